import type { DatedFacts } from './assessed-facts'
import { addDays, type CalendarDate } from './calendar-date'
import { type NoBetter, noBetter, workoutFlares } from './check-in-signs'
import { dateInWords } from './date-in-words'
import { derivedFlags, painBeforeRises, RETURNS } from './flag-derivation'
import { LEG_SYMPTOM_LABELS } from './labels'
import { conjunction } from './languages/conjunction'
import type { ClinicalPicture, FlagReason } from './picture'
import { nameOfLine } from './prescribed-exercise'
import { byExercise } from './recent-response'
import type { LoggedDay } from './recovery/evidence'
import type { RedFlag } from './vocabulary'

/** Why a flag is raised without a question. `on` is the day the log began to show it; without it an assessment does. */
export type Raising = FlagReason & { readonly on?: CalendarDate }
export type RaisedFlag = { readonly slug: RedFlag; readonly raisings: readonly Raising[] }

/** What the check-ins say that a therapist would otherwise be asked. */
export type CheckInSigns = {
  readonly flares: readonly CalendarDate[]
  readonly noBetter: NoBetter | undefined
  readonly rising: readonly Raising[]
}

const listed = conjunction('and')

const RECENT = 3

/** Each exercise before which pain has risen over the last three sessions, from the day that rise began. */
function rising(log: readonly LoggedDay[]): Raising[] {
  const sessions = log.flatMap((logged) => logged.sessions).toSorted((a, b) => a.day.localeCompare(b.day))
  return [...byExercise(sessions).values()].flatMap((said) => {
    const recent = said.filter(({ done }) => done).slice(-RECENT)
    const [first, last] = [recent[0], recent.at(-1)]
    const pains = recent.map(({ painBefore }) => ({ painBefore: painBefore ?? undefined }))
    if (!first || !last || !painBeforeRises(pains)) return []
    const from = `${first.painBefore ?? 0} on ${dateInWords(first.day)} to ${last.painBefore ?? 0} on ${dateInWords(last.day)}`
    return [
      {
        on: first.day,
        by: 'log',
        text: `Pain before “${nameOfLine(last)}” rose from ${from}.`,
      },
    ]
  })
}

export const checkInSigns = (log: readonly LoggedDay[], today: CalendarDate): CheckInSigns => ({
  flares: workoutFlares(log, today),
  noBetter: noBetter(log, today),
  rising: rising(log),
})

/**
 * The picture with what the check-ins add. The larger count of flares stands. Check-ins say 'no better' only where the
 * therapist said nothing of it: a stated improvement holds.
 */
export const withCheckIns = (
  picture: ClinicalPicture,
  signs: Pick<CheckInSigns, 'flares' | 'noBetter'>,
): ClinicalPicture => ({
  ...picture,
  flaresAfterWorkoutLast8Weeks:
    signs.flares.length > (picture.flaresAfterWorkoutLast8Weeks ?? 0)
      ? signs.flares.length
      : picture.flaresAfterWorkoutLast8Weeks,
  improving: picture.improving ?? (signs.noBetter ? false : undefined),
})

type Record = {
  readonly picture: ClinicalPicture
  readonly facts: DatedFacts
  readonly signs: CheckInSigns
}

const on = (fact: { readonly assessedOn: CalendarDate } | undefined): string =>
  fact ? ` on ${dateInWords(fact.assessedOn)}` : ''

const oneDecimal = (pain: number): string => String(Math.round(pain * 10) / 10)

function noImprovement({ picture, facts, signs }: Record): Raising[] {
  if (picture.improving !== false) return []
  const days = picture.symptomDurationDays ?? 0
  const began = facts.onsetOn ? `, began on ${dateInWords(facts.onsetOn.value)}` : ''
  const after = `No better after ${days === 1 ? '1 day' : `${days} days`}${began}`
  if (facts.improving) return [{ by: 'record', text: `${after}; not improving${on(facts.improving)}.` }]
  if (!signs.noBetter) return []
  const { since, atFirst, lately } = signs.noBetter
  const pains = `pain before training ${oneDecimal(atFirst)} in the first days, ${oneDecimal(lately)} lately`
  return [{ on: since, by: 'log', text: `${after}; ${pains}.` }]
}

function returning({ facts: { flaresAfterWorkoutLast8Weeks: told }, signs: { flares } }: Record): Raising[] {
  const raisings: Raising[] = []
  if (told && told.value >= RETURNS)
    raisings.push({
      by: 'record',
      text: `${told.value} flares after training in 8 weeks, told${on(told)}.`,
    })
  const last = flares.at(-1)
  if (last && flares.length >= RETURNS)
    raisings.push({
      // What the next morning showed, nobody could clear the day before.
      on: addDays(last, 1),
      by: 'log',
      text: `Pain worse by 2 or more the morning after training on ${listed(flares.map(dateInWords))}.`,
    })
  return raisings
}

/** Why the record raises each flag that it can raise. */
const REASONS: Partial<Readonly<{ [Flag in RedFlag]: (record: Record) => readonly Raising[] }>> = {
  'leg-numb-weak': ({ facts }) => [
    { by: 'record', text: `Numbness, tingling or weakness found${on(facts.legNumbTinglingWeak)}.` },
  ],
  'pain-down-leg': ({ picture: { legSymptoms = 'none' }, facts }) => [
    {
      by: 'record',
      text: `Leg symptoms found${on(facts.legSymptoms)} (${LEG_SYMPTOM_LABELS[legSymptoms].toLowerCase()}).`,
    },
  ],
  'no-improvement-1wk': noImprovement,
  'few-days-no-better': (record) => [...noImprovement(record), ...record.signs.rising],
  'recurrent-after-workouts': returning,
  'sleep-adl-interference': ({ picture: { psfsAnyItemBelow = 0 }, facts: { psfsLowest } }) => [
    {
      by: 'record',
      text: `A daily activity rated ${psfsAnyItemBelow} of 10${on(psfsLowest?.value === psfsAnyItemBelow ? psfsLowest : undefined)}.`,
    },
  ],
}

const WITHOUT_WORDS: readonly Raising[] = [{ by: 'record', text: 'A fact on the record.' }]

/** Every flag that dates, facts and check-ins raise, each with why. A flag is never lost for want of words. */
export const raisedByRecord = (record: Record): RaisedFlag[] =>
  derivedFlags(record.picture).map((slug) => {
    const raisings = REASONS[slug]?.(record) ?? []
    return { slug, raisings: raisings.length > 0 ? raisings : WITHOUT_WORDS }
  })
