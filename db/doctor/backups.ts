import { DATED_AHEAD } from '../backup/retention'
import { backupsDatedAhead, countSetAside, lastFailure, newestBackup } from '../backup/standing'
import { type Finding, ok, warn } from './finding'

const HOUR_MILLISECONDS = 3_600_000
/** Where nothing is backed up by the clock, once in two days. */
const OLDEST_BY_HAND_HOURS = 48

/** Every file that has the name of a backup was verified before it got it. */
export function checkBackups(folder: string, hours: number, at: Date): Finding {
  const failure = lastFailure(folder)
  if (failure) return warn('backups', `the last one failed at ${failure.at}: ${failure.message}`)
  const future = backupsDatedAhead(folder, at).at(-1)
  if (future)
    return warn(
      'backups',
      `${future.file} is dated later than now, and says nothing of how old the newest is. Set the clock right and run "npm run backup": the file is kept then, as ${DATED_AHEAD}….`,
    )
  const newest = newestBackup(folder, at)
  if (!newest) return warn('backups', `there is none in ${folder}: run "npm run backup".`)
  const age = Math.max(0, at.getTime() - newest.madeAt.getTime()) / HOUR_MILLISECONDS
  const oldest = hours === 0 ? OLDEST_BY_HAND_HOURS : 2 * hours + 1
  const aside = countSetAside(folder)
  const kept = aside > 0 ? `; ${aside} that a wrong clock dated are kept as ${DATED_AHEAD}…` : ''
  const says = `the last verified one is ${age.toFixed(1)} hours old: ${newest.file}${kept}`
  return age > oldest
    ? warn('backups', `${says}. Is the server running? Run "npm run backup".`)
    : ok('backups', says)
}
