import { spawn } from 'node:child_process'
import { randomBytes, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, inject, it, vi } from 'vitest'
import { inClinic } from '../client'
import { connection, connectTo, type Connection, takeClient } from '../connection'
import { applyMigrations, migrate } from '../migrate'
import { clinics } from '../schema/clinics'
import { databaseUrl } from '../test-cluster'
import { writesOf } from '../test-older-writes'
import { useTestDatabase } from '../testing'
import { backUp } from './backup'
import { backUpBeforeMigrating } from './before-migrating'
import { readManifest } from './contents'
import { load, wholeBackup } from './load'

/** On PostgreSQL as in a clinic: one login owns the tables, and this one, which can do nothing but use them, serves. */
useTestDatabase({ fresh: true })

const root = mkdtempSync(join(tmpdir(), 'plumbline-before-'))
const quiet = (): void => {}
const key = randomBytes(32)
const options = {
  folder: join(root, 'backups'),
  scratch: join(root, 'data'),
  at: new Date('2026-03-02T09:00:00Z'),
  writing: quiet,
  verifying: quiet,
}
const migrations = readdirSync(join('db', 'migrations')).filter((file) => file.endsWith('.sql'))
const clinicId = randomUUID()
let owner: Connection

beforeAll(async () => {
  const given = inject('testDatabase')
  owner = await connection()
  if (given.engine === 'embedded') return
  const { rows } = await owner.pool.query<{ name: string }>('select current_database() as name')
  const urlOf = (url: string): string => databaseUrl(url, rows[0]?.name ?? '')
  vi.stubEnv('DATABASE_URL', urlOf(given.url))
  vi.stubEnv('DATABASE_OWNER_URL', urlOf(given.ownerUrl))
  owner = await connectTo({ connectionString: urlOf(given.ownerUrl) })
})
afterAll(async () => {
  if (owner !== (await connection())) await owner.pool.end()
  vi.unstubAllEnvs()
  rmSync(root, { recursive: true, force: true })
})

/** As new as an operator makes it. */
async function emptied(): Promise<void> {
  await owner.pool.query('drop schema public cascade')
  await owner.pool.query('create schema public')
  await owner.pool.query('grant usage on schema public to public')
}

/** The tables of the version before the last migration, with a clinic in them. */
async function givenTheVersionBefore(): Promise<void> {
  await emptied()
  const client = await takeClient(owner)
  try {
    await client.query('begin')
    await applyMigrations(client, migrations.length - 1)
    await client.query("select set_config('app.clinic_id', $1, true)", [clinicId])
    const clinic = (await writesOf(client, clinicId)).find(({ table }) => table === 'clinics')
    const columns = clinic?.columns ?? []
    const places = columns.map((_, index) => `$${index + 1}`)
    await client.query(`insert into clinics (${columns.join(', ')}) values (${places.join(', ')})`, [
      ...(clinic?.values ?? []),
    ])
    await client.query('commit')
  } finally {
    client.release(true)
  }
}

it('A backup of the version before, restored into a new database, is started with: backed up, migrated, and served', async () => {
  await givenTheVersionBefore()
  const { file, manifest } = await backUp(owner, { ...options, key, reason: 'by-hand' })
  await emptied()
  await load(owner, await wholeBackup({ file, key, progress: quiet }))

  const before = await backUpBeforeMigrating({ ...options, key: () => key })
  expect((await readManifest(before ?? '', key)).tables).toEqual(manifest.tables)
  expect(await migrate()).toEqual([migrations.toSorted().at(-1)?.replace('.sql', '')])
  const served = await inClinic(clinicId, (tx) => tx.select({ id: clinics.id }).from(clinics))
  expect(served).toEqual([{ id: clinicId }])
}, 180_000)

it.skipIf(inject('testDatabase').engine === 'embedded')(
  'An older instance that backs up meanwhile refuses no start: the clinics are those where people sign in, as for the login that serves',
  async () => {
    await givenTheVersionBefore()
    const older = await takeClient(owner)
    try {
      await older.query('begin')
      await older.query("select set_config('app.clinic_id', $1, true)", [clinicId])
      const person = [clinicId, randomUUID(), `${randomUUID()}@clinic.example`]
      await older.query(
        "insert into therapists (clinic_id, id, email, name, credentials, role) values ($1, $2, $3, 'Nora', '', 'lead')",
        person,
      )
      await older.query(
        'insert into sign_in_names (clinic_id, therapist_id, email) values ($1, $2, $3)',
        person,
      )
      await older.query('commit')
      await older.query('begin isolation level repeatable read read only')
      await older.query('select count(*) from clinics')
      const before = await backUpBeforeMigrating({ ...options, key: () => key })
      const rowsOf = new Map(
        (await readManifest(before ?? '', key)).tables.map((one) => [one.table, one.rows]),
      )
      expect([rowsOf.get('clinics'), rowsOf.get('therapists'), rowsOf.get('sign_in_names')]).toEqual([
        1, 1, 1,
      ])
    } finally {
      await older.query('rollback')
      older.release()
    }
  },
  180_000,
)

/** "npm run migrate", with both logins and a folder of backups that nothing can be written to. */
async function migrateByCommand(...words: string[]): Promise<string> {
  const node = ['--conditions=react-server', '--import', 'tsx', join('scripts', 'migrate.ts'), ...words]
  const places = { PLUMBLINE_DATA: join(root, 'data'), PLUMBLINE_BACKUPS: join('/dev', 'null', 'backups') }
  const child = spawn(process.execPath, node, {
    env: { ...process.env, ...places, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [said, complained] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')])
  return `${child.exitCode} ${said}${complained}`
}

it.skipIf(inject('testDatabase').engine === 'embedded')(
  'Whoever has a backup of their own says so, and migrates without; nobody else does',
  async () => {
    await givenTheVersionBefore()
    expect(await migrateByCommand()).toMatch(/^1 This version .* that failed\. .*--without-backup/)
    const last = migrations.toSorted().at(-1)?.replace('.sql', '')
    expect(await migrateByCommand('--without-backup')).toBe(`0 Applied: ${last}.\n`)
  },
  180_000,
)
