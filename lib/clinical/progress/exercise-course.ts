import type { PrescribedSlug } from '../own-exercise'
import type { Clearance } from '../plan'
import type { Prescribed } from '../prescribed-exercise'
import type { Told } from '../progress-report/course'
import { type ExerciseSession, recentResponses } from '../recent-response'
import { type HowItHurt, howItHurts } from '../recovery/exercise-response'
import { withoutClearedStops } from '../stop-clearances'
import { median } from './median'
import { type Trend, trendOf } from './trend'

/** How one exercise went, as far as it was told of by itself. */
export type ExerciseCourse = Prescribed & {
  /** Days on which it was said to be done. */
  readonly sessions: number
  /** Median pain during it; null where it was never given. */
  readonly medianDuring: number | null
  readonly told: readonly Told[]
  readonly trend: Trend
  /** By the same verdict as in Recovery; null where it does not hurt, and of what is no longer prescribed. */
  readonly hurt: HowItHurt | null
}

const toldOf = (sessions: readonly ExerciseSession[]): Told[] =>
  sessions
    .flatMap(({ day, painDuring }) => (painDuring === null ? [] : [{ day, value: painDuring }]))
    .toSorted((a, b) => a.day.localeCompare(b.day))

type Judged = {
  /** Those of the newest home program: of the others there is no plan to change. */
  readonly prescribed: readonly PrescribedSlug[]
  /** What stands of the time before these sessions: symptoms that moved down the leg. */
  readonly legAnswersBefore: readonly ExerciseSession[]
  /** The clearances of such symptoms that still count. */
  readonly cleared: readonly Clearance[]
}

/** Exercises that were told of, in the order of `slugs`; each with how it went. */
export function exerciseCourses(
  sessions: readonly ExerciseSession[],
  slugs: readonly PrescribedSlug[],
  { prescribed, legAnswersBefore, cleared }: Judged,
): ExerciseCourse[] {
  const responses = withoutClearedStops(recentResponses([...legAnswersBefore, ...sessions]), cleared)
  return slugs.flatMap((slug): ExerciseCourse[] => {
    const ofOne = sessions.filter(({ exercise }) => exercise === slug)
    const line = ofOne[0]
    if (!line) return []
    const told = toldOf(ofOne)
    return [
      {
        exercise: line.exercise,
        own: line.own,
        sessions: ofOne.filter(({ done }) => done).length,
        medianDuring: told.length === 0 ? null : median(told.map(({ value }) => value)),
        told,
        trend: trendOf(told),
        hurt: prescribed.includes(slug) ? howItHurts(responses[slug] ?? {}) : null,
      },
    ]
  })
}
