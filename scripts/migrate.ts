import { connection } from '@/db/connection'
import { migrate } from '@/db/migrate'
import { env } from '@/lib/env'
import { orRefuse } from './or-refuse'

await orRefuse(async () => {
  const applied = await migrate()
  console.log(applied.length === 0 ? 'The database is up to date.' : `Applied: ${applied.join(', ')}.`)
})
if (!env().DATABASE_OWNER_URL) await (await connection()).pool.end()
