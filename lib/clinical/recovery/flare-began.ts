import { type AssessedFacts, newestFirst } from '../assessed-facts'
import type { CalendarDate } from '../calendar-date'

/** The day on which the flare that is going on was first found; undefined while none is. Found again, it is the same one. */
export function flareBegan(assessments: readonly AssessedFacts[]): CalendarDate | undefined {
  const stated = newestFirst(assessments).filter(({ activeFlare }) => activeFlare !== null)
  const calm = stated.findIndex(({ activeFlare }) => activeFlare === false)
  return stated.slice(0, calm < 0 ? undefined : calm).at(-1)?.assessedOn
}
