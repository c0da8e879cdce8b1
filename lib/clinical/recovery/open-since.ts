import { type AssessedFacts, newestFirst } from '../assessed-facts'
import { addDays, type CalendarDate } from '../calendar-date'
import type { LadderTrack } from '../vocabulary'

/**
 * From which day on sessions count for the step of a ladder that is open: since it opened, and after the day of the last flare. What went well
 * before a flare says nothing of what goes well after it. Null where neither was recorded.
 */
export function stepOpenSince(
  assessments: readonly AssessedFacts[],
  track: LadderTrack,
  today: CalendarDate,
): CalendarDate | null {
  const oldestFirst = newestFirst(assessments.filter(({ assessedOn }) => assessedOn <= today)).toReversed()
  let since: CalendarDate | null = null
  let passed: number | undefined
  for (const { assessedOn, ladderPassed, activeFlare } of oldestFirst) {
    const now = ladderPassed[track] ?? passed
    if (now !== passed) since = assessedOn
    passed = now
    if (activeFlare === true) since = addDays(assessedOn, 1)
  }
  return since
}
