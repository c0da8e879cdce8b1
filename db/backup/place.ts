import { join, resolve } from 'node:path'
import { env } from '@/lib/env'

/** The folder that backups are kept in. */
export const backupFolder = (): string => {
  const { PLUMBLINE_BACKUPS, PLUMBLINE_DATA } = env()
  return resolve(PLUMBLINE_BACKUPS ?? join(PLUMBLINE_DATA, 'backups'))
}
