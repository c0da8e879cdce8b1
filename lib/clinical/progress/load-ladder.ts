import { addDays, type CalendarDate } from '../calendar-date'
import type { Load } from '../dosage'
import type { PrescribedSlug } from '../own-exercise'
import type { Prescribed } from '../prescribed-exercise'
import type { IssuedLines } from '../recovery/last-prescribed'

type Unit = NonNullable<Load['unit']>

/** The load that held from one day to another, both included. */
type LoadStep = {
  readonly from: CalendarDate
  readonly to: CalendarDate
  readonly amount: number
}

/** The loads prescribed for one exercise, oldest first. Loads in another unit are a ladder of their own. */
export type LoadLadder = Prescribed & { readonly unit: Unit; readonly steps: readonly LoadStep[] }

type Held = Prescribed & LoadStep & { readonly unit: Unit }

/** What each program prescribed, for as long as it held. Where no number was prescribed there is none. */
function heldLoads(programs: readonly IssuedLines[], lastDay: CalendarDate): Held[] {
  return programs.flatMap(({ issuedOn, prescriptions }, index): Held[] => {
    const next = programs[index + 1]?.issuedOn
    const to = next === undefined ? lastDay : addDays(next, -1)
    if (to < issuedOn) return []
    return prescriptions.flatMap(({ exercise, own, load: { amount, unit } }) =>
      amount === null || unit === null ? [] : [{ exercise, own, unit, amount, from: issuedOn, to }],
    )
  })
}

const isSameLadder = (one: Held, other: Held): boolean =>
  one.exercise === other.exercise && one.unit === other.unit

/** Of two lines in one program the heavier. */
const heaviestOfEach = (held: readonly Held[]): Held[] =>
  held.filter(
    ({ from, amount }, index) =>
      !held.some(
        (other, place) =>
          other.from === from && (other.amount > amount || (other.amount === amount && place < index)),
      ),
  )

/** The same load in the next program is the same step. */
const joined = (steps: readonly LoadStep[]): LoadStep[] =>
  steps.reduce<LoadStep[]>((all, { from, to, amount }) => {
    const last = all.at(-1)
    return last?.amount === amount && addDays(last.to, 1) === from
      ? [...all.slice(0, -1), { ...last, to }]
      : [...all, { from, to, amount }]
  }, [])

/**
 * The prescribed load of each exercise over time, as the home programs say it; nothing is estimated between them and
 * nothing is said of what was really lifted. Of two lines of one exercise in a program the heavier counts.
 * @param programs in order of issue; of two of one day the later holds
 */
export function loadLadders(programs: readonly IssuedLines[], lastDay: CalendarDate): LoadLadder[] {
  const held = heldLoads(programs, lastDay)
  return held
    .filter((line, index) => held.findIndex((other) => isSameLadder(line, other)) === index)
    .map((line) => ({
      exercise: line.exercise,
      own: line.own,
      unit: line.unit,
      steps: joined(heaviestOfEach(held.filter((other) => isSameLadder(line, other)))),
    }))
}

/** '20, 25, 32.5 kg', oldest first. */
export const ladderInWords = ({ steps, unit }: LoadLadder): string =>
  `${steps.map(({ amount }) => amount).join(', ')} ${unit}`

/** The exercises that a program names, each once. */
export const exercisesOf = (programs: readonly IssuedLines[]): readonly PrescribedSlug[] => [
  ...new Set(programs.flatMap(({ prescriptions }) => prescriptions.map(({ exercise }) => exercise))),
]
