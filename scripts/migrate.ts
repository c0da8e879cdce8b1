import './settings-file.mjs'
import { connection } from '@/db/connection'
import { migrateSafely } from './migrate-safely'
import { orRefuse } from './or-refuse'

await orRefuse(async () => {
  const applied = await migrateSafely()
  console.log(applied.length === 0 ? 'The database is up to date.' : `Applied: ${applied.join(', ')}.`)
  await (await connection()).pool.end()
})
