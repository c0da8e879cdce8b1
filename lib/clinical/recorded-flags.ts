import { type AssessedFacts, newestFirst, REASSURANCE_HOLDS_DAYS } from './assessed-facts'
import { type CalendarDate, daysBetween } from './calendar-date'
import { dateInWords } from './date-in-words'
import type { FlagReason, RecordedFlag } from './picture'
import type { RaisedFlag } from './raised-by-record'
import { gradedUrgency } from './red-flags'
import { RED_FLAGS, type RedFlag } from './vocabulary'

/** A red flag that a named clinician cleared. */
export type FlagClearance = {
  readonly redFlag: RedFlag
  readonly clearedBy: string
  readonly clearedOn: CalendarDate
  readonly recordedAt: Date
}

/** A 'yes' of the patient to a question about a red flag, on their own page between visits. */
export type FlagReport = {
  readonly redFlag: RedFlag
  /** The patient's day. */
  readonly reportedOn: CalendarDate
  /** When it reached the clinic. */
  readonly reportedAt: Date
}

/** What the log shows has a day and no moment of recording: check-ins are entered afterwards. */
type Raised = { readonly on: CalendarDate; readonly recordedAt?: Date }
type Answer = Required<Raised>

/** The fact behind each flag that is raised without a question. */
const RAISED_BY = {
  'pain-down-leg': 'legSymptoms',
  'leg-numb-weak': 'legNumbTinglingWeak',
  'no-improvement-1wk': 'improving',
  'few-days-no-better': 'improving',
  'recurrent-after-workouts': 'flaresAfterWorkoutLast8Weeks',
  'sleep-adl-interference': 'psfsLowest',
} as const satisfies Partial<Record<RedFlag, keyof AssessedFacts>>

const asRaised = ({ assessedOn, recordedAt }: AssessedFacts): Answer => ({ on: assessedOn, recordedAt })
const asReported = ({ reportedOn, reportedAt }: FlagReport): Answer => ({
  on: reportedOn,
  recordedAt: reportedAt,
})

/** The newest 'yes' to the question of this flag. A later 'no' does not lift a flag: only a clearance does. */
function screened(newest: readonly AssessedFacts[], flag: RedFlag): Raised | undefined {
  const answered = newest.find(({ redFlagScreen }) => redFlagScreen[flag] === true)
  return answered && asRaised(answered)
}

/** The patient's newest 'yes' to it, as it reached the clinic. */
function reported(reports: readonly FlagReport[], flag: RedFlag): Answer | undefined {
  const newest = reports
    .filter(({ redFlag }) => redFlag === flag)
    .toSorted((a, b) => b.reportedAt.getTime() - a.reportedAt.getTime())[0]
  return newest && asReported(newest)
}

/**
 * When the fact behind a derived flag began to read as it reads now, so that a change raises the flag anew. Without
 * such a fact the flag counts from the newest assessment. Ratings state their one fact and are no assessment.
 */
function derivedSince(
  newest: readonly AssessedFacts[],
  ratings: readonly AssessedFacts[],
  flag: RedFlag,
): Raised | undefined {
  const fact = flag in RAISED_BY ? RAISED_BY[flag as keyof typeof RAISED_BY] : undefined
  const stated = fact
    ? newestFirst([...newest, ...ratings]).filter((assessment) => assessment[fact] !== null)
    : []
  if (!fact || stated.length === 0) return newest[0] && asRaised(newest[0])
  const changed = stated.findIndex((assessment) => assessment[fact] !== stated[0]?.[fact])
  const first = stated.at(changed < 0 ? -1 : changed - 1)
  return first && asRaised(first)
}

const clears = (clearance: FlagClearance, flag: RedFlag, { on, recordedAt }: Raised): boolean =>
  clearance.redFlag === flag &&
  clearance.clearedOn >= on &&
  (recordedAt === undefined || clearance.recordedAt > recordedAt)

type Ungraded = Omit<RecordedFlag, 'urgency'>

/** Each with its urgency in the company of the active ones. */
export function graded(flags: readonly Ungraded[]): RecordedFlag[] {
  const active = flags.filter(({ status }) => status === 'active').map(({ slug }) => slug)
  return flags.map((flag) => ({ ...flag, urgency: gradedUrgency(flag.slug, active) }))
}

function ungraded(
  slug: RedFlag,
  raised: readonly Raised[],
  why: readonly FlagReason[],
  clearances: readonly FlagClearance[],
): Ungraded[] {
  if (raised.length === 0) return []
  const clearance = clearances.find((candidate) =>
    raised.every((raising) => clears(candidate, slug, raising)),
  )
  return [
    clearance
      ? { slug, status: 'cleared', clearedBy: clearance.clearedBy, clearedAt: clearance.clearedOn }
      : { slug, status: 'active', why },
  ]
}

/**
 * Every flag on the record with its status: those answered 'yes' in a screen, and those that the facts raise.
 * A clearance lifts what was raised before it was recorded; the same flag raised later is active again. `ratings` are
 * days on which the patient's own activities were rated, each as an assessment of that one fact. A report of the patient
 * is an answer of the moment at which it arrived.
 */
export function recordedFlags(
  assessments: readonly AssessedFacts[],
  clearances: readonly FlagClearance[],
  derived: readonly RaisedFlag[],
  ratings: readonly AssessedFacts[] = [],
  reports: readonly FlagReport[] = [],
): RecordedFlag[] {
  const newest = newestFirst(assessments)
  const newestClearances = clearances.toSorted((a, b) => b.recordedAt.getTime() - a.recordedAt.getTime())
  const flags = RED_FLAGS.flatMap((slug) => {
    const answered = screened(newest, slug)
    const told = reported(reports, slug)
    const raisings = derived.find((flag) => flag.slug === slug)?.raisings ?? []
    const raised = raisings.map(({ on }) => (on ? { on } : derivedSince(newest, ratings, slug)))
    // An answer that was cleared is no reason any more, though a fact raised the same flag anew.
    const stands = (answer: Raised): boolean => !clearances.some((given) => clears(given, slug, answer))
    return ungraded(
      slug,
      [answered, told, ...raised].filter((raising) => raising !== undefined),
      [
        ...(answered && stands(answered)
          ? [{ by: 'answer' as const, text: `Answered yes on ${dateInWords(answered.on)}.` }]
          : []),
        ...(told && stands(told)
          ? [{ by: 'answer' as const, text: `The patient answered yes on ${dateInWords(told.on)}.` }]
          : []),
        ...raisings.map(({ by, text }) => ({ by, text })),
      ],
      newestClearances,
    )
  })
  return graded(flags)
}

/** Since when an answer keeps a flag active, and when the newest such answer was recorded. */
type AnsweredFlags = { readonly since: CalendarDate; readonly newestAt: Date }

/** What was answered 'yes', by the therapist's question or the patient's report, and not cleared; null when nothing was. */
export function answeredFlags(
  assessments: readonly AssessedFacts[],
  clearances: readonly FlagClearance[],
  reports: readonly FlagReport[],
): AnsweredFlags | null {
  const active = recordedFlags(assessments, clearances, [], [], reports)
    .filter(({ status }) => status === 'active')
    .flatMap(({ slug }) => {
      const answers = [
        ...assessments.filter(({ redFlagScreen }) => redFlagScreen[slug] === true).map(asRaised),
        ...reports.filter(({ redFlag }) => redFlag === slug).map(asReported),
      ]
      return answers.filter((answer) => !clearances.some((clearance) => clears(clearance, slug, answer)))
    })
  const [first] = active.toSorted((a, b) => a.on.localeCompare(b.on))
  const [newest] = active.toSorted((a, b) => b.recordedAt.getTime() - a.recordedAt.getTime())
  return first && newest ? { since: first.on, newestAt: newest.recordedAt } : null
}

/** Screening questions that an answer is missing for, or has been for too long to reassure. */
export const unansweredQuestions = (
  assessments: readonly AssessedFacts[],
  questions: readonly RedFlag[],
  today: CalendarDate,
): RedFlag[] =>
  questions.filter(
    (flag) =>
      !assessments.some(
        ({ assessedOn, redFlagScreen }) =>
          redFlagScreen[flag] !== undefined && daysBetween(assessedOn, today) <= REASSURANCE_HOLDS_DAYS,
      ),
  )
