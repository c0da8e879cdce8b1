import { type CalendarDate, daysBetween } from './calendar-date'
import type { WorkingLoads } from './load-rules'
import type {
  ClinicTest,
  Condition,
  ContributingFactor,
  DirectionalPreference,
  Irritability,
  LadderTrack,
  LegSymptoms,
  Phase,
  Precaution,
  RedFlag,
} from './vocabulary'

/** What the therapist found on one day. Null means not assessed, which is never the same as 'none' or 'no'. */
export type AssessedFacts = {
  readonly assessedOn: CalendarDate
  readonly recordedAt: Date
  readonly conditions: readonly Condition[] | null
  readonly phase: Phase | null
  /** Why the phase is another one than before; empty where it did not change. */
  readonly phaseReason: string
  readonly contributingFactors: readonly ContributingFactor[] | null
  readonly activeFlare: boolean | null
  readonly painNow: number | null
  readonly irritability: Irritability | null
  readonly directionalPreference: DirectionalPreference | null
  readonly legSymptoms: LegSymptoms | null
  readonly legNumbTinglingWeak: boolean | null
  readonly precautions: readonly Precaution[] | null
  readonly painMedicationBeforeTraining: boolean | null
  readonly onsetOn: CalendarDate | null
  readonly hoursSinceOnset: number | null
  readonly improving: boolean | null
  readonly flaresAfterWorkoutLast8Weeks: number | null
  readonly adlSymptomFreeDays: number | null
  readonly psfsLowest: number | null
  readonly ladderPassed: Partial<Record<LadderTrack, number>>
  /** What the patient worked with before the injury; a ladder not asked about is left out. */
  readonly workingLoads: WorkingLoads
  readonly clinicTests: Partial<Record<ClinicTest, number | boolean>>
  readonly redFlagScreen: Partial<Record<RedFlag, boolean>>
}

/** Facts that are one value, or null. */
export type SingleFact = Exclude<
  keyof AssessedFacts,
  | 'assessedOn'
  | 'recordedAt'
  | 'phaseReason'
  | 'ladderPassed'
  | 'workingLoads'
  | 'clinicTests'
  | 'redFlagScreen'
>

/** A fact with the day it was found. */
export type DatedFact<Value> = { readonly value: Value; readonly assessedOn: CalendarDate }

type FactValue<Fact extends SingleFact> = NonNullable<AssessedFacts[Fact]>
export type DatedFacts = { readonly [Fact in SingleFact]?: DatedFact<FactValue<Fact>> | undefined }

/** Days for which reassurance counts: a passed test, a 'no' in the red-flag screen. Product default. */
export const REASSURANCE_HOLDS_DAYS = 28
const EIGHT_WEEKS = 56

/** An assessment of that day in which nothing was asked. */
export const nothingFound = (assessedOn: CalendarDate, recordedAt: Date): AssessedFacts => ({
  assessedOn,
  recordedAt,
  conditions: null,
  phase: null,
  phaseReason: '',
  contributingFactors: null,
  activeFlare: null,
  painNow: null,
  irritability: null,
  directionalPreference: null,
  legSymptoms: null,
  legNumbTinglingWeak: null,
  precautions: null,
  painMedicationBeforeTraining: null,
  onsetOn: null,
  hoursSinceOnset: null,
  improving: null,
  flaresAfterWorkoutLast8Weeks: null,
  adlSymptomFreeDays: null,
  psfsLowest: null,
  ladderPassed: {},
  workingLoads: {},
  clinicTests: {},
  redFlagScreen: {},
})

export const newestFirst = (assessments: readonly AssessedFacts[]): readonly AssessedFacts[] =>
  assessments.toSorted(
    (a, b) => b.assessedOn.localeCompare(a.assessedOn) || b.recordedAt.getTime() - a.recordedAt.getTime(),
  )

/** The newest value on record, however old. */
function standing<Fact extends SingleFact>(
  assessments: readonly AssessedFacts[],
  fact: Fact,
): DatedFact<FactValue<Fact>> | undefined {
  for (const assessment of assessments) {
    const value = assessment[fact]
    if (value !== null) return { value, assessedOn: assessment.assessedOn }
  }
  return undefined
}

/** The value found on the newest assessed day. */
const ofLatestDay = <Fact extends SingleFact>(assessments: readonly AssessedFacts[], fact: Fact) =>
  standing(
    assessments.filter(({ assessedOn }) => assessedOn === assessments[0]?.assessedOn),
    fact,
  )

/** The value of the newest day; when it was not assessed that day, an earlier worry stands and an earlier all-clear does not. */
function worry<Fact extends SingleFact>(
  assessments: readonly AssessedFacts[],
  fact: Fact,
  isWorry: (value: FactValue<Fact>) => boolean,
): DatedFact<FactValue<Fact>> | undefined {
  const latest = ofLatestDay(assessments, fact)
  if (latest) return latest
  const earlier = standing(assessments, fact)
  return earlier && isWorry(earlier.value) ? earlier : undefined
}

/**
 * What holds on `today`, each fact with the day it was found. Which facts carry over from an earlier assessment is
 * decided in docs/decisions/0004-what-carries-over-between-assessments.md.
 */
export function factsOn(assessments: readonly AssessedFacts[], today: CalendarDate): DatedFacts {
  const list = newestFirst(assessments)
  const flares = standing(list, 'flaresAfterWorkoutLast8Weeks')
  return {
    conditions: standing(list, 'conditions'),
    phase: standing(list, 'phase'),
    contributingFactors: standing(list, 'contributingFactors'),
    directionalPreference: standing(list, 'directionalPreference'),
    precautions: standing(list, 'precautions'),
    painMedicationBeforeTraining: standing(list, 'painMedicationBeforeTraining'),
    onsetOn: standing(list, 'onsetOn'),
    psfsLowest: standing(list, 'psfsLowest'),
    activeFlare: worry(list, 'activeFlare', (flare) => flare),
    irritability: worry(list, 'irritability', (irritability) => irritability !== 'low'),
    legSymptoms: worry(list, 'legSymptoms', (symptoms) => symptoms !== 'none'),
    legNumbTinglingWeak: worry(list, 'legNumbTinglingWeak', (present) => present),
    improving: worry(list, 'improving', (improving) => !improving),
    flaresAfterWorkoutLast8Weeks:
      flares && daysBetween(flares.assessedOn, today) < EIGHT_WEEKS ? flares : undefined,
    painNow: ofLatestDay(list, 'painNow'),
    adlSymptomFreeDays: ofLatestDay(list, 'adlSymptomFreeDays'),
    hoursSinceOnset: standing(list, 'hoursSinceOnset'),
  }
}

/** When the phase on the record became what it is; undefined while none is. */
export function phaseSince(assessments: readonly AssessedFacts[]): Date | undefined {
  const stated = newestFirst(assessments).filter(({ phase }) => phase !== null)
  const changed = stated.findIndex(({ phase }) => phase !== stated[0]?.phase)
  return stated.at(changed < 0 ? -1 : changed - 1)?.recordedAt
}

/** The newest step on each ladder; a track never recorded is left out. */
export const laddersOn = (assessments: readonly AssessedFacts[]): Partial<Record<LadderTrack, number>> =>
  Object.assign(
    {},
    ...newestFirst(assessments)
      .toReversed()
      .map(({ ladderPassed }) => ladderPassed),
  )

/** The newest weight recorded for each ladder, however old. */
export const workingLoadsOn = (assessments: readonly AssessedFacts[]): WorkingLoads =>
  Object.assign(
    {},
    ...newestFirst(assessments)
      .toReversed()
      .map(({ workingLoads }) => workingLoads),
  )

/** The newest result of each clinic test that is not too old to count. */
export const clinicTestsOn = (
  assessments: readonly AssessedFacts[],
  today: CalendarDate,
): Partial<Record<ClinicTest, number | boolean>> =>
  Object.assign(
    {},
    ...newestFirst(assessments)
      .filter(({ assessedOn }) => daysBetween(assessedOn, today) <= REASSURANCE_HOLDS_DAYS)
      .toReversed()
      .map(({ clinicTests }) => clinicTests),
  )
