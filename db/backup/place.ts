import { join, resolve } from 'node:path'
import { env } from '@/lib/env'

/** The folder that backups are kept in. */
export const backupFolder = (): string => {
  const { PLUMBLINE_BACKUPS, PLUMBLINE_DATA } = env()
  // The build would take the whole project along with the server for this path.
  return resolve(/*turbopackIgnore: true*/ PLUMBLINE_BACKUPS ?? join(PLUMBLINE_DATA, 'backups'))
}

/** The folder that a backup is restored in to be checked: with the records in use, not among the backups that are copied away. */
export const scratchFolder = (): string => resolve(env().PLUMBLINE_DATA)
