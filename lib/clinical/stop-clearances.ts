import { type AssessedFacts, newestFirst } from './assessed-facts'
import type { CalendarDate } from './calendar-date'
import type { PrescribedSlug } from './own-exercise'
import type { ClinicalPicture } from './picture'
import type { Clearance } from './plan'
import type { LoggedDay } from './recovery/evidence'
import { isCleared } from './resolution'
import { effectivePrecautions } from './rules/read-facts'
import type { RuleId } from './rules/rule-ids'
import type { Precaution } from './vocabulary'

/** A clearance as it was recorded; without a rule it lifted a red flag. */
type Recorded = Omit<Clearance, 'ruleId' | 'clearedOn'> & {
  readonly ruleId: RuleId | null
  readonly clearedOn: CalendarDate
  readonly recordedAt: Date
}

/** What the record says of when a stop was raised. */
export type StopRecords = {
  readonly assessments: readonly AssessedFacts[]
  readonly checkIns: readonly {
    readonly day: CalendarDate
    readonly recordedAt: Date
    readonly exercises: readonly {
      readonly exercise: PrescribedSlug
      readonly peripheralized: boolean | null
    }[]
  }[]
}

/** A day of the log is changed afterwards, when the next morning's pain is told; an assessment never is. */
type Raised = { readonly on: CalendarDate; readonly recordedAt: Date; readonly isLogged: boolean }

/** The precaution behind each stop that one raises. */
const STOPPED_BY: Partial<Readonly<Record<RuleId, Precaution>>> = {
  'OS-02': 'vertebral_fracture',
  'PG-07': 'pregnancy_contraindication',
  'PO-01': 'post_op_lumbar_restricted',
  'PO-02': 'post_op_lumbar_restricted',
  'PO-03': 'post_op_lumbar_restricted',
}

/** The assessment with which the precaution last came onto the record; none while it is not there. */
function inForceSince(assessments: readonly AssessedFacts[], precaution: Precaution): Raised[] {
  let standing: Pick<ClinicalPicture, 'conditions' | 'precautions'> = {}
  let since: AssessedFacts | undefined
  for (const assessment of newestFirst(assessments).toReversed()) {
    const { conditions, precautions } = assessment
    standing = {
      conditions: conditions ?? standing.conditions,
      precautions: precautions ?? standing.precautions,
    }
    const holds = effectivePrecautions(standing).value?.includes(precaution) === true
    since = holds ? (since ?? assessment) : undefined
  }
  return since ? [{ on: since.assessedOn, recordedAt: since.recordedAt, isLogged: false }] : []
}

/**
 * The days on which symptoms moved down the leg: with this exercise, or with any where it is null. One that was broken off for it
 * raises the stop as one that was done does: see triedSession.
 */
const daysMovedDown = (checkIns: StopRecords['checkIns'], exercise: PrescribedSlug | null): Raised[] =>
  checkIns
    .filter(({ exercises }) =>
      exercises.some((told) => told.peripheralized === true && (exercise ?? told.exercise) === told.exercise),
    )
    .map(({ day, recordedAt }) => ({ on: day, recordedAt, isLogged: true }))

/** What raised the stop that a clearance is for; undefined where the record does not say it of that rule. */
export function raisedBy(
  { assessments, checkIns }: StopRecords,
  { ruleId, exercise }: Pick<Clearance, 'ruleId' | 'exercise'>,
): Raised[] | undefined {
  if (ruleId === 'RS-05') return daysMovedDown(checkIns, exercise)
  const precaution = STOPPED_BY[ruleId]
  return precaution && inForceSince(assessments, precaution)
}

/** Whether a clearance lifts what was raised: it was given that day or later, and recorded later. */
export const lifts = (
  { clearedOn, recordedAt }: Pick<Recorded, 'clearedOn' | 'recordedAt'>,
  raised: Raised,
): boolean =>
  clearedOn >= raised.on && (recordedAt > raised.recordedAt || (raised.isLogged && clearedOn > raised.on))

/** The clearance of a rule's stop as it was recorded. */
export type StopClearance = Clearance & Pick<Recorded, 'clearedOn' | 'recordedAt'>

/** Every stop of a rule that somebody lifted, whether or not it was raised again; without the cleared flags. */
export const ruleClearances = (recorded: readonly Recorded[]): StopClearance[] =>
  recorded.flatMap(({ ruleId, exercise, clearedBy, clearedOn, reason, recordedAt }) =>
    ruleId === null ? [] : [{ ruleId, exercise, clearedBy, clearedOn, reason, recordedAt }],
  )

/**
 * The clearances that still count. One lifts only what was raised before it: see
 * docs/decisions/0004-what-carries-over-between-assessments.md.
 */
export const standingClearances = (
  records: StopRecords & { readonly clearances: readonly Recorded[] },
): Clearance[] =>
  ruleClearances(records.clearances)
    .filter((clearance) => raisedBy(records, clearance)?.every((raised) => lifts(clearance, raised)) ?? true)
    .map(({ recordedAt: _, ...clearance }) => clearance)

/** The same of symptoms that moved down the leg alone, by what was told of each day. */
export const standingLegClearances = (
  told: readonly (Pick<LoggedDay, 'day' | 'sessions'> & { readonly recordedAt: Date })[],
  recorded: readonly Recorded[],
): Clearance[] =>
  standingClearances({
    assessments: [],
    checkIns: told.map(({ sessions: exercises, ...day }) => ({ ...day, exercises })),
    clearances: recorded.filter(({ ruleId }) => ruleId === 'RS-05'),
  })

type Responses = NonNullable<ClinicalPicture['responses']>

/**
 * Responses for those who ask how an exercise goes: symptoms down the leg for which a clearance stands are answered. The plan
 * reads them all the same, and shows its stop with the clearance.
 */
export const withoutClearedStops = (responses: Responses, standing: readonly Clearance[]): Responses =>
  Object.fromEntries(
    Object.entries(responses).map(([slug, response]) =>
      isCleared(standing, 'RS-05', slug as PrescribedSlug)
        ? [slug, { ...response, peripheralized: undefined }]
        : [slug, response],
    ),
  )

/** The same of a whole picture: by it the next exercise, the next step and a lower dose are proposed. */
export const answeredPicture = (
  picture: ClinicalPicture,
  standing: readonly Clearance[],
): ClinicalPicture => ({
  ...picture,
  responses: picture.responses && withoutClearedStops(picture.responses, standing),
})
