import { setTimeout as wait } from 'node:timers/promises'
import { connection } from '../connection'
import { asTheOnlyInstance } from '../one-instance'
import { backUp } from './backup'
import { sweepScratches } from './scratch'
import { backupsDatedAhead, newestBackup, noteFailure, tidyUp } from './standing'

const BETWEEN_LOOKS_MILLISECONDS = 60_000
const HOUR_MILLISECONDS = 3_600_000
const AFTER_FAILURE_MILLISECONDS = 10 * 60_000

export type Schedule = {
  readonly folder: string
  readonly scratch: string
  readonly hours: number
  readonly key: () => Buffer
  readonly now: () => Date
}

const quiet = (): void => {}

/** An operator must see that there is no backup. */
function log(error: unknown): string {
  const message = error instanceof Error ? error.message : 'failed'
  // oxlint-disable-next-line no-console -- nobody else is there to be told
  console.error('Backup:', message)
  return message
}

/** Whether the newest backup is as old as the next one is due, or one is dated later than now, which the next sets aside. */
export function isDue({ folder, hours }: Pick<Schedule, 'folder' | 'hours'>, at: Date): boolean {
  if (backupsDatedAhead(folder, at).length > 0) return true
  const newest = newestBackup(folder, at)
  return !newest || at.getTime() - newest.madeAt.getTime() >= hours * HOUR_MILLISECONDS
}

/** @returns whether it went well; where it did not, the log and the folder say so */
export async function backUpByClock({ folder, scratch, key, now }: Schedule): Promise<boolean> {
  try {
    const options = { folder, scratch, key: key(), at: now(), writing: quiet, verifying: quiet }
    await backUp(await connection(), options)
    tidyUp(folder)
    return true
  } catch (error) {
    const message = log(error)
    try {
      noteFailure(folder, now(), message)
    } catch {
      // The folder itself may be what is wrong.
    }
    return false
  }
}

/** Where instances share the folder, the first makes the backup and the others find it there. */
async function backUpWhenDue(schedule: Schedule): Promise<boolean> {
  try {
    if (!isDue(schedule, schedule.now())) return true
    const turn = await asTheOnlyInstance(
      await connection(),
      'backup',
      async () => !isDue(schedule, schedule.now()) || (await backUpByClock(schedule)),
    )
    return turn ?? true
  } catch {
    // Without the database, or the folder: what follows says so, in the log.
    return backUpByClock(schedule)
  }
}

/**
 * Backs up every so many hours for as long as this process lives. A failure never stops anything else: it is tried again
 * after ten minutes.
 * @returns ends it; a backup under way is left unfinished, under a name that is none
 */
export function startBackups(schedule: Schedule): () => void {
  // The version before this one checked among the backups.
  for (const near of [schedule.scratch, schedule.folder]) void sweepScratches(near).catch(log)
  if (schedule.hours === 0) return () => {}
  const end = new AbortController()
  const run = async (): Promise<void> => {
    while (!end.signal.aborted) {
      const well = await backUpWhenDue(schedule)
      const pause = well ? BETWEEN_LOOKS_MILLISECONDS : AFTER_FAILURE_MILLISECONDS
      await wait(pause, undefined, { signal: end.signal, ref: false }).catch(quiet)
    }
  }
  void run()
  return () => end.abort()
}
