import type { CalendarDate } from './calendar-date'
import type { PrescribedSlug } from './own-exercise'
import type { RecentResponse, SessionPain } from './picture'
import type { Prescribed } from './prescribed-exercise'
import { sessionOfPain } from './rules/read-facts'

/** What a check-in said about one exercise that was done or tried. Null means not given or not asked. */
export type ExerciseSession = Prescribed & {
  readonly day: CalendarDate
  /** Of one that is not: it was tried, and hurt. */
  readonly done: boolean
  readonly painBefore: number | null
  readonly painDuring: number | null
  readonly painNextDay: number | null
  readonly easedAsMoved: boolean | null
  readonly sharpOrWorsening: boolean | null
  readonly formBreakdown: boolean | null
  readonly peripheralized: boolean | null
}

/** A 'no' about what was not done. */
const unlessNo = (answer: boolean | null): true | null => (answer === true ? true : null)

/**
 * What was said about one exercise, as the rules read it; null where it was neither done nor hurt. Of one that hurt and was not done only
 * what speaks against it counts: a 'no' about it takes nothing back that an earlier session said.
 */
export function triedSession<Said extends ExerciseSession>(said: Said): Said | null {
  const { done, painDuring, sharpOrWorsening, formBreakdown, peripheralized } = said
  if (done) return said
  // No pain is what the patient's page says of a hurt that was taken back.
  if (!painDuring && !sharpOrWorsening && !peripheralized) return null
  return {
    ...said,
    easedAsMoved: null,
    sharpOrWorsening: unlessNo(sharpOrWorsening),
    formBreakdown: unlessNo(formBreakdown),
    peripheralized: unlessNo(peripheralized),
  }
}

/** The rules look at three sessions back (response.consistentIncrease); nothing older is 'recent'. */
const RECENT_SESSIONS = 3

const newest = <Value>(
  sessions: readonly ExerciseSession[],
  read: (session: ExerciseSession) => Value | null,
): Value | undefined => {
  for (const session of sessions.toReversed()) {
    const value = read(session)
    if (value !== null) return value
  }
  return undefined
}

/**
 * Back at or below the pain before the session by the next day; null when one of the two was not given, or when it was not
 * done: there was nothing to settle from.
 */
export function settled({ done, painBefore, painNextDay }: ExerciseSession): boolean | null {
  if (painBefore === null || painNextDay === null) return null
  return painNextDay > painBefore ? false : done || null
}

/**
 * The last sessions that were done, and all that were tried since the first of them. What was tried takes no place: broken
 * off again and again, an exercise would take back what was said of it before.
 */
export function recentOf<Session extends { readonly done: boolean }>(
  oldestFirst: readonly Session[],
): readonly Session[] {
  const first = oldestFirst.filter(({ done }) => done).at(-RECENT_SESSIONS)
  return first ? oldestFirst.slice(oldestFirst.indexOf(first)) : oldestFirst
}

const painOf = ({ done, painBefore, painDuring, painNextDay }: ExerciseSession): SessionPain => ({
  painBefore: painBefore ?? undefined,
  painDuring: painDuring ?? undefined,
  pain24h: painNextDay ?? undefined,
  unfinished: done ? undefined : true,
})

function responseOf(sessions: readonly ExerciseSession[]): RecentResponse {
  const oldestFirst = sessions.toSorted((a, b) => a.day.localeCompare(b.day))
  const recent = recentOf(oldestFirst)
  const pains = recent.map(painOf)
  return {
    sessions: pains,
    painDuringLast: sessionOfPain(pains)?.painDuring,
    settledWithin24h: newest(recent, settled),
    easesAsMoves: newest(recent, ({ easedAsMoved }) => easedAsMoved),
    sharpOrWorsening: newest(recent, ({ sharpOrWorsening }) => sharpOrWorsening),
    formBreakdown: newest(recent, ({ formBreakdown }) => formBreakdown),
    // A stop: days in which nobody says anything of it are no answer.
    peripheralized: newest(oldestFirst, ({ peripheralized }) => peripheralized),
  }
}

/** What was said of each exercise, in the order in which it came; at once, since a year of days is thousands of sessions. */
export function byExercise(
  sessions: readonly ExerciseSession[],
): ReadonlyMap<PrescribedSlug, readonly ExerciseSession[]> {
  const each = new Map<PrescribedSlug, ExerciseSession[]>()
  for (const session of sessions) {
    const said = each.get(session.exercise)
    if (said) said.push(session)
    else each.set(session.exercise, [session])
  }
  return each
}

/** How the patient responded lately to each exercise they did or tried; a question not asked last time keeps its newest answer. */
export function recentResponses(
  sessions: readonly ExerciseSession[],
): Partial<Record<PrescribedSlug, RecentResponse>> {
  return Object.fromEntries([...byExercise(sessions)].map(([slug, said]) => [slug, responseOf(said)]))
}
