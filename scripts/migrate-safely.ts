import { backUpBeforeMigrating } from '@/db/backup/before-migrating'
import { backupFolder, scratchFolder } from '@/db/backup/place'
import { migrate } from '@/db/migrate'
import { now } from '@/lib/clinic/clock'
import { keyFor } from '@/lib/keys'
import { showProgress } from './show-progress'

/** Brings the database up to this version; where that changes one that is in use, a verified backup comes first. */
export async function migrateSafely(): Promise<string[]> {
  const file = await backUpBeforeMigrating({
    folder: backupFolder(),
    scratch: scratchFolder(),
    key: () => keyFor('backup'),
    at: now(),
    writing: showProgress('backing up before the upgrade'),
    verifying: showProgress('verifying'),
  })
  if (file) console.error(`Backed up before the upgrade: ${file}`)
  return migrate()
}
