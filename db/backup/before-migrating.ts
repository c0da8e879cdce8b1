import { asOwnerWhereGiven } from '../connection'
import { pendingMigrations } from '../migrate'
import type { BackUpOptions } from './backup'

/**
 * Backs up a database that the next migration would change. One that is new needs none.
 * @returns the file; undefined where there was nothing to do
 * @throws when the backup fails: then nothing may be migrated
 */
export async function backUpBeforeMigrating(
  options: Omit<BackUpOptions, 'key' | 'reason'> & { readonly key: () => Buffer },
): Promise<string | undefined> {
  const { applied, pending } = await pendingMigrations()
  if (applied.length === 0 || pending.length === 0) return undefined
  // Most starts need neither, and they bring much along.
  const { backUp } = await import('./backup')
  const { tidyUp } = await import('./standing')
  try {
    const { file } = await asOwnerWhereGiven((owner) =>
      backUp(owner, { ...options, key: options.key(), reason: 'before-migration' }),
    )
    tidyUp(options.folder)
    return file
  } catch (error) {
    throw new Error(
      'This version changes the database, and the backup before that failed. Nothing was changed. Where you have a backup of your own: "npm run migrate -- --without-backup".',
      { cause: error },
    )
  }
}
