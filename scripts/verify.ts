import './settings-file.mjs'
import { resolve } from 'node:path'
import { verifyFile } from '@/db/backup/backup'
import { orphansOf } from '@/db/backup/orphans'
import { scratchFolder } from '@/db/backup/place'
import { sumsOf } from '@/db/backup/rows'
import { inSnapshot } from '@/db/backup/scopes'
import { whereNobodyWaits } from '@/db/backup/scratch'
import { tablesOf } from '@/db/backup/tables'
import { connection } from '@/db/connection'
import { pendingMigrations } from '@/db/migrate'
import { checkStructure, refuseDamagedStructure, structureInWords } from '@/db/structure'
import { keyFor } from '@/lib/keys'
import { orRefuse } from './or-refuse'
import { showProgress } from './show-progress'
import { wordsGiven } from './words-given'

/** Restores a backup into a database of its own and compares it with what it says of itself. */
async function verifyBackup(file: string): Promise<void> {
  const { madeAt, tables } = await verifyFile(scratchFolder(), {
    file,
    key: keyFor('backup'),
    progress: showProgress('verifying'),
  })
  const rows = tables.reduce((sum, table) => sum + table.rows, 0)
  console.log(`${file} is whole: ${rows} rows in ${tables.length} tables, as they were at ${madeAt}.`)
}

/** Reads every row of the database in use, and looks for rows that point nowhere and for damaged tables and indexes. */
async function verifyDatabase(): Promise<void> {
  await pendingMigrations()
  const { sums, orphans, structure } = await whereNobodyWaits(
    await connection(),
    scratchFolder(),
    async (database) => ({
      ...(await inSnapshot(database, async (snapshot) => ({
        sums: await sumsOf(snapshot, await tablesOf(snapshot.client)),
        orphans: await orphansOf(snapshot),
      }))),
      structure: await checkStructure(database),
    }),
  )
  for (const { table, rows, hash } of sums) console.log(`${hash.slice(0, 16)}  ${table}: ${rows} rows`)
  await (await connection()).pool.end()
  if (orphans.length > 0) throw new Error(`Rows point to rows that are not there: ${orphans.join('; ')}.`)
  refuseDamagedStructure(structure, 'Restore the database from a backup.')
  console.log('Every row can be read, and points to rows that are there.')
  console.log(`Tables and indexes: ${structureInWords(structure)}.`)
}

await orRefuse(async () => {
  const { from } = wordsGiven({ from: { type: 'string' } }, 'npm run --silent verify [-- --from file]')
  await (from ? verifyBackup(resolve(from)) : verifyDatabase())
})
