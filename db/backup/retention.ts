const NAME = /^plumbline-(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)Z(-before-migration|-by-hand)?\.backup$/
const DAY_MILLISECONDS = 86_400_000
const KEPT = { hours: 24, days: 7, weeks: 4, beforeMigration: 5 } as const

type Reason = 'before-migration' | 'by-hand'

export const fileNameOf = (at: Date, reason?: Reason): string =>
  `plumbline-${at.toISOString().slice(0, 19).replaceAll(':', '-')}Z${reason ? `-${reason}` : ''}.backup`

/** What a backup is called that a clock dated which ran ahead: still a backup, that says nothing of when it was made. */
export const DATED_AHEAD = 'dated-ahead-'

/** When a file was made, by its name; undefined for a file that is no backup. */
export function madeAtOf(name: string): Date | undefined {
  const [, day, hour, minute, second] = NAME.exec(name) ?? []
  return day ? new Date(`${day}T${hour}:${minute}:${second}Z`) : undefined
}

/** The newest of each of the last so many hours, days or weeks that have one. */
function newestOfEach(names: readonly string[], milliseconds: number, count: number): string[] {
  const byPeriod = new Map<number, string>()
  for (const name of names.toSorted())
    byPeriod.set(Math.floor((madeAtOf(name)?.getTime() ?? 0) / milliseconds), name)
  return [...byPeriod.values()].slice(-count)
}

/**
 * The backups that nobody needs to keep: all but the newest of each of 24 hours, 7 days and 4 weeks, and the last few from
 * before a migration. What was made by hand stays, and so does every file that is no backup.
 */
export function outdated(names: readonly string[]): string[] {
  const ours = names.filter((name) => madeAtOf(name) && !name.includes('-by-hand'))
  const beforeMigration = ours.filter((name) => name.includes('-before-migration'))
  const byClock = ours.filter((name) => !beforeMigration.includes(name))
  const kept = new Set([
    ...newestOfEach(byClock, DAY_MILLISECONDS / 24, KEPT.hours),
    ...newestOfEach(byClock, DAY_MILLISECONDS, KEPT.days),
    ...newestOfEach(byClock, 7 * DAY_MILLISECONDS, KEPT.weeks),
    ...beforeMigration.toSorted().slice(-KEPT.beforeMigration),
  ])
  return ours.filter((name) => !kept.has(name))
}
