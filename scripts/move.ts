import './settings-file.mjs'
import { backupFolder, scratchFolder } from '@/db/backup/place'
import { isServer, moveTo } from '@/db/backup/move'
import { connection } from '@/db/connection'
import { pendingMigrations } from '@/db/migrate'
import { now } from '@/lib/clinic/clock'
import { env } from '@/lib/env'
import { keyFor } from '@/lib/keys'
import { orRefuse } from './or-refuse'
import { showProgress } from './show-progress'
import { wordsGiven } from './words-given'

const USAGE = 'npm run --silent move -- --to postgresql://… (or a new data folder)'

await orRefuse(async () => {
  const { to } = wordsGiven({ to: { type: 'string' } }, USAGE)
  if (!to) throw new Error(`Name where to. Usage: ${USAGE}`)
  const { DATABASE_URL } = env()
  if (!isServer(to) && !DATABASE_URL)
    throw new Error('From one data folder to another nothing needs to be moved: stop Plumbline and copy it.')
  const { pending } = await pendingMigrations()
  if (pending.length > 0) throw new Error('Start this version once before you move: the database is older.')
  const source = await connection()
  const { backup, sums } = await moveTo(to, source, {
    folder: backupFolder(),
    scratch: scratchFolder(),
    key: keyFor('backup'),
    at: now(),
    writing: showProgress('writing'),
    verifying: showProgress('verifying'),
    moving: showProgress('moving'),
  })
  for (const { table, rows, hash } of sums)
    console.log(`${hash.slice(0, 16)}  ${table}: ${rows} rows, the same`)
  const next = isServer(to)
    ? `DATABASE_OWNER_URL=${to.replace(/:[^:@/]*@/, ':…@')} and, as DATABASE_URL, the login that serves`
    : `PLUMBLINE_DATA=${to}, and no DATABASE_URL`
  console.log(`Moved. Start Plumbline with ${next}. The old database is as it was; the backup is ${backup}.`)
  await source.pool.end()
})
