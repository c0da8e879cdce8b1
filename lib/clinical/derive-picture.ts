import {
  type AssessedFacts,
  clinicTestsOn,
  type DatedFact,
  type DatedFacts,
  factsOn,
  laddersOn,
  newestFirst,
  nothingFound,
  workingLoadsOn,
} from './assessed-facts'
import { type CalendarDate, daysBetween } from './calendar-date'
import type { ClinicalPicture } from './picture'
import { checkInSigns, type RaisedFlag, raisedByRecord, withCheckIns } from './raised-by-record'
import { recentResponses } from './recent-response'
import { isPregnancyRecorded } from './recorded-pregnancy'
import { type FlagClearance, type FlagReport, recordedFlags, unansweredQuestions } from './recorded-flags'
import type { LoggedDay } from './recovery/evidence'
import { flareBegan } from './recovery/flare-began'
import { type IssuedLines, lastPrescribed } from './recovery/last-prescribed'
import { redFlagOf } from './red-flags'
import { type Condition, type Precaution, RED_FLAGS, type RedFlag } from './vocabulary'

/** Everything on the record of one episode that the picture is derived from. */
export type PictureRecords = {
  readonly assessments: readonly AssessedFacts[]
  readonly clearances: readonly FlagClearance[]
  /** Red flags that the patient answered 'yes' to between visits. */
  readonly reports: readonly FlagReport[]
  readonly log: readonly LoggedDay[]
  /** Ratings of the patient's own activities, measured between assessments. */
  readonly activityRatings: readonly ActivityRating[]
  readonly programs: readonly IssuedLines[]
}

/** The lowest rating of one day. */
export type ActivityRating = {
  readonly measuredOn: CalendarDate
  readonly recordedAt: Date
  readonly lowest: number
}

/** A rated day as an assessment of that one fact, so that it carries over and raises flags as one does. */
const ratedDays = (ratings: readonly ActivityRating[], today: CalendarDate): AssessedFacts[] =>
  ratings
    .filter(({ measuredOn }) => measuredOn <= today)
    .map(({ measuredOn, recordedAt, lowest }) => ({
      ...nothingFound(measuredOn, recordedAt),
      psfsLowest: lowest,
    }))

const HOURS_IN_A_DAY = 24

const filled = <Key extends string, Value>(
  record: Partial<Record<Key, Value>>,
): Partial<Record<Key, Value>> | undefined => (Object.keys(record).length > 0 ? record : undefined)

/**
 * At least this many hours have passed: counted on from the day they were recorded, as by a flare, or from the day of onset
 * where that is later or none were.
 */
function hoursSinceOnset(
  recorded: DatedFact<number> | undefined,
  onset: DatedFact<CalendarDate> | undefined,
  today: CalendarDate,
): number | undefined {
  const fullDays = (from: CalendarDate): number => Math.max(0, daysBetween(from, today) - 1)
  if (recorded && !(onset && onset.value > recorded.assessedOn))
    return recorded.value + fullDays(recorded.assessedOn) * HOURS_IN_A_DAY
  if (!onset || onset.value >= today) return undefined
  return fullDays(onset.value) * HOURS_IN_A_DAY
}

function assessedPart(facts: DatedFacts, today: CalendarDate) {
  return {
    conditions: facts.conditions?.value,
    phase: facts.phase?.value,
    contributingFactors: facts.contributingFactors?.value,
    activeFlare: facts.activeFlare?.value,
    painNow: facts.painNow?.value,
    irritability: facts.irritability?.value,
    directionalPreference: facts.directionalPreference?.value,
    legSymptoms: facts.legSymptoms?.value,
    legNumbTinglingWeak: facts.legNumbTinglingWeak?.value,
    precautions: facts.precautions?.value,
    painMedicationBeforeTraining: facts.painMedicationBeforeTraining?.value,
    symptomDurationDays: facts.onsetOn && Math.max(0, daysBetween(facts.onsetOn.value, today)),
    improving: facts.improving?.value,
    flaresAfterWorkoutLast8Weeks: facts.flaresAfterWorkoutLast8Weeks?.value,
    hoursSinceOnset: hoursSinceOnset(facts.hoursSinceOnset, facts.onsetOn, today),
    adlSymptomFreeDays: facts.adlSymptomFreeDays?.value,
    psfsAnyItemBelow: facts.psfsLowest?.value,
  } satisfies ClinicalPicture
}

const OPERATED: readonly (Condition | Precaution)[] = [
  'post-op-lumbar',
  'post_op_lumbar_restricted',
  'post_op_lumbar_cleared',
]

/** Questions whose 'yes' would stop exercise, and that can concern this patient. */
function questionsThatMatter(picture: ClinicalPicture): RedFlag[] {
  const { conditions = [], precautions = [] } = picture
  const wasOperated = [...conditions, ...precautions].some((fact) => OPERATED.includes(fact))
  return RED_FLAGS.filter((flag) => redFlagOf(flag).urgency !== 'evaluate_soon')
    .filter((flag) => flag !== 'preg-warning' || isPregnancyRecorded(picture))
    .filter((flag) => flag !== 'postop-warning' || wasOperated)
}

/**
 * Flags on the record, and whether a question that matters has no answer. With no flags and an unanswered question, the result is 'not
 * assessed', not 'none'; with a known flag, the screen stays open.
 */
function flagsOf(
  { assessments, clearances, activityRatings, reports }: PictureRecords,
  picture: ClinicalPicture,
  raised: readonly RaisedFlag[],
  today: CalendarDate,
): Pick<ClinicalPicture, 'redFlags' | 'screenIsOpen'> {
  const flags = recordedFlags(assessments, clearances, raised, ratedDays(activityRatings, today), reports)
  const unanswered = unansweredQuestions(assessments, questionsThatMatter(picture), today)
  if (unanswered.length === 0) return { redFlags: flags }
  return flags.length === 0 ? { redFlags: undefined } : { redFlags: flags, screenIsOpen: true }
}

/**
 * The clinical picture on `today`, derived from everything on the record of one episode. The same records give the
 * same picture in any order. What carries over is decided in
 * docs/decisions/0004-what-carries-over-between-assessments.md.
 */
export function clinicalPicture(records: PictureRecords, today: CalendarDate): ClinicalPicture {
  const assessments = newestFirst(records.assessments).filter(({ assessedOn }) => assessedOn <= today)
  const withRatings = newestFirst([...assessments, ...ratedDays(records.activityRatings, today)])
  const facts = { ...factsOn(assessments, today), psfsLowest: factsOn(withRatings, today).psfsLowest }
  const signs = checkInSigns(records.log, today)
  const assessed: ClinicalPicture = {
    ...withCheckIns(assessedPart(facts, today), signs),
    ladderPassed: filled(laddersOn(assessments)),
    clinicTests: filled(clinicTestsOn(assessments, today)),
    responses: filled(recentResponses(records.log.flatMap(({ sessions }) => sessions))),
    lastPrescribed: filled(lastPrescribed(records.programs, today, flareBegan(assessments))),
    workingLoads: filled(workingLoadsOn(assessments)),
  }
  const raised = raisedByRecord({ picture: assessed, facts, signs })
  return { ...assessed, ...flagsOf({ ...records, assessments }, assessed, raised, today) }
}
