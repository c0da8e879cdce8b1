import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inClinic, outsideClinics } from '../client'
import { connection, connectToEmbedded } from '../connection'
import { stopHost } from '../embedded/stop'
import { migrate } from '../migrate'
import { clinicLogos } from '../schema/clinic-logos'
import { givenClinic, givenEpisode, givenPatient, givenTherapist } from '../test-fixtures'
import { useTestDatabase } from '../testing'
import { backUp, type BackUp } from './backup'
import { backUpBeforeMigrating } from './before-migrating'
import { readManifest } from './contents'
import { load, wholeBackup } from './load'
import { moveTo } from './move'
import { orphansOf } from './orphans'
import { restoreIntoFolder } from './restore-folder'
import { differences, sumsOf } from './rows'
import { inSnapshot } from './scopes'
import { lastFailure } from './standing'
import { backUpByClock } from './start-backups'
import { tablesOf } from './tables'

// The owner's login, which restores too; that the login that serves can back up is shown beside.
useTestDatabase({ fresh: true, asOwner: true })

const EVENTS = 1200
const ODD = 'a "quoted" \\ line\nand another\t— ünï ☃ \u2028 {1,2} NULL'
const root = mkdtempSync(join(tmpdir(), 'plumbline-backups-'))
const folder = join(root, 'backups')
const key = randomBytes(32)
const at = new Date('2026-03-02T09:00:00Z')
const quiet = (): void => {}
const scratch = join(root, 'data')
/** What lies where while a backup is checked. */
let whileChecked: { readonly backups: readonly string[]; readonly data: readonly string[] }
const verifying = (): void => {
  whileChecked = { backups: readdirSync(folder), data: readdirSync(scratch) }
}
const options = { folder, scratch, key, at, writing: quiet, verifying }
const noKey = (): Buffer => {
  throw new Error('PLUMBLINE_KEY is missing')
}
const clinics: string[] = []
let made: BackUp

async function givenEverything(): Promise<void> {
  const clinicId = await givenClinic({ name: ODD })
  const therapistId = await givenTherapist(clinicId)
  const patientId = await givenPatient(clinicId, therapistId, { name: ODD, phone: '' })
  await givenEpisode(clinicId, therapistId, patientId)
  await inClinic(clinicId, async (tx) => {
    await tx.execute(sql`insert into audit_events (clinic_id, id, at, therapist_id, action, object)
      select ${clinicId}, gen_random_uuid(), date_trunc('milliseconds', now() - n * interval '1.001 s'), ${therapistId}, 'chart.opened',
        jsonb_build_object('n', n, 'share', n / 7.0, 'odd', ${ODD}::text) from generate_series(1, ${EVENTS}::int) n`)
    const png = Buffer.from([0, 255, 10, 92])
    const picture = { png, sha256: '-'.repeat(64), width: 1, height: 1 }
    await tx
      .insert(clinicLogos)
      .values({ ...picture, clinicId, id: randomUUID(), createdBy: therapistId, createdAt: at })
  })
  clinics.push(clinicId)
}

/** The owner's own look at all rows, with row-level security lifted and put back. */
async function trueCount(table: string): Promise<number> {
  const { pool } = await connection()
  const client = await pool.connect()
  try {
    await client.query('begin')
    await client.query(`alter table ${table} no force row level security`)
    const { rows } = await client.query<{ n: number }>(`select count(*)::int as n from ${table}`)
    return rows[0]?.n ?? 0
  } finally {
    await client.query('rollback')
    client.release()
  }
}

const living = async () =>
  inSnapshot(await connection(), async (snapshot) => sumsOf(snapshot, await tablesOf(snapshot.client)))

const altered = (name: string, change: (bytes: Buffer) => Buffer): string => {
  const file = join(root, name)
  writeFileSync(file, change(readFileSync(made.file)))
  return file
}

const emptied = async (): Promise<void> => {
  const { pool } = await connection()
  await pool.query('drop schema public cascade')
  await pool.query('create schema public')
}

beforeAll(async () => {
  for (let index = 0; index < 3; index += 1) await givenEverything()
  made = await backUp(await connection(), options)
}, 180_000)
afterAll(() => rmSync(root, { recursive: true, force: true }))

describe('A backup', { timeout: 180_000 }, () => {
  it('holds every row of every clinic, by count and hash', async () => {
    const rows = new Map(made.manifest.tables.map(({ table, rows: count }) => [table, count]))
    expect(rows.get('audit_events')).toBe(3 * EVENTS)
    for (const table of ['audit_events', 'clinics', 'patients', 'clinic_logos'])
      expect(rows.get(table), table).toBe(await trueCount(table))
    expect(differences(made.manifest.tables, await living())).toEqual([])
    expect(await readManifest(made.file, key)).toEqual(made.manifest)
  })

  it('is for its owner only, has nothing of a patient in plain sight, and leaves nothing beside it', () => {
    expect(statSync(made.file).mode & 0o777).toBe(0o600)
    expect(readFileSync(made.file).includes('quoted')).toBe(false)
    expect(readdirSync(folder)).toEqual(['plumbline-2026-03-02T09-00-00Z.backup'])
  })

  it('is checked away from the folder that is copied off the machine: there is nothing in it that is not sealed', () => {
    expect(whileChecked.backups).toEqual([expect.stringMatching(/\.partial$/)])
    expect(whileChecked.data).toContainEqual(expect.stringMatching(/^\.scratch-[0-9a-f]{6}$/))
    expect(readdirSync(scratch)).toEqual([])
  })

  it.each<[string, (bytes: Buffer) => Buffer, RegExp]>([
    ['lacks its last byte', (bytes) => bytes.subarray(0, -1), /damaged or was cut short/],
    ['lost its end', (bytes) => bytes.subarray(0, bytes.length / 2), /damaged or was cut short/],
    ['grew', (bytes) => Buffer.concat([bytes, Buffer.from([0])]), /damaged or was cut short/],
    ['is something else', () => Buffer.from('PGDMP and so on'), /no backup of Plumbline/],
    ['is empty', () => Buffer.alloc(0), /no backup of Plumbline/],
  ])('does not open when it %s', async (says, change, message) => {
    await expect(readManifest(altered(says, change), key)).rejects.toThrow(message)
  })

  it('does not open when a bit anywhere is flipped', async () => {
    const { length } = readFileSync(made.file)
    for (let place = 0; place < length; place += Math.ceil(length / 60)) {
      const file = altered('flipped', (bytes) => {
        bytes.writeUInt8(bytes.readUInt8(place) ^ 4, place)
        return bytes
      })
      await expect(readManifest(file, key), `byte ${place}`).rejects.toThrow(/Nothing was changed/)
    }
  })

  it('does not open with another key', async () => {
    await expect(readManifest(made.file, randomBytes(32))).rejects.toThrow(/another PLUMBLINE_KEY/)
  })

  it('is refused by a database that holds something', async () => {
    const backup = await wholeBackup({ file: made.file, key, progress: quiet })
    await expect(load(await connection(), backup)).rejects.toThrow(/not empty/)
    expect(differences(made.manifest.tables, await living())).toEqual([])
  })

  it('that fails is said where an operator looks, and nothing else ends', async () => {
    const { pool } = await connection()
    await pool.query("insert into plumbline_migrations (name, hash) values ('9999_of_the_future', 'x')")
    const schedule = { folder: join(root, 'failing'), scratch, hours: 1, key: () => key, now: () => at }
    expect(await backUpByClock(schedule)).toBe(false)
    expect(lastFailure(schedule.folder)?.message).toMatch(/newer than this Plumbline/)
    expect(readdirSync(schedule.folder)).toEqual(['last-failure.json'])
    await pool.query("delete from plumbline_migrations where name = '9999_of_the_future'")
  })

  it('comes before a migration, and where it fails nothing is migrated', async () => {
    const { pool } = await connection()
    const before = { ...options, folder: join(root, 'before'), key: () => key }
    expect(await backUpBeforeMigrating(before)).toBeUndefined()
    const last = 'name = (select max(name) from plumbline_migrations)'
    const { rows } = await pool.query<{ name: string; hash: string }>(
      `delete from plumbline_migrations where ${last} returning name, hash`,
    )
    const [taken] = rows
    await expect(backUpBeforeMigrating({ ...before, key: noKey })).rejects.toThrow(/Nothing was changed/)
    await pool.query(
      `insert into plumbline_migrations (name, hash) values ('${taken?.name}', '${taken?.hash}')`,
    )
  })

  it('moves to a data folder with the same sums, and never over a database', async () => {
    const target = join(root, 'moved')
    const { sums, backup } = await moveTo(target, await connection(), { ...options, moving: quiet })
    expect(sums).toEqual(made.manifest.tables)
    const source = { file: backup, key, progress: quiet, at }
    await expect(restoreIntoFolder(target, { ...source, replace: false })).rejects.toThrow(/--replace/)
    const { aside } = await restoreIntoFolder(target, { ...source, replace: true })
    expect(readdirSync(aside ?? '')).toContain('PG_VERSION')
    const restored = await connectToEmbedded(target)
    expect(
      await inSnapshot(restored, async (snapshot) => sumsOf(snapshot, await tablesOf(snapshot.client))),
    ).toEqual(sums)
    await restored.pool.end()
    await stopHost(target)
  })

  it('comes back into this engine too: guards up, append-only, secured, no row pointing nowhere', async () => {
    const backup = await wholeBackup({ file: made.file, key, progress: quiet })
    await emptied()
    await load(await connection(), backup)
    expect(await migrate()).toEqual([])
    expect(await living()).toEqual(made.manifest.tables)
    const [clinicId = ''] = clinics
    await expect(
      inClinic(clinicId, (tx) => tx.execute(sql`update audit_events set action = 'x'`)),
    ).rejects.toThrow()
    expect((await outsideClinics((tx) => tx.execute(sql`select * from patients`))).rows).toEqual([])
    expect(await inSnapshot(await connection(), orphansOf)).toEqual([])
    const nobody = sql`insert into episodes select * from episodes`
    await expect(inClinic(clinicId, (tx) => tx.execute(nobody))).rejects.toThrow()
  })

  it('says every value that the tables hold: there is no sequence to lose', async () => {
    const { pool } = await connection()
    const { rows } = await pool.query(
      "select relname from pg_class where relkind = 'S' and relnamespace = 'public'::regnamespace",
    )
    expect(rows).toEqual([])
  })
})
