import { randomBytes, randomUUID } from 'node:crypto'
import {
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inClinic, outsideClinics } from '../client'
import { connection } from '../connection'
import { migrate } from '../migrate'
import { clinicLogos } from '../schema/clinic-logos'
import { givenClinic, givenEpisode, givenPatient, givenTherapist } from '../test-fixtures'
import { useTestDatabase } from '../testing'
import { backUp, type BackUp, verifyFile } from './backup'
import { readManifest } from './contents'
import { load } from './load'
import { differences, sumsOf } from './rows'
import { inSnapshot } from './scopes'
import { tablesOf } from './tables'

useTestDatabase({ fresh: true })

const folder = mkdtempSync(join(tmpdir(), 'plumbline-backups-'))
const key = randomBytes(32)
const at = new Date('2026-03-02T09:00:00Z')
const quiet = (): void => {}
const options = { folder, key, at, writing: quiet, verifying: quiet }
const clinics: string[] = []
let made: BackUp

const ODD = 'a "quoted" \\ line\nand another\t— ünï ☃ \u2028 {1,2} NULL'

async function givenEverything(): Promise<void> {
  const clinicId = await givenClinic({ name: ODD })
  const therapistId = await givenTherapist(clinicId)
  const patientId = await givenPatient(clinicId, therapistId, { name: ODD, phone: '' })
  const episodeId = await givenEpisode(clinicId, therapistId, patientId)
  await inClinic(clinicId, async (tx) => {
    await tx.execute(sql`insert into audit_events (clinic_id, id, at, therapist_id, action, object)
      select ${clinicId}, gen_random_uuid(), now() - n * interval '1.000001 s', ${therapistId}, 'chart.opened',
        jsonb_build_object('n', n, 'share', n / 7.0, 'odd', ${ODD}::text) from generate_series(1, 1200) n`)
    await tx.insert(clinicLogos).values({
      clinicId,
      id: randomUUID(),
      png: Buffer.from([0, 255, 10, 92]),
      createdBy: therapistId,
      createdAt: at,
    })
  })
  clinics.push(clinicId, episodeId)
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

beforeAll(async () => {
  for (let index = 0; index < 3; index += 1) await givenEverything()
  made = await backUp(await connection(), options)
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const altered = (name: string, change: (bytes: Buffer) => Buffer): string => {
  const file = join(folder, name)
  writeFileSync(file, change(readFileSync(made.file)))
  return file
}

describe('A backup', { timeout: 120_000 }, () => {
  it('holds every row of every clinic, by count and hash', async () => {
    const { tables } = made.manifest
    const rows = new Map(tables.map(({ table, rows: count }) => [table, count]))
    expect(rows.get('audit_events')).toBe(await trueCount('audit_events'))
    expect(rows.get('clinics')).toBe(3)
    expect(rows.get('patients')).toBe(await trueCount('patients'))
    expect(statSync(made.file).mode & 0o777).toBe(0o600)
    expect(await readManifest(made.file, key)).toEqual(made.manifest)
    const ours = readdirSync(folder).filter((name) => !name.endsWith('.backup'))
    expect(ours).toEqual([])
  })

  it('has nothing of a patient in plain sight', () => {
    const bytes = readFileSync(made.file)
    expect(bytes.includes('quoted')).toBe(false)
    expect(bytes.subarray(0, 20).toString()).toBe('{"plumblineBackup":1')
  })

  it('is verified by restoring it, and the sums are those of the living database', async () => {
    const manifest = await verifyFile(made.file, folder, key, quiet)
    const living = await inSnapshot(await connection(), async (snapshot) =>
      sumsOf(snapshot, await tablesOf(snapshot.client)),
    )
    expect(differences(manifest.tables, living)).toEqual([])
  })

  it.each<[string, (bytes: Buffer) => Buffer, RegExp]>([
    ['is cut short', (bytes) => bytes.subarray(0, -1), /damaged or was cut short/],
    ['lost its end', (bytes) => bytes.subarray(0, bytes.length / 2), /damaged or was cut short/],
    ['grew', (bytes) => Buffer.concat([bytes, Buffer.from([0])]), /damaged or was cut short/],
    ['is something else', () => Buffer.from('PGDMP and so on'), /no backup of Plumbline/],
    ['is empty', () => Buffer.alloc(0), /no backup of Plumbline/],
  ])('does not open when it %s', async (says, change, message) => {
    const file = altered(says, change)
    await expect(readManifest(file, key)).rejects.toThrow(message)
    await expect(verifyFile(file, folder, key, quiet)).rejects.toThrow(message)
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
    await expect(load(await connection(), { file: made.file, key, progress: quiet })).rejects.toThrow(
      /not empty/,
    )
  })

  it('of a newer Plumbline is refused', async () => {
    const { pool } = await connection()
    await pool.query("insert into plumbline_migrations (name, hash) values ('9999_of_the_future', 'x')")
    await expect(backUp(await connection(), { ...options, reason: 'by-hand' })).rejects.toThrow(
      /newer than this/,
    )
    await pool.query("delete from plumbline_migrations where name = '9999_of_the_future'")
  })

  it('comes back into this engine too: guards up, append-only, secured', async () => {
    const copy = join(folder, 'copy')
    copyFileSync(made.file, copy)
    const { pool } = await connection()
    await pool.query('drop schema public cascade')
    await pool.query('create schema public')
    await load(await connection(), { file: copy, key, progress: quiet })
    expect(await migrate()).toEqual([])
    expect(await trueCount('audit_events')).toBe(3600)
    await expect(
      inClinic(clinics[0] ?? '', (tx) => tx.execute(sql`update audit_events set action = 'x'`)),
    ).rejects.toThrow()
    const { rows } = await outsideClinics((tx) => tx.execute(sql`select * from patients`))
    expect(rows).toEqual([])
    await expect(
      inClinic(clinics[0] ?? '', (tx) =>
        tx.execute(sql`insert into episode_standings select * from episode_standings`),
      ),
    ).resolves.toBeDefined()
    const again = await backUp(await connection(), { ...options, at: new Date('2026-03-02T10:00:00Z') })
    expect(again.manifest.tables).toEqual(made.manifest.tables)
  })
})
