import './settings-file.mjs'
import { resolve } from 'node:path'
import { load, wholeBackup } from '@/db/backup/load'
import { restoreIntoFolder } from '@/db/backup/restore-folder'
import { ownerConnection } from '@/db/connection'
import { checkStructure, refuseDamagedStructure, structureInWords } from '@/db/structure'
import { now } from '@/lib/clinic/clock'
import { env } from '@/lib/env'
import { keyFor } from '@/lib/keys'
import { orRefuse } from './or-refuse'
import { showProgress } from './show-progress'
import { wordsGiven } from './words-given'

const USAGE = 'npm run --silent restore -- --from file [--replace]'

await orRefuse(async () => {
  const { from, replace = false } = wordsGiven(
    { from: { type: 'string' }, replace: { type: 'boolean' } },
    USAGE,
  )
  if (!from) throw new Error(`Name the backup. Usage: ${USAGE}`)
  const { DATABASE_URL, PLUMBLINE_DATA } = env()
  const source = { file: resolve(from), key: keyFor('backup'), progress: showProgress('restoring') }
  if (!DATABASE_URL) {
    const { manifest, structure, aside } = await restoreIntoFolder(PLUMBLINE_DATA, {
      ...source,
      at: now(),
      replace,
    })
    console.log(`Restored what was backed up at ${manifest.madeAt} into ${PLUMBLINE_DATA}.`)
    console.log(`Tables and indexes: ${structureInWords(structure)}.`)
    if (aside) console.log(`The database that was there is kept in ${aside}.`)
    return
  }
  if (replace)
    throw new Error(
      'On PostgreSQL nothing is replaced: restore into a new, empty database and point both logins there.',
    )
  const backup = await wholeBackup(source)
  const target = await ownerConnection()
  await load(target, backup)
  const structure = await checkStructure(target)
  console.log(`Restored what was backed up at ${backup.manifest.madeAt}.`)
  console.log(`Tables and indexes: ${structureInWords(structure)}.`)
  await target.pool.end()
  refuseDamagedStructure(structure, 'Restore again, into another new database.')
})
