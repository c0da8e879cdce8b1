import { type CalendarDate, daysBetween } from './calendar-date'
import { type LoggedDay, wasTrained } from './recovery/evidence'

/** Product defaults, for clinical sign-off: docs/decisions/0005-how-urgent-a-red-flag-is.md. */
const EIGHT_WEEKS = 56
export const FLARE_RISE = 2
export const DAYS_BETWEEN_FLARES = 3
const A_WEEK = 7
export const COMPARED = 3
export const STILL_PAINFUL = 3

type Pains = { readonly painBefore: number | null; readonly painNextDay: number | null }

const rise = ({ painBefore, painNextDay }: Pains): number | null =>
  painBefore === null || painNextDay === null ? null : painNextDay - painBefore

/** The whole day says how far pain rose by the next morning, or else the worst exercise of it. */
function riseOf(logged: LoggedDay): number {
  const parts = logged.sessions.map(rise).filter((part) => part !== null)
  return rise(logged) ?? Math.max(0, ...parts)
}

const oldestFirst = (log: readonly LoggedDay[]): LoggedDay[] =>
  log.toSorted((a, b) => a.day.localeCompare(b.day))

/** Days after which pain was worse by 2 or more the next morning, less those within three days of the last such one. */
export const flareDays = (log: readonly LoggedDay[]): readonly CalendarDate[] =>
  oldestFirst(log)
    .filter((logged) => wasTrained(logged) && riseOf(logged) >= FLARE_RISE)
    .reduce<readonly CalendarDate[]>((flares, { day }) => {
      const last = flares.at(-1)
      return last !== undefined && daysBetween(last, day) < DAYS_BETWEEN_FLARES ? flares : [...flares, day]
    }, [])

/**
 * Days of the last eight weeks after which pain was worse by 2 or more the next morning. A bad morning within three
 * days of the last one is the same flare.
 */
export const workoutFlares = (log: readonly LoggedDay[], today: CalendarDate): readonly CalendarDate[] =>
  flareDays(log.filter(({ day }) => day < today && daysBetween(day, today) < EIGHT_WEEKS))

/** Pain before training that has not come down, and since when the log shows it. */
export type NoBetter = { readonly since: CalendarDate; readonly atFirst: number; readonly lately: number }

const mean = (pains: readonly number[]): number => pains.reduce((sum, pain) => sum + pain, 0) / pains.length

type Told = { readonly day: CalendarDate; readonly pain: number }

/** The first and the last three days told of, at least a week apart; undefined while pain is low or coming down. */
function compare(told: readonly Told[]): Omit<NoBetter, 'since'> | undefined {
  const [first, last] = [told[0], told.at(-1)]
  if (!first || !last || told.length < 2 * COMPARED || daysBetween(first.day, last.day) < A_WEEK)
    return undefined
  const atFirst = mean(told.slice(0, COMPARED).map(({ pain }) => pain))
  const lately = mean(told.slice(-COMPARED).map(({ pain }) => pain))
  return lately >= STILL_PAINFUL && lately >= atFirst ? { atFirst, lately } : undefined
}

/**
 * Whether the log shows no improvement over more than a week: pain before training is 3 or more and no lower than in
 * the first days. A log that falls silent keeps what it showed: a worry stands until somebody says otherwise.
 */
export function noBetter(log: readonly LoggedDay[], today: CalendarDate): NoBetter | undefined {
  const told = oldestFirst(log).flatMap(({ day, painBefore }) =>
    painBefore === null || day > today ? [] : [{ day, pain: painBefore }],
  )
  const last = told.at(-1)
  const now = compare(told)
  if (!last || !now) return undefined
  const better = told.findLastIndex((_, index) => !compare(told.slice(0, index + 1)))
  return { since: told[better + 1]?.day ?? last.day, ...now }
}
