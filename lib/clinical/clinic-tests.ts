import type { ClinicTest } from './vocabulary'

/** What is recorded for a clinic test: a whole number with its unit, or whether it was so. */
export type ClinicTestForm = {
  readonly label: string
  readonly kind: 'number' | 'yes-no'
  /** '' where the number counts, or there is none. */
  readonly unit: string
  /** Largest number that is accepted; 0 where there is none. */
  readonly max: number
}

const pain = (label: string): ClinicTestForm => ({ label, kind: 'number', unit: 'of 10', max: 10 })
const seconds = (label: string): ClinicTestForm => ({ label, kind: 'number', unit: 'seconds', max: 600 })
const count = (label: string, unit: string): ClinicTestForm => ({ label, kind: 'number', unit, max: 100 })
const yesNo = (label: string): ClinicTestForm => ({ label, kind: 'yes-no', unit: '', max: 0 })

/** How each test is asked and recorded. The thresholds are those of the criteria for the next phase, not of the form. */
export const CLINIC_TEST_FORMS: Readonly<Record<ClinicTest, ClinicTestForm>> = {
  walk10PainRise: pain('Rise in pain over a 5–10 minute walk'),
  lowLoadTolerated: yesNo('Low-load exercises tolerated without sharp pain'),
  exercisePainMax: pain('Worst pain during exercise'),
  sessionsSettled24h: count('Sessions in a row settled within 24 hours', 'sessions'),
  sidePlankKneesSec: seconds('Side plank from knees, weaker side'),
  gluteBridgeReps: count('Glute bridge, 3-second hold, controlled', 'repetitions'),
  hingeCleanReps: count('Hip hinge wall drill, clean', 'repetitions'),
  lightLoadPainMax: pain('Worst pain with a light load'),
  sidePlankSec: seconds('Side plank, weaker side'),
  sidePlankAsymPct: { label: 'Side plank, difference between sides', kind: 'number', unit: '%', max: 100 },
  sorensenSec: seconds('Back extensor hold (Biering-Sørensen)'),
  lightLiftsClean: yesNo('Goblet squat and kettlebell deadlift, 3 × 8, clean'),
  sessionsAtStep: count('Sessions in a row at the current ladder step', 'sessions'),
  settled24h: yesNo('Back to baseline within 24 hours of the last session'),
  formHeld: yesNo('Clean technique on the last set'),
  walk30Pain: pain('Pain during a brisk 30-minute walk'),
  balanceSec: seconds('Single-leg balance, weaker side'),
  walkFlareFree: count('Brisk walks in a row without a next-day flare', 'walks'),
}

/** How a test is asked: what a number counts stands beside it. */
export const testQuestion = ({ label, unit }: ClinicTestForm): string =>
  unit === '' ? label : `${label} (${unit})`

/** The numbers that are accepted. */
export const testRange = ({ max }: ClinicTestForm): string => `0 to ${max}`
