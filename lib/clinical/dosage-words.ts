import type { Dosage, Load } from './dosage'
import { dosage as english } from './languages/english/dosage'
import type { DosageWords } from './languages/patient-words'
import type { Side, Weekday } from './vocabulary'
import { inWeekOrder } from './weekdays'

export type Dosed = {
  readonly dosage: Dosage
  readonly side: Side
  readonly load: Load
  readonly weekdays?: readonly Weekday[] | undefined
}

/** Paces of the catalog in the language of the page; others are as they were typed. */
type Tempos = Readonly<Record<string, string>>

const EVERY_DAY = 7

const said = (phrases: readonly (string | null | undefined)[]): string[] =>
  phrases.filter((phrase): phrase is string => typeof phrase === 'string' && phrase !== '')

const weightWords = ({ amount, unit }: Load, words: DosageWords): string | null =>
  amount !== null && unit !== null ? words.loadOf(String(amount), unit) : null

/** The class stands beside a weight too: it is what the rules read. */
const therapistsLoad = (load: Load): string =>
  said([english.loads[load.class], weightWords(load, english)]).join(' ')

const holdWords = ({ holdSeconds, durationMinutes }: Dosage, words: DosageWords): string | null =>
  durationMinutes === null && holdSeconds > 0 ? words.hold(holdSeconds) : null

const restWords = ({ sets, restSeconds }: Dosage, words: DosageWords): string | null =>
  sets > 1 && restSeconds > 0 ? words.rest(restSeconds) : null

const tempoWords = ({ tempo }: Dosage, tempos: Tempos): string | null =>
  tempo === null ? null : (tempos[tempo] ?? tempo)

function oftenWords({ dosage, weekdays }: Dosed, words: DosageWords): string[] {
  const { sessionsPerDay, daysPerWeek } = dosage
  const isEveryDay = weekdays === undefined || weekdays.length === EVERY_DAY
  const week = isEveryDay
    ? words.days(weekdays ? EVERY_DAY : daysPerWeek)
    : words.listed(inWeekOrder(weekdays).map((day) => words.weekdays[day]))
  return said([sessionsPerDay > 1 ? words.sessions(sessionsPerDay) : null, week])
}

/**
 * The dosage as phrases for the therapist, in the order they are done: '3 sets', '10 times', 'hold 5 seconds', 'each side',
 * 'rest 30 seconds', 'every day'.
 */
export function dosageWords(line: Dosed): string[] {
  const { dosage, side, load } = line
  const { sets, reps, durationMinutes } = dosage
  const count =
    durationMinutes === null
      ? [english.sets(sets), english.times(reps)]
      : [
          sets > 1 ? english.sets(sets) : null,
          reps > 1 ? english.rounds(reps) : null,
          english.minutes(durationMinutes),
        ]
  return [
    ...said([
      ...count,
      holdWords(dosage, english),
      english.sides[side],
      therapistsLoad(load),
      dosage.tempo,
      restWords(dosage, english),
    ]),
    ...oftenWords(line, english),
  ]
}

/**
 * The dosage as one line for the patient: how much — '3 sets of 10, hold 5 seconds, each side' — and how often — 'twice a day,
 * every day'.
 */
export function dosageLine(
  line: Dosed,
  words: DosageWords,
  tempos: Tempos,
): { readonly much: string; readonly often: string } {
  const { dosage, side, load } = line
  const { sets, reps, durationMinutes } = dosage
  // Sets of one are so many times.
  const repeated = sets > 1 && reps > 1 ? words.setsOf(sets, reps) : words.times(sets * reps)
  const count =
    durationMinutes === null
      ? [repeated]
      : [
          sets > 1 ? words.sets(sets) : null,
          reps > 1 ? words.rounds(reps) : null,
          words.minutes(durationMinutes),
        ]
  const much = said([
    ...count,
    tempoWords(dosage, tempos),
    holdWords(dosage, words),
    words.sides[side],
    weightWords(load, words) ?? words.loads[load.class],
    restWords(dosage, words),
  ])
  return { much: much.join(', '), often: oftenWords(line, words).join(', ') }
}
