import type { Condition } from '../vocabulary'
import { conditionGuide } from './conditions'

/** How far somebody is on the way that is usual. */
export type ExpectedRecovery = {
  readonly day: number
  readonly from: number
  readonly to: number
  /** Longer than usual: a reason to review, not a verdict. */
  readonly isPast: boolean
}

/** They go along with a back problem, and change neither its course nor what can be said of it. */
const GOES_ALONG: readonly Condition[] = ['osteoporosis', 'hypertension-uncontrolled']

/**
 * The day since onset beside the days that are usual. The slowest of several conditions sets the pace; undefined when
 * the onset is not known or when one of them has no usual time.
 */
export function expectedRecovery(
  conditions: readonly Condition[] | undefined,
  symptomDurationDays: number | undefined,
): ExpectedRecovery | undefined {
  if (symptomDurationDays === undefined) return undefined
  const windows = (conditions ?? [])
    .filter((condition) => !GOES_ALONG.includes(condition))
    .map((condition) => conditionGuide(condition).recovery.expectedDays)
  const [slowest] = windows.toSorted((one, other) => (other?.to ?? Infinity) - (one?.to ?? Infinity))
  if (!slowest) return undefined
  const { from, to } = slowest
  return { day: symptomDurationDays, from, to, isPast: symptomDurationDays > to }
}
