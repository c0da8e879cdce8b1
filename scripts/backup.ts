import './settings-file.mjs'
import { resolve } from 'node:path'
import { backUp } from '@/db/backup/backup'
import { backupFolder, scratchFolder } from '@/db/backup/place'
import { connection } from '@/db/connection'
import { now } from '@/lib/clinic/clock'
import { keyFor } from '@/lib/keys'
import { orRefuse } from './or-refuse'
import { showProgress } from './show-progress'
import { wordsGiven } from './words-given'

await orRefuse(async () => {
  const { to } = wordsGiven({ to: { type: 'string' } }, 'npm run --silent backup [-- --to folder]')
  const { file, manifest } = await backUp(await connection(), {
    folder: to ? resolve(to) : backupFolder(),
    scratch: scratchFolder(),
    key: keyFor('backup'),
    at: now(),
    reason: 'by-hand',
    writing: showProgress('writing'),
    verifying: showProgress('verifying'),
  })
  const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0)
  console.log(`${file}: ${rows} rows in ${manifest.tables.length} tables, verified by restoring.`)
  await (await connection()).pool.end()
})
