import './settings-file.mjs'
import { connection } from '@/db/connection'
import { migrate } from '@/db/migrate'
import { migrateSafely } from './migrate-safely'
import { orRefuse } from './or-refuse'
import { wordsGiven } from './words-given'

const USAGE = 'npm run --silent migrate [-- --without-backup]'

await orRefuse(async () => {
  const given = wordsGiven({ 'without-backup': { type: 'boolean' } }, USAGE)
  const applied = await (given['without-backup'] ? migrate() : migrateSafely())
  console.log(applied.length === 0 ? 'The database is up to date.' : `Applied: ${applied.join(', ')}.`)
  await (await connection()).pool.end()
})
