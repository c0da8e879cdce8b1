import type { CheckInDone } from '../adherence'
import type { CalendarDate } from '../calendar-date'
import type { PatientCheckIn, PatientCheckInExercise } from './page'

/** What a patient's device sends about a day. What is left out is not said, and leaves what was said before. */
export type ToldDay = {
  readonly homeProgramId: string
  readonly day: CalendarDate
  readonly done?: CheckInDone
  readonly painBefore?: number | null
  readonly painDuring?: number | null
  readonly painNextDay?: number | null
  readonly effort?: PatientCheckIn['effort']
  readonly note?: string
  readonly exercises?: readonly PatientCheckInExercise[]
}

/** What is on the record with what this device told since then: what is given replaces, what is not given stays. */
export function withTold(checkIns: readonly PatientCheckIn[], told: ToldDay): PatientCheckIn[] {
  const isThis = ({ homeProgramId, day }: PatientCheckIn): boolean =>
    homeProgramId === told.homeProgramId && day === told.day
  const before = checkIns.find(isThis)
  const exercises = told.exercises ?? []
  const merged: PatientCheckIn = {
    homeProgramId: told.homeProgramId,
    day: told.day,
    done: told.done ?? before?.done ?? 'none',
    painBefore: told.painBefore ?? before?.painBefore ?? null,
    painDuring: told.painDuring ?? before?.painDuring ?? null,
    painNextDay: told.painNextDay ?? before?.painNextDay ?? null,
    effort: told.effort ?? before?.effort ?? null,
    minutes: before?.minutes ?? null,
    note: told.note ?? before?.note ?? '',
    exercises: [
      ...(before?.exercises ?? []).filter(
        (one) => !exercises.some(({ exercise }) => exercise === one.exercise),
      ),
      ...exercises,
    ],
  }
  return [...checkIns.filter((checkIn) => !isThis(checkIn)), merged].toSorted((a, b) =>
    a.day < b.day ? -1 : Number(a.day > b.day),
  )
}
