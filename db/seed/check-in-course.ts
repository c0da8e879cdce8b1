import type { CheckInInput } from '@/lib/check-ins/schema'
import { addDays, type CalendarDate } from '@/lib/clinical/calendar-date'
import type { PrescribedSlug } from '@/lib/clinical/own-exercise'
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

type Pains = Pick<CheckInInput, 'painBefore' | 'painDuring' | 'painNextDay'>
type SaidOfExercise = CheckInInput['exercises'][number]

/** What the log says about single exercises: two that went well, and where pain rises the last one, which raises it. */
function saidOf(
  exercises: readonly PrescribedSlug[],
  course: Story['course'],
  pains: Pains,
): SaidOfExercise[] {
  const before = Math.min(3, pains.painBefore ?? 0)
  const easy = { painBefore: before, painDuring: before, painNextDay: before, easedAsMoved: true }
  const calm = { sharpOrWorsening: false, formBreakdown: false, peripheralized: null }
  const provoking = course === 'worse' ? exercises.at(-1) : undefined
  return [
    ...exercises
      .filter((exercise) => exercise !== provoking)
      .slice(0, 2)
      .map((exercise) => ({ exercise, done: true, ...easy, ...calm })),
    ...(provoking
      ? [{ exercise: provoking, done: true, ...pains, easedAsMoved: false, ...calm, sharpOrWorsening: null }]
      : []),
  ]
}

/**
 * Check-ins from the day after the program was issued to yesterday, telling the story's course. Where pain rises, the
 * last exercise of the program is the one that raises it.
 */
export function checkInCourse(
  course: Exclude<Story['course'], 'none'>,
  program: {
    readonly id: string
    readonly issuedOn: CalendarDate
    readonly exercises: readonly PrescribedSlug[]
  },
  painAtStart: number,
  days: number,
  chance: Chance,
): CheckInInput[] {
  const { change, recorded, silentDays } = COURSES[course]
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
        version: null,
        exercises: done === 'all' ? saidOf(program.exercises, course, pains) : [],
      } satisfies CheckInInput,
    ]
  })
}
