import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ClientBase, PoolClient } from 'pg'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { connection, connectTo, takeClient } from './connection'
import { appliedMigrations, applyMigrations } from './migrate'
import { narrowings, type Things, thingsOf } from './test-narrowings'
import { type Write, writesOf } from './test-older-writes'
import { useTestDatabase } from './testing'

/**
 * While servers are replaced one by one, those of the release before work on the tables of this one. release-before.json names
 * the last migration that it had, and what since then may stand in its way all the same: why that is no matter, and the
 * release whose code first did without. Whoever makes a release names its last migration there, and empties the list.
 */
useTestDatabase({ fresh: true, asOwner: true })

type Narrowed = {
  readonly what: readonly string[]
  readonly by: string
  readonly why: string
  readonly unusedSince: string
}
const release = JSON.parse(readFileSync(join('db', 'migrations', 'release-before.json'), 'utf8')) as {
  readonly lastMigration: string
  readonly narrowed: readonly Narrowed[]
}
const count = Number(release.lastMigration.slice(0, 4)) + 1
const given = inject('testDatabase')

let owner: PoolClient
let [before, after]: [Things, Things] = [new Map(), new Map()]
/** What the release before wrote, did to what it wrote, and whether it could. */
let [older, thenWrites]: [string[], Write[]] = [[], []]

/** Whether the database lets this be done; nothing of it stays. */
async function outcome(client: ClientBase, text: string): Promise<string> {
  await client.query('savepoint attempt')
  const says = await client.query(text).then(
    ({ rowCount }) => `${rowCount} done`,
    (error: unknown) => `refused (${error instanceof Error ? error.message : String(error)})`,
  )
  await client.query('rollback to attempt')
  return says
}

const asQuoted = (columns: readonly string[]): string => columns.map((name) => `"${name}"`).join(', ')

/** Everything that a version does with its tables, one after the other, with each answer. */
async function doAll(client: ClientBase, clinicId: string, writes: readonly Write[]): Promise<string[]> {
  const said: string[] = []
  await client.query("select set_config('app.clinic_id', $1, true)", [clinicId])
  for (const { table, columns, values } of writes) {
    const places = columns.map((_, index) => `$${index + 1}`).join(', ')
    await client.query('savepoint writing')
    try {
      await client.query(`insert into ${table} (${asQuoted(columns)}) values (${places})`, [...values])
      said.push(`${table}: written`)
    } catch (error) {
      await client.query('rollback to writing')
      said.push(`${table}: not written (${error instanceof Error ? error.message : String(error)})`)
    }
  }
  for (const { table, columns } of writes) {
    const same = columns.map((name) => `"${name}" = "${name}"`).join(', ')
    const mine = columns.includes('clinic_id') ? ` where clinic_id = '${clinicId}'` : ''
    said.push(`${table}, read: ${await outcome(client, `select ${asQuoted(columns)} from ${table}${mine}`)}`)
    const changed = await outcome(client, `update ${table} set ${same}${mine}`)
    // Who may not and who is not let by a trigger are both refused.
    said.push(`${table}, changed: ${changed.replace(/^refused.*/, 'refused')}`)
  }
  return said
}

/** What it is done with afterwards: on PostgreSQL the login that serves, else the role that a transaction steps down to. */
async function asTheApp<T>(work: (client: ClientBase) => Promise<T>): Promise<T> {
  const { rows } = await owner.query<{ name: string }>('select current_database() as name')
  const serving =
    given.engine === 'postgresql'
      ? await connectTo({
          connectionString: Object.assign(new URL(given.url), { pathname: `/${rows[0]?.name}` }).href,
        })
      : await connection()
  const client = await serving.pool.connect()
  try {
    await client.query('begin')
    if (given.engine === 'embedded') await client.query('set local role plumbline_app')
    return await work(client)
  } finally {
    await client.query('rollback')
    client.release()
    if (given.engine === 'postgresql') await serving.pool.end()
  }
}

beforeAll(async () => {
  owner = await takeClient(await connection())
  await owner.query('drop schema public cascade')
  await owner.query('create schema public')
  await owner.query('begin')
  await applyMigrations(owner, count)
  expect((await appliedMigrations(owner)).at(-1)?.name).toBe(release.lastMigration)
  before = await thingsOf(owner)
  const clinicId = randomUUID()
  thenWrites = await writesOf(owner, clinicId)
  await owner.query('savepoint writes')
  older = await doAll(owner, clinicId, thenWrites)
  await owner.query('rollback to writes')
  await applyMigrations(
    owner,
    Infinity,
    given.engine === 'postgresql' ? new URL(given.url).username : undefined,
  )
  await owner.query('commit')
  after = await thingsOf(owner)
})
afterAll(() => owner.release())

describe('The release before, on the tables of this one', () => {
  it('finds every table and column as it knows them, or it is on record why not', () => {
    const listed = release.narrowed.flatMap(({ what }) => what)
    expect(narrowings(before, after), 'db/migrations/release-before.json says why not').toEqual(
      listed.toSorted(),
    )
    for (const { by, why, unusedSince } of release.narrowed) {
      expect(by > release.lastMigration, `${by} is no migration of this release`).toBe(true)
      expect(why && unusedSince).toBeTruthy()
    }
  })

  it('could write, read and change a row of every table before', () => {
    expect(older.filter((said) => said.includes('written'))).toEqual(
      thenWrites.map(({ table }) => `${table}: written`),
    )
    expect(older.filter((said) => said.includes('read: '))).toEqual(
      thenWrites.map(({ table }) => `${table}, read: 1 done`),
    )
  })

  it('does all that with the same answers still', async () => {
    expect(
      await asTheApp((client) =>
        doAll(client, String(thenWrites.find(({ table }) => table === 'clinics')?.values[0]), thenWrites),
      ),
    ).toEqual(older)
  })

  it.each([
    ['drop table favorite_exercises', 'gone: column clinic_id on favorite_exercises'],
    ['alter table patients drop column phone', 'gone: column phone on patients'],
    ['alter table patients rename column phone to telephone', 'gone: column phone on patients'],
    ['alter table patients rename column phone to telephone', 'new: column telephone on patients'],
    ['alter table patients add column age integer not null', 'new: column age on patients'],
    ['alter table patients alter column phone type varchar(20)', 'changed: column phone on patients'],
    ['alter table clinics alter column grace_days drop default', 'changed: column grace_days on clinics'],
    ['alter table reminders alter column due_at set default now()', undefined],
    [
      'alter table check_ins alter column recorded_by set not null',
      'changed: column recorded_by on check_ins',
    ],
    ['alter table patients add check (phone <> name)', 'new: check patients_check on patients'],
    [
      'alter table patients add unique (clinic_id, phone)',
      'new: key patients_clinic_id_phone_key on patients',
    ],
    ['create unique index by_phone on patients (phone)', 'new: unique index by_phone on patients'],
    [
      "alter table clinics drop constraint clinics_paper_known, add constraint clinics_paper_known check (paper in ('a4'))",
      'changed: check clinics_paper_known on clinics',
    ],
    [
      "alter table clinics drop constraint clinics_paper_known, add constraint clinics_paper_known check (paper in ('letter', 'a4', 'a5'))",
      undefined,
    ],
    ['alter table patients add column age integer, add column old boolean not null default false', undefined],
    [
      'create trigger first before insert on patients for each row execute function refuse_change()',
      'new: trigger first on patients',
    ],
  ])('would stumble over it, and this test would say so: %s', async (change, found) => {
    await owner.query('begin')
    try {
      await owner.query(change)
      const added = narrowings(after, await thingsOf(owner))
      if (found === undefined) expect(added).toEqual([])
      else expect(added).toContain(found)
    } finally {
      await owner.query('rollback')
    }
  })
})
