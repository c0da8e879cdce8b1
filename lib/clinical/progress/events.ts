import type { AssessedFacts } from '../assessed-facts'
import type { CalendarDate } from '../calendar-date'
import { flareDays } from '../check-in-signs'
import { PHASE_LABELS } from '../labels'
import type { FlagClearance, FlagReport } from '../recorded-flags'
import type { LoggedDay } from '../recovery/evidence'
import { redFlagOf } from '../red-flags'
import { RED_FLAGS } from '../vocabulary'

/** What stands beside the curves: it may explain them, and says nothing about why. */
export type EventKind = 'program' | 'phase' | 'flare' | 'red-flag' | 'clearance' | 'discharge'

export type ProgressEvent = {
  readonly day: CalendarDate
  readonly kind: EventKind
  readonly text: string
}

export type EventFacts = {
  readonly programs: readonly { readonly number: number; readonly issuedOn: CalendarDate }[]
  readonly assessments: readonly Pick<
    AssessedFacts,
    'assessedOn' | 'recordedAt' | 'phase' | 'activeFlare' | 'redFlagScreen'
  >[]
  readonly clearances: readonly Pick<FlagClearance, 'redFlag' | 'clearedOn'>[]
  /** Flags that the patient said yes to between visits. */
  readonly reports: readonly Pick<FlagReport, 'redFlag' | 'reportedOn'>[]
  readonly log: readonly LoggedDay[]
  readonly dischargedOn: CalendarDate | null
}

type Assessed = EventFacts['assessments'][number]

const inOrder = (assessments: readonly Assessed[]): Assessed[] =>
  assessments.toSorted(
    (a, b) => a.assessedOn.localeCompare(b.assessedOn) || a.recordedAt.getTime() - b.recordedAt.getTime(),
  )

/** Assessments at which a fact is another one than when it was last looked at; the first is a change too. */
function changes<Value>(assessments: readonly Assessed[], read: (assessed: Assessed) => Value | null) {
  let before: Value | null = null
  return inOrder(assessments).flatMap((assessed) => {
    const value = read(assessed)
    if (value === null || value === before) return []
    before = value
    return [{ day: assessed.assessedOn, value }]
  })
}

const flagged = (assessments: readonly Assessed[]): ProgressEvent[] =>
  assessments.flatMap(({ assessedOn, redFlagScreen }) =>
    RED_FLAGS.filter((flag) => redFlagScreen[flag] === true).map((flag) => ({
      day: assessedOn,
      kind: 'red-flag' as const,
      text: `Red flag: ${redFlagOf(flag).name}`,
    })),
  )

const ORDER: readonly EventKind[] = ['red-flag', 'clearance', 'flare', 'phase', 'program', 'discharge']

/** Everything that happened in the episode, oldest first; of one day the gravest first. */
export function progressEvents(facts: EventFacts): ProgressEvent[] {
  const { programs, assessments, clearances, reports, log, dischargedOn } = facts
  const events: ProgressEvent[] = [
    ...programs.map(({ number, issuedOn }) => ({
      day: issuedOn,
      kind: 'program' as const,
      text: `Program ${number}`,
    })),
    ...changes(assessments, ({ phase }) => phase).map(({ day, value }) => ({
      day,
      kind: 'phase' as const,
      text: PHASE_LABELS[value],
    })),
    ...changes(assessments, ({ activeFlare }) => activeFlare)
      .filter(({ value }) => value)
      .map(({ day }) => ({ day, kind: 'flare' as const, text: 'Flare, at the assessment' })),
    ...flareDays(log).map((day) => ({ day, kind: 'flare' as const, text: 'Worse the morning after' })),
    ...flagged(assessments),
    ...reports.map(({ redFlag, reportedOn }) => ({
      day: reportedOn,
      kind: 'red-flag' as const,
      text: `Red flag told by the patient: ${redFlagOf(redFlag).name}`,
    })),
    ...clearances.map(({ redFlag, clearedOn }) => ({
      day: clearedOn,
      kind: 'clearance' as const,
      text: `Cleared: ${redFlagOf(redFlag).name}`,
    })),
    ...(dischargedOn === null ? [] : [{ day: dischargedOn, kind: 'discharge' as const, text: 'Discharged' }]),
  ]
  return events.toSorted(
    (a, b) => a.day.localeCompare(b.day) || ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind),
  )
}
