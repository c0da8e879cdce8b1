import { dateInWords } from '@/lib/clinical/date-in-words'
import { adherenceInWords, type CalendarWeek, calendarTotals } from '@/lib/clinical/progress/calendar'
import { trendInWords, trendOf } from '@/lib/clinical/progress/trend'
import { changeBetween, MEASURES } from '@/lib/clinical/outcomes/score'
import { changeInWords, verdictOf } from '@/lib/clinical/outcomes/score-words'
import { standingResults } from '@/lib/clinical/outcomes/standing-results'
import type { Told } from '@/lib/clinical/progress-report/course'
import { type DatedAnswers, tellsChange } from '@/lib/clinical/progress-report/outcomes'
import { OUTCOME_MEASURES } from '@/lib/clinical/vocabulary'

export type NamedCourse = { readonly name: string; readonly told: readonly Told[] }

/** What the measures say over the whole episode, as their card below does. */
function scoreSentences(scores: readonly DatedAnswers[]): string[] {
  const standing = standingResults(scores)
  return OUTCOME_MEASURES.flatMap((measure) => {
    const results = standing.filter((score) => score.measure === measure)
    const [first, last] = [results[0], results.at(-1)]
    if (!first || !last || !tellsChange(measure, results.length)) return []
    const change = changeBetween(first.answers, last.answers)
    const verdict = change ? ` ${verdictOf(change)}.` : ''
    const since =
      measure === 'groc' ? `on ${dateInWords(last.measuredOn)}` : `since ${dateInWords(first.measuredOn)}`
    return [
      `${MEASURES[measure].name}, ${since}: ${changeInWords(first.answers, last.answers, change)}${verdict}`,
    ]
  })
}

/** The sentences at the top of the page: pain, what was done, and the measures. */
export const progressSentences = (
  pains: readonly NamedCourse[],
  weeks: readonly CalendarWeek[],
  scores: readonly DatedAnswers[],
): string[] => [
  ...pains.map(({ name, told }) => trendInWords(name, trendOf(told))),
  adherenceInWords(calendarTotals(weeks)),
  ...scoreSentences(scores),
]
