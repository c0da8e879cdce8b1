import type { LoadClass } from './vocabulary'

/** How much of an exercise, and how often. Numbers are whole; a bout by time has durationMinutes and one repetition. */
export type Dosage = {
  readonly sets: number
  readonly reps: number
  /** Seconds each repetition is held; 0 when nothing is held. */
  readonly holdSeconds: number
  readonly sessionsPerDay: number
  readonly daysPerWeek: number
  /** Free words such as '3 s down, 1 s up'; null when the pace does not matter. */
  readonly tempo: string | null
  /** Rest between sets. */
  readonly restSeconds: number
  /** Minutes of one bout, for walking, cycling and resting positions; null when repetitions count. */
  readonly durationMinutes: number | null
}

/** What is lifted: its class for the rules, and the figure for the patient when there is one. */
export type Load = {
  readonly class: LoadClass
  readonly amount: number | null
  readonly unit: 'kg' | 'lb' | null
}

/** The widest values that a form, the command line and the database accept; both ends included. */
export const DOSAGE_LIMITS = {
  sets: [1, 10],
  reps: [1, 100],
  holdSeconds: [0, 300],
  sessionsPerDay: [1, 12],
  daysPerWeek: [1, 7],
  restSeconds: [0, 600],
  durationMinutes: [1, 180],
} as const satisfies Record<string, readonly [number, number]>

/** The longest texts that fit the page; schema and tests of the handout read these. */
export const TEXT_LIMITS = { tempo: 60, note: 400, reason: 500, group: 40 } as const
