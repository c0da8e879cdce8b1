import { backupFolder, scratchFolder } from '@/db/backup/place'
import { startBackups as start } from '@/db/backup/start-backups'
import { now } from '@/lib/clinic/clock'
import { env } from '@/lib/env'
import { keyFor } from '@/lib/keys'

/** Backups by the clock, as the environment has them. The demo's data is invented, and has none. */
export function startBackups(): () => void {
  const { PLUMBLINE_BACKUP_HOURS, PLUMBLINE_DEMO } = env()
  if (PLUMBLINE_DEMO) return () => {}
  return start({
    folder: backupFolder(),
    scratch: scratchFolder(),
    hours: PLUMBLINE_BACKUP_HOURS,
    key: () => keyFor('backup'),
    now,
  })
}
