import type { CalendarDate } from './calendar-date'
import type { PrescribedSlug } from './own-exercise'
import type { RecentResponse } from './picture'
import type { Prescribed } from './prescribed-exercise'

/** What a check-in said about one exercise that was done. Null means not given or not asked. */
export type ExerciseSession = Prescribed & {
  readonly day: CalendarDate
  readonly painBefore: number | null
  readonly painDuring: number | null
  readonly painNextDay: number | null
  readonly easedAsMoved: boolean | null
  readonly sharpOrWorsening: boolean | null
  readonly formBreakdown: boolean | null
  readonly peripheralized: boolean | null
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

/** Back at or below the pain before the session by the next day; null when one of the two was not given. */
const settled = ({ painBefore, painNextDay }: ExerciseSession): boolean | null =>
  painBefore === null || painNextDay === null ? null : painNextDay <= painBefore

function responseOf(sessions: readonly ExerciseSession[]): RecentResponse {
  const recent = sessions.toSorted((a, b) => a.day.localeCompare(b.day)).slice(-RECENT_SESSIONS)
  return {
    sessions: recent.map(({ painBefore, painDuring, painNextDay }) => ({
      painBefore: painBefore ?? undefined,
      painDuring: painDuring ?? undefined,
      pain24h: painNextDay ?? undefined,
    })),
    painDuringLast: newest(recent, ({ painDuring }) => painDuring),
    settledWithin24h: newest(recent, settled),
    easesAsMoves: newest(recent, ({ easedAsMoved }) => easedAsMoved),
    sharpOrWorsening: newest(recent, ({ sharpOrWorsening }) => sharpOrWorsening),
    formBreakdown: newest(recent, ({ formBreakdown }) => formBreakdown),
    peripheralized: newest(recent, ({ peripheralized }) => peripheralized),
  }
}

/** How the patient responded lately to each exercise they did; a question not asked last time keeps its newest answer. */
export function recentResponses(
  sessions: readonly ExerciseSession[],
): Partial<Record<PrescribedSlug, RecentResponse>> {
  const exercises = [...new Set(sessions.map(({ exercise }) => exercise))]
  return Object.fromEntries(
    exercises.map((slug) => [slug, responseOf(sessions.filter(({ exercise }) => exercise === slug))]),
  )
}
