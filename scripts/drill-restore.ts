/** A drill: a clinic of 50,000 rows is backed up and restored. A wrong key and a flipped bit are refused. */
import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { atLeast, atMost, type Figure, report } from './drill-figures'

const [enough = 50_000] = process.argv.slice(2).map(Number)
const PATIENTS = 200
const FLIPS = 100
const root = mkdtempSync(join(tmpdir(), 'plumbline-restore-'))
Object.assign(process.env, {
  PLUMBLINE_DATA: join(root, 'data'),
  DATABASE_URL: '',
  PLUMBLINE_KEY: randomUUID(),
})

const { backUp } = await import('@/db/backup/backup')
const { readManifest } = await import('@/db/backup/contents')
const { restoreIntoFolder } = await import('@/db/backup/restore-folder')
const { differences, sumsOf } = await import('@/db/backup/rows')
const { inSnapshot } = await import('@/db/backup/scopes')
const { tablesOf } = await import('@/db/backup/tables')
const { connection, connectToEmbedded } = await import('@/db/connection')
const { stopHost } = await import('@/db/embedded/stop')
const { migrate } = await import('@/db/migrate')
const { givenClinic, givenEpisode, givenPatient, givenTherapist } = await import('@/db/test-fixtures')
const { keyFor } = await import('@/lib/keys')

const quiet = (): void => {}
const seconds = (since: number): number => Number(((performance.now() - since) / 1000).toFixed(1))

/** A clinic of so many patients, with events until there are enough rows. */
async function givenRows(): Promise<void> {
  const clinicId = await givenClinic()
  const therapistId = await givenTherapist(clinicId)
  for (let index = 0; index < PATIENTS; index += 1) {
    const patientId = await givenPatient(clinicId, therapistId)
    await givenEpisode(clinicId, therapistId, patientId)
  }
  const { pool } = await connection()
  await pool.query(`insert into audit_events (clinic_id, id, at, therapist_id, patient_id, action, object)
    select '${clinicId}', gen_random_uuid(), now() - n * interval '1 second', '${therapistId}', p.id, 'chart.opened',
      jsonb_build_object('episode', gen_random_uuid(), 'n', n)
    from patients p, generate_series(1, ${Math.ceil(enough / PATIENTS)}) n`)
}

async function drill(): Promise<Figure[]> {
  await migrate()
  await givenRows()
  const key = keyFor('backup')
  const writing = performance.now()
  const { file, manifest } = await backUp(await connection(), {
    folder: join(root, 'backups'),
    scratch: join(root, 'data'),
    key,
    at: new Date(),
    writing: quiet,
    verifying: quiet,
  })
  const backedUpIn = seconds(writing)
  const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0)
  console.log(
    `${rows} rows, ${(statSync(file).size / 1024).toFixed(0)} kB, backed up and verified in ${backedUpIn} s`,
  )

  const target = join(root, 'restored')
  const restoring = performance.now()
  await restoreIntoFolder(target, { file, key, at: new Date(), replace: false, progress: quiet })
  const restoredIn = seconds(restoring)
  const restored = await connectToEmbedded(target)
  const sums = await inSnapshot(restored, async (snapshot) =>
    sumsOf(snapshot, await tablesOf(snapshot.client)),
  )
  await restored.pool.end()
  await stopHost(target)

  const wrongKey = await readManifest(file, randomBytes(32)).then(
    () => 0,
    () => 1,
  )
  const bytes = readFileSync(file)
  let flipsRefused = 0
  for (let flip = 0; flip < FLIPS; flip += 1) {
    const place = Math.floor((flip / FLIPS) * bytes.length)
    const flipped = Buffer.from(bytes)
    flipped.writeUInt8(flipped.readUInt8(place) ^ (1 << (flip % 8)), place)
    const damaged = join(root, 'flipped')
    writeFileSync(damaged, flipped)
    flipsRefused += await readManifest(damaged, key).then(
      () => 0,
      () => 1,
    )
  }
  return [
    atLeast('rows backed up and verified', rows, enough),
    atMost('seconds to restore them', restoredIn, 60),
    atMost('tables with another count or hash', differences(manifest.tables, sums).length, 0),
    atLeast('wrong keys refused', wrongKey, 1),
    atLeast('flipped bits refused', flipsRefused, FLIPS),
  ]
}

try {
  report('restore', await drill())
} finally {
  await (await connection()).pool.end()
  await stopHost(join(root, 'data'))
  rmSync(root, { recursive: true, force: true })
}
