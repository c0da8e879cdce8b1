import type { RecordedFlag } from './picture'
import { RED_FLAG_CATALOG, type RedFlagDefinition, SAME_DAY } from './rules/red-flag-catalog'
import { rank, type RedFlag, URGENCIES, type Urgency } from './vocabulary'

export type { RedFlagDefinition }

/** The flag with this slug. */
export const redFlagOf = (slug: RedFlag): RedFlagDefinition => ({ slug, ...RED_FLAG_CATALOG[slug] })

const higherUrgency = (one: Urgency, other: Urgency): Urgency =>
  rank(URGENCIES, one) >= rank(URGENCIES, other) ? one : other

/** How urgent a flag is, given the flags that are active with it. */
export function gradedUrgency(slug: RedFlag, active: readonly RedFlag[]): Urgency {
  const { urgency, risesWith = [] } = RED_FLAG_CATALOG[slug]
  return risesWith.some((sign) => active.includes(sign)) ? higherUrgency(urgency, 'same_day') : urgency
}

/** What to do about a flag, given the flags that are active with it: a risk that has risen is acted on the same day. */
export const gradedAction = (slug: RedFlag, active: readonly RedFlag[]): string =>
  gradedUrgency(slug, active) === RED_FLAG_CATALOG[slug].urgency ? RED_FLAG_CATALOG[slug].action : SAME_DAY

/**
 * The urgency of a recorded flag. What was recorded can raise the catalog's urgency but not lower it; for the flags
 * that are a risk by themselves the grading decides unless an emergency was recorded
 * (docs/decisions/0005-how-urgent-a-red-flag-is.md).
 */
export function urgencyInForce({ slug, urgency }: RecordedFlag, active: readonly RedFlag[]): Urgency {
  const graded = gradedUrgency(slug, active)
  const isRisk = RED_FLAG_CATALOG[slug].risesWith !== undefined
  return isRisk && urgency !== 'emergency_now' ? graded : higherUrgency(urgency, graded)
}

/** The highest urgency among the active flags; undefined when none is active. */
export function effectiveUrgency(flags: readonly RecordedFlag[]): Urgency | undefined {
  const recorded = flags.filter(({ status }) => status === 'active')
  const active = recorded.map(({ slug }) => slug)
  const urgencies = recorded.map((flag) => urgencyInForce(flag, active))
  return urgencies.reduce<Urgency | undefined>(
    (highest, urgency) => (highest ? higherUrgency(highest, urgency) : urgency),
    undefined,
  )
}
