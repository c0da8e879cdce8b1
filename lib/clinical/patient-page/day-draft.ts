import type { CheckInDone } from '../adherence'
import type { CalendarDate } from '../calendar-date'
import type { PatientCheckIn, PatientCheckInExercise, PatientProgram } from './page'
import { saysDone, type TodayLine, todaySession } from './today-session'
import { type ToldDay, worseOf } from './told'

/** How an exercise hurt. Null means not said. */
export type Hurt = Pick<
  PatientCheckInExercise,
  'painDuring' | 'sharpOrWorsening' | 'peripheralized' | 'easedAsMoved'
>

/** What was ticked and said about a day so far; kept on the device at every touch. Lines are named by their prescription. */
export type DayDraft = {
  readonly day: CalendarDate
  readonly homeProgramId: string
  /** How many times each was done. */
  readonly ticks: Readonly<Record<string, number>>
  readonly hurts: Readonly<Record<string, Hurt>>
  readonly painBefore: number | null
  readonly painDuring: number | null
  readonly effort: PatientCheckIn['effort']
  readonly note: string
  /** The whole day as it was when it was last handed over to be sent; null before the first time. */
  readonly finished: string | null
  /** Under which id it was. None for what the record has from elsewhere. */
  readonly sentAs?: string
  /** Whether the server would not take that. It stays known when it is not there to be shown any more. */
  readonly isRefused?: boolean
}

/** Nothing said yet. */
export const NOT_HURT: Hurt = {
  painDuring: null,
  sharpOrWorsening: null,
  peripheralized: null,
  easedAsMoved: null,
}

/** Said to hurt, and taken back: said as plainly, because what is left unsaid leaves what was sent before. */
export const TAKEN_BACK: Hurt = {
  painDuring: 0,
  sharpOrWorsening: false,
  peripheralized: false,
  easedAsMoved: null,
}

export const isHurting = (hurt: Hurt | undefined): hurt is Hurt =>
  hurt !== undefined &&
  !(
    hurt.painDuring === 0 &&
    hurt.sharpOrWorsening !== true &&
    hurt.peripheralized !== true &&
    !hurt.easedAsMoved
  )

/** Whether anything is said of it; a tap on 'This one hurt' alone says nothing yet. */
const isSaid = (hurt: Hurt): boolean => Object.values(hurt).some((part) => part !== null)

export const emptyDraft = (homeProgramId: string, day: CalendarDate): DayDraft => ({
  day,
  homeProgramId,
  ticks: {},
  hurts: {},
  painBefore: null,
  painDuring: null,
  effort: null,
  note: '',
  finished: null,
})

/** How many of today's times were done, and of how many. What was done beyond is not counted. */
export function sessionCount(lines: readonly TodayLine[], { ticks }: DayDraft): { done: number; of: number } {
  const asked = lines.filter(({ times }) => times > 0)
  return {
    done: asked.reduce(
      (sum, { prescription, times }) => sum + Math.min(times, ticks[prescription.id] ?? 0),
      0,
    ),
    of: asked.reduce((sum, { times }) => sum + times, 0),
  }
}

const isAnyTicked = ({ ticks }: DayDraft): boolean => Object.values(ticks).some((times) => times > 0)

function doneOf(lines: readonly TodayLine[], draft: DayDraft): CheckInDone {
  if (!isAnyTicked(draft)) return 'none'
  const { done, of } = sessionCount(lines, draft)
  return done >= of ? 'all' : 'some'
}

function exercisesOf(lines: readonly TodayLine[], { ticks, hurts }: DayDraft): PatientCheckInExercise[] {
  const bySlug = new Map<string, PatientCheckInExercise>()
  for (const { prescription, times } of lines) {
    const { id, exercise } = prescription
    const isDone = (ticks[id] ?? 0) > 0
    const hurt = hurts[id] ?? NOT_HURT
    // Of one that was not asked for there is nothing to say, unless it was ticked: taken back, that is told as well.
    if (times === 0 && ticks[id] === undefined && !isSaid(hurt)) continue
    const said = { exercise, done: isDone, ...hurt }
    const before = bySlug.get(exercise)
    bySlug.set(exercise, before ? worseOf(before, said) : said)
  }
  return [...bySlug.values()]
}

/** The day as it is sent. */
export const toldOf = (lines: readonly TodayLine[], draft: DayDraft): ToldDay => ({
  homeProgramId: draft.homeProgramId,
  day: draft.day,
  done: doneOf(lines, draft),
  painBefore: draft.painBefore,
  painDuring: draft.painDuring,
  effort: draft.effort,
  note: draft.note.trim(),
  exercises: exercisesOf(lines, draft),
})

/** Whether anything was said that has not been handed over. */
export const isUnsent = (lines: readonly TodayLine[], draft: DayDraft): boolean =>
  draft.finished === null
    ? isAnyTicked(draft) ||
      Object.values(draft.hurts).some(isSaid) ||
      draft.note.trim() !== '' ||
      [draft.painBefore, draft.painDuring, draft.effort].some((said) => said !== null)
    : draft.finished !== JSON.stringify(toldOf(lines, draft))

/** What was last handed over of the day; null where nothing was, or where the server would not take it. */
export const handedOver = ({ finished, isRefused }: DayDraft): ToldDay | null =>
  finished === null || isRefused === true ? null : (JSON.parse(finished) as ToldDay)

const OF_THE_DAY = ['done', 'painBefore', 'painDuring', 'effort', 'note'] as const
const NOTHING_SAID: Partial<ToldDay> = { painBefore: null, painDuring: null, effort: null, note: '' }

/**
 * What is sent of a day that is over and was not finished, or not as it is now: only what was said since the clinic had it. What was
 * not ticked here may have been done and told on another device.
 * @param told the day as it would be sent whole
 */
export function unfinishedOf(draft: DayDraft, told: ToldDay): ToldDay {
  const before = handedOver(draft)
  const was = before ?? NOTHING_SAID
  const said = OF_THE_DAY.filter((part) => told[part] !== was[part]).map((part) => [part, told[part]])
  const exercises = (told.exercises ?? []).filter((one) => {
    const known = was.exercises?.find(({ exercise }) => exercise === one.exercise)
    const unsaid = known ?? { ...NOT_HURT, exercise: one.exercise, done: false }
    return (Object.keys(unsaid) as (keyof typeof unsaid)[]).some((part) => one[part] !== unsaid[part])
  })
  const { homeProgramId, day } = told
  return {
    homeProgramId,
    day,
    ...(Object.fromEntries(said) as Partial<ToldDay>),
    exercises,
    ...(before === null && { isUnfinished: true }),
  }
}

/**
 * What is sent of a day when it is finished: all of it the first time, and from then on what was changed. Of a day that is on record,
 * by another device or a therapist, what this one did not know of is not taken back, but the numbers that were said here replace.
 */
export function finishedOf(draft: DayDraft, told: ToldDay, isOnRecord: boolean): ToldDay {
  if (handedOver(draft)) return unfinishedOf(draft, told)
  return isOnRecord ? { ...unfinishedOf(draft, told), isFinished: true } : told
}

/** What the record has of this day, for a device that has no draft of it. */
export function draftOf(
  { homeProgramId, prescriptions }: PatientProgram,
  day: CalendarDate,
  checkIns: readonly PatientCheckIn[],
): DayDraft {
  const empty = emptyDraft(homeProgramId, day)
  const said = checkIns.find((one) => one.day === day && one.homeProgramId === homeProgramId)
  if (!said) return empty
  const of = (slug: string) => said.exercises.find(({ exercise }) => exercise === slug)
  const ticked = todaySession(prescriptions, checkIns, day, homeProgramId).filter(({ prescription, times }) =>
    saysDone(said, prescription.exercise, times > 0),
  )
  const hurts = prescriptions.flatMap(({ id, exercise }): [string, Hurt][] => {
    const { exercise: _, done: __, ...hurt } = of(exercise) ?? { exercise, done: false, ...NOT_HURT }
    return isSaid(hurt) ? [[id, hurt]] : []
  })
  return {
    ...empty,
    ticks: Object.fromEntries(
      ticked.map(({ prescription: { id, dosage } }) => [id, said.done === 'all' ? dosage.sessionsPerDay : 1]),
    ),
    hurts: Object.fromEntries(hurts),
    painBefore: said.painBefore,
    painDuring: said.painDuring,
    effort: said.effort,
    note: said.note,
  }
}
