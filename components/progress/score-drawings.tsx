import type { ReactNode } from 'react'
import type { ProgressEvent } from '@/lib/clinical/progress/events'
import { standingResults } from '@/lib/clinical/outcomes/standing-results'
import { type DatedAnswers, drawingOf, tellsChange } from '@/lib/clinical/progress-report/outcomes'
import type { Period } from '@/lib/clinical/progress-report/report'
import { OUTCOME_MEASURES, type OutcomeMeasure } from '@/lib/clinical/vocabulary'
import { ScoreCourse } from './score-course'

/** A drawing of each measure that tells a change. The change that matters is from the first result of the episode, in sight or not. */
export function scoreDrawings(
  scores: readonly DatedAnswers[],
  events: readonly ProgressEvent[],
  period: Period,
): Partial<Record<OutcomeMeasure, ReactNode>> {
  const standing = standingResults(scores)
  return Object.fromEntries(
    OUTCOME_MEASURES.flatMap((measure) => {
      const results = standing.filter((score) => score.measure === measure)
      if (!tellsChange(measure, results.length)) return []
      const { points, ...drawing } = drawingOf(measure, results, period)
      const inSight = points.filter(({ day }) => day >= period.from && day <= period.to)
      if (inSight.length === 0) return []
      return [
        [
          measure,
          <ScoreCourse
            key={measure}
            drawing={{ ...drawing, points: inSight }}
            events={events}
            period={period}
          />,
        ],
      ]
    }),
  )
}
