import type { CheckInInput } from '@/lib/check-ins/schema'
import { addDays, type CalendarDate } from '@/lib/clinical/calendar-date'
import type { ExerciseSlug } from '@/lib/clinical/catalog'
import type { Chance } from './random'
import type { Story } from './stories'

/** Change in pain over the whole period, and the share of days with a check-in. */
const COURSES = {
  better: { change: -2.5, recorded: 0.85, silentDays: 0 },
  steady: { change: 0, recorded: 0.7, silentDays: 1 },
  worse: { change: 2, recorded: 0.75, silentDays: 0 },
  silent: { change: -0.5, recorded: 0.8, silentDays: 9 },
} as const

const bounded = (pain: number): number => Math.max(0, Math.min(10, Math.round(pain)))

/**
 * Check-ins from the day after the program was issued to yesterday, telling the story's course. Where pain rises, the
 * last exercise of the program is the one that raises it.
 */
export function checkInCourse(
  course: Exclude<Story['course'], 'none'>,
  program: {
    readonly id: string
    readonly issuedOn: CalendarDate
    readonly exercises: readonly ExerciseSlug[]
  },
  painAtStart: number,
  days: number,
  chance: Chance,
): CheckInInput[] {
  const { change, recorded, silentDays } = COURSES[course]
  const provoking = program.exercises.at(-1)
  return Array.from({ length: Math.max(0, days - silentDays) }, (_, index) => index + 1).flatMap((day) => {
    if (!chance.happens(recorded)) return []
    const before = painAtStart + (change * day) / Math.max(1, days) + chance.next() - 0.5
    const rise = course === 'worse' ? 2 : chance.happens(0.3) ? 1 : 0
    const after = course === 'worse' ? 1.5 : 0
    const done = chance.happens(0.75) ? 'all' : chance.happens(0.7) ? 'some' : 'none'
    const pains = {
      painBefore: bounded(before),
      painDuring: bounded(before + rise),
      painNextDay: bounded(before + after),
    }
    return [
      {
        homeProgramId: program.id,
        day: addDays(program.issuedOn, day),
        done,
        ...(done === 'none' ? { ...pains, painDuring: null, painNextDay: null } : pains),
        note: '',
        replace: false,
        exercises:
          course === 'worse' && provoking && done === 'all'
            ? [
                {
                  exercise: provoking,
                  done: true,
                  ...pains,
                  easedAsMoved: false,
                  sharpOrWorsening: null,
                  formBreakdown: null,
                  peripheralized: null,
                },
              ]
            : [],
      } satisfies CheckInInput,
    ]
  })
}
