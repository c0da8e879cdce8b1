import type { Dosage } from './dosage'
import type { PrescribedSlug } from './own-exercise'
import type { SourceId } from './sources'
import type { LadderTrack } from './vocabulary'

/** A weight with its unit. */
export type Weight = { readonly amount: number; readonly unit: 'kg' | 'lb' }

/** What the patient worked with before the injury, by ladder; a ladder not asked about is left out. */
export type WorkingLoads = Partial<Record<LadderTrack, Weight>>

/** How a line stood in the last home program before today. */
type LastLine = {
  /** Null when it had no figure. */
  readonly load: Weight | null
  readonly dosage: Dosage
  /** During a flare: its load in the last home program before it; null when it was in none, or had no figure. */
  readonly beforeFlare?: Weight | null
  /** Whole weeks since it was issued; at least 1, because a load is judged by the week. */
  readonly weeksAgo: number
}

/** How an exercise stood in the last home program before today; on several lines, how the heaviest did. */
export type LastPrescribed = LastLine & {
  /** Each of several lines by its id, which it keeps while the plan is edited; left out of one. */
  readonly lines?: readonly (LastLine & { readonly id: string })[]
}

/**
 * What a line is compared with: itself, or, where it is new, the exercise. Where it had no figure, its load is compared with
 * the heaviest of the exercise: the patient did lift that.
 */
export function lastOf(
  lastPrescribed: Partial<Record<PrescribedSlug, LastPrescribed>> | undefined,
  { exercise, id }: { readonly exercise: PrescribedSlug; readonly id?: string | undefined },
): LastLine | undefined {
  const last = lastPrescribed?.[exercise]
  const own = last?.lines?.find((line) => line.id === id)
  if (!last || !own) return last
  if (own.load) return own
  return { ...last, dosage: own.dosage, ...(own.beforeFlare && { beforeFlare: own.beforeFlare }) }
}

export type LoadRuleId =
  'lr-10pct' | 'lr-acsm' | 'lr-onevar' | 'lr-24h' | 'lr-rir' | 'lr-start' | 'lr-rest' | 'lr-regress'

/** A rule of thumb for load. None of them is a limit by itself. */
export type LoadRule = {
  readonly id: LoadRuleId
  readonly text: string
  readonly sources: readonly SourceId[]
}

/** Percent of one load variable that may be added in a week. The evidence for the number is weak. */
export const MOST_PER_WEEK = 10
/** Percent of the working weight before the injury to start again with. */
export const RESTART = [30, 50] as const
/** Percent to take off after a flare. */
export const OFF_AFTER_FLARE = [20, 30] as const
/** Hours between heavy hinge or squat sessions: no more than every other day. */
export const HOURS_BETWEEN_HEAVY = 48
const DAYS_EVERY_OTHER_DAY = 3
const KG_PER_LB = 0.453_592_37

export const LOAD_RULES: Readonly<Record<LoadRuleId, LoadRule>> = {
  'lr-10pct': {
    id: 'lr-10pct',
    text: `Raise one load variable by at most ${MOST_PER_WEEK} % a week.`,
    sources: ['article', 'ten-percent'],
  },
  'lr-acsm': {
    id: 'lr-acsm',
    text: 'Add 2 to 10 % once the target is passed by 1 or 2 repetitions. Written for healthy adults.',
    sources: ['acsm-2009'],
  },
  'lr-onevar': {
    id: 'lr-onevar',
    text: 'Change one thing at a time: load, repetitions, range, tempo or frequency.',
    sources: ['general'],
  },
  'lr-24h': {
    id: 'lr-24h',
    text: 'Pain is back to its baseline within 24 hours; if not, hold or go back one step.',
    sources: ['pain-monitoring'],
  },
  'lr-rir': {
    id: 'lr-rir',
    text: 'End the set before form goes, with about 2 or 3 repetitions in reserve.',
    sources: ['article', 'product-default'],
  },
  'lr-start': {
    id: 'lr-start',
    text: `Start again light: about ${RESTART[0]} to ${RESTART[1]} % of the working weight before the injury, or effort 5 of 10 at most.`,
    sources: ['article', 'product-default'],
  },
  'lr-rest': {
    id: 'lr-rest',
    text: `Leave ${HOURS_BETWEEN_HEAVY} hours between heavy hinge or squat sessions.`,
    sources: ['article', 'product-default'],
  },
  'lr-regress': {
    id: 'lr-regress',
    text: `After a flare go back one step and take off ${OFF_AFTER_FLARE[0]} to ${OFF_AFTER_FLARE[1]} %.`,
    sources: ['product-default'],
  },
}

/** How much a weight is in kilograms or pounds. */
export const inUnit = ({ amount, unit }: Weight, wanted: Weight['unit']): number =>
  unit === wanted ? amount : unit === 'kg' ? amount / KG_PER_LB : amount * KG_PER_LB

/** Down to half a kilogram or one pound, so that a rounded figure never passes the limit it is rounded from. */
const down = (amount: number, unit: Weight['unit']): number =>
  unit === 'kg' ? Math.floor(amount * 2 + 1e-9) / 2 : Math.floor(amount + 1e-9)

/** Percent that a load rises a week over the last one prescribed, to a hundredth; undefined when there is nothing to compare. */
export function risePerWeek(proposed: Weight, last: LastLine | undefined): number | undefined {
  if (!last?.load || last.load.amount <= 0) return undefined
  const before = inUnit(last.load, proposed.unit)
  return Math.round(((proposed.amount / before - 1) * 10_000) / last.weeksAgo) / 100
}

/** One statement about a proposed load, with its arithmetic. `exceeds`: it is more than the rule of thumb. */
export type LoadNote = { readonly rule: LoadRuleId; readonly arithmetic: string; readonly exceeds: boolean }

const percent = (share: number): string => `${Math.round(share)} %`
const weight = ({ amount, unit }: Weight): string => `${Math.round(amount * 10) / 10} ${unit}`

function riseNote(proposed: Weight, last: LastLine): LoadNote[] {
  const rise = risePerWeek(proposed, last)
  if (rise === undefined || !last.load || rise <= 0) return []
  const before: Weight = { amount: inUnit(last.load, proposed.unit), unit: proposed.unit }
  const most = down(before.amount * (1 + (MOST_PER_WEEK * last.weeksAgo) / 100), proposed.unit)
  const weeks = last.weeksAgo === 1 ? 'in a week' : `a week over ${last.weeksAgo} weeks`
  return [
    {
      rule: 'lr-10pct',
      arithmetic: `${weight(before)} to ${weight(proposed)} is +${percent(rise)} ${weeks}. ${MOST_PER_WEEK} % gives ${weight({ amount: most, unit: proposed.unit })} at most.`,
      exceeds: rise > MOST_PER_WEEK,
    },
  ]
}

function restartNote(proposed: Weight, working: Weight): LoadNote {
  const full = inUnit(working, proposed.unit)
  const [low, high] = RESTART.map((share) => down((full * share) / 100, proposed.unit))
  const share = (proposed.amount / full) * 100
  return {
    rule: 'lr-start',
    arithmetic: `${weight(proposed)} is ${percent(share)} of ${weight({ amount: full, unit: proposed.unit })} before the injury. Starting again: ${low} to ${high} ${proposed.unit}.`,
    exceeds: share > RESTART[1],
  }
}

/** Taken off once: what a program after the flare asks for is reduced already. */
function flareNote(proposed: Weight, { load, beforeFlare = load }: LastLine): LoadNote[] {
  if (!beforeFlare) return []
  const before = inUnit(beforeFlare, proposed.unit)
  const most = (before * (100 - OFF_AFTER_FLARE[0])) / 100
  const [high, low] = OFF_AFTER_FLARE.map((share) => down((before * (100 - share)) / 100, proposed.unit))
  return [
    {
      rule: 'lr-regress',
      arithmetic: `After a flare: ${weight({ amount: before, unit: proposed.unit })} less ${OFF_AFTER_FLARE[0]} to ${OFF_AFTER_FLARE[1]} % is ${low} to ${high} ${proposed.unit}.`,
      exceeds: proposed.amount > most + 1e-9,
    },
  ]
}

const VARIABLES = {
  sets: 'sets',
  reps: 'repetitions',
  holdSeconds: 'hold',
  daysPerWeek: 'days a week',
  sessionsPerDay: 'times a day',
} as const

/** What rises over the last home program, beside the load itself. */
const risingWith = (dosage: Dosage, before: Dosage): string[] =>
  (Object.keys(VARIABLES) as (keyof typeof VARIABLES)[])
    .filter((name) => dosage[name] > before[name])
    .map((name) => VARIABLES[name])

function oneAtATime(rises: boolean, dosage: Dosage, last: LastLine): LoadNote[] {
  const rising = [...(rises ? ['load'] : []), ...risingWith(dosage, last.dosage)]
  return rising.length < 2
    ? []
    : [
        {
          rule: 'lr-onevar',
          arithmetic: `Rising together: ${rising.join(', ')}. Change one at a time.`,
          exceeds: true,
        },
      ]
}

/** What a proposed line is judged by. */
export type ProposedLoad = {
  /** Null when the line has no figure. */
  readonly load: Weight | null
  readonly dosage: Dosage
  readonly isHeavyHingeOrSquat: boolean
  readonly last: LastLine | undefined
  /** What the patient lifted on this ladder before the injury. */
  readonly working: Weight | undefined
  readonly activeFlare: boolean
}

/** The load rules applied to one line of a plan, each with its arithmetic; nothing where there is nothing to say. */
export function loadNotes({
  load,
  dosage,
  isHeavyHingeOrSquat,
  last,
  working,
  activeFlare,
}: ProposedLoad): LoadNote[] {
  const rises = load && last ? riseNote(load, last) : []
  const first = load && !last?.load && working ? [restartNote(load, working)] : []
  const backed = load && last && activeFlare ? flareNote(load, last) : []
  const heavyDays: LoadNote[] =
    isHeavyHingeOrSquat && dosage.daysPerWeek > DAYS_EVERY_OTHER_DAY
      ? [
          {
            rule: 'lr-rest',
            arithmetic: `${dosage.daysPerWeek} days a week leave less than ${HOURS_BETWEEN_HEAVY} hours between heavy days: ${DAYS_EVERY_OTHER_DAY} at most.`,
            exceeds: true,
          },
        ]
      : []
  return [
    ...backed,
    ...rises,
    ...first,
    ...(last ? oneAtATime(rises.length > 0, dosage, last) : []),
    ...heavyDays,
  ]
}

/** The next load to propose on a ladder step, with its arithmetic. */
export function nextLoad(
  last: LastLine | undefined,
  working: Weight | undefined,
  response: 'good' | 'raises' | 'late' | 'unclear',
  activeFlare: boolean,
): LoadNote | null {
  const load = last?.load
  if (!load) {
    if (!working) return null
    const [low, high] = RESTART.map((share) => down((working.amount * share) / 100, working.unit))
    return {
      rule: 'lr-start',
      arithmetic: `${RESTART[0]} to ${RESTART[1]} % of ${weight(working)} is ${low} to ${high} ${working.unit} to start again.`,
      exceeds: false,
    }
  }
  if (activeFlare) return flareNote(load, last)[0] ?? null
  if (response === 'raises' || response === 'late')
    return {
      rule: 'lr-24h',
      arithmetic: `Stay at ${weight(load)}, or go back one step, until it settles within a day.`,
      exceeds: false,
    }
  if (response === 'unclear')
    return {
      rule: 'lr-24h',
      arithmetic: `Stay at ${weight(load)} until two sessions have settled within a day.`,
      exceeds: false,
    }
  const most = down(load.amount * (1 + MOST_PER_WEEK / 100), load.unit)
  return {
    rule: 'lr-10pct',
    arithmetic: `${weight(load)} and ${MOST_PER_WEEK} % is ${weight({ amount: most, unit: load.unit })} at most for the next week.`,
    exceeds: false,
  }
}
