/** Check-ins for tests of the patient's page. */
import type { PrescribedSlug } from '../own-exercise'
import { day } from '../testing'
import type { PatientCheckIn } from './page'

/** A day as the patient told it: everything done, unless said otherwise. */
export const told = (on: string, said: Partial<Omit<PatientCheckIn, 'day'>> = {}): PatientCheckIn => ({
  homeProgramId: 'program',
  day: day(on),
  done: 'all',
  painBefore: null,
  painDuring: null,
  painNextDay: null,
  effort: null,
  minutes: null,
  note: '',
  exercises: [],
  ...said,
})

/** What was said of one exercise. */
export const toldOf = (
  exercise: PrescribedSlug,
  said: Partial<PatientCheckIn['exercises'][number]> = {},
): PatientCheckIn['exercises'][number] => ({
  exercise,
  done: true,
  painDuring: null,
  sharpOrWorsening: null,
  peripheralized: null,
  easedAsMoved: null,
  ...said,
})
