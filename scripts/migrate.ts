import { connection } from '@/db/connection'
import { migrate } from '@/db/migrate'

const applied = await migrate()
console.log(applied.length === 0 ? 'The database is up to date.' : `Applied: ${applied.join(', ')}.`)
await (await connection()).pool.end()
