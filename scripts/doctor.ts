import './settings-file.mjs'
import { backupFolder } from '@/db/backup/place'
import { connection, ownerConnection } from '@/db/connection'
import { examine } from '@/db/doctor/examine'
import { dataFolder } from '@/db/embedded/data-folder.mjs'
import { now } from '@/lib/clinic/clock'
import { env } from '@/lib/env'
import { keyFor } from '@/lib/keys'
import { orRefuse } from './or-refuse'

await orRefuse(async () => {
  const { DATABASE_URL, DATABASE_OWNER_URL, DATABASE_REPLICA_URL, PLUMBLINE_DATA, PLUMBLINE_BACKUP_HOURS } =
    env()
  const findings = await examine({
    folder: DATABASE_URL ? undefined : dataFolder(PLUMBLINE_DATA),
    connect: connection,
    connectAsOwner: DATABASE_URL && !DATABASE_OWNER_URL ? connection : ownerConnection,
    replica: DATABASE_REPLICA_URL,
    key: () => keyFor('backup'),
    backups: { folder: backupFolder(), hours: PLUMBLINE_BACKUP_HOURS },
    at: now(),
  })
  for (const { state, what, says } of findings) console.log(`${state.padEnd(4)}  ${what}: ${says}`)
  if (findings.some(({ state }) => state === 'bad')) process.exitCode = 1
  await connection().then(
    ({ pool }) => pool.end(),
    () => {},
  )
})
