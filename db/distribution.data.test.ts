import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Client, type QueryResult } from 'pg'
import { beforeAll, describe, expect, inject, it, vi } from 'vitest'
import { clinicToday, now } from '@/lib/clinic/clock'
import { givenDrillClinic } from '@/scripts/access/world'
import { tryOne } from '@/scripts/tenants/fuzz'
import { OPERATIONS } from '@/scripts/tenants/operations'
import { connection } from './connection'
import { useTestDatabase } from './testing'

/**
 * Whether the tables could be spread over several servers by clinic, as distributed PostgreSQL does it (Citus): the rows of
 * a clinic lie together, every key and every join has the clinic in it, and no transaction needs two clinics.
 */
vi.stubEnv('NEXTAUTH_SECRET', 'a-secret-for-tests-only-0123456789abcdef')
vi.stubEnv('NEXTAUTH_URL', 'http://localhost:3000')
useTestDatabase({ fresh: true })

/** Tables that are not spread by clinic, why, and where they would go. */
const NOT_BY_CLINIC: Readonly<Record<string, string>> = {
  plumbline_migrations: 'what the database has had; stays on the coordinator',
  plumbline_probe:
    'by it the embedded engine tries at its start whether a flush reaches the disk; not on PostgreSQL',
  sign_in_attempts: 'failures of names and addresses, before anybody is known; stays on the coordinator',
  sign_in_names:
    'finds the clinic of an e-mail address; on every node, without its foreign key to the therapists of one',
  check_in_tokens:
    'finds the clinic of a patient’s link; on every node, without its foreign key to the links of one',
}
/** Of the clinic itself, its id is the clinic. */
const columnOf = (table: string): string => (table === 'clinics' ? 'id' : 'clinic_id')

/** The only code that asks before it knows the clinic, what it touches, and how it would be routed. */
const BEFORE_THE_CLINIC: Readonly<Record<string, string>> = {
  'lib/auth/credentials.ts': 'sign-in by e-mail address: one row of sign_in_names, then in its clinic',
  'lib/auth/attempts.ts': 'counts failures under hashed keys: the coordinator',
  'lib/auth/link-opening.ts': 'opening a patient’s link: one row of check_in_tokens, then in its clinic',
  'lib/clinic/reads.ts': 'whether there is any clinic: sign_in_names',
  'lib/reminders/reads.ts': 'the schedule: the clinics of sign_in_names, then one transaction in each',
  'lib/audit/writes-chain.ts': 'the start and the anchors: the clinics of sign_in_names, then one in each',
  'lib/standings/writes-missing.ts': 'the start: the clinics of sign_in_names, then one in each',
}

/** What the start and the clock do, for every clinic there is. */
const SCHEDULED = ['sealFirstEvents', 'refreshMissingStandings', 'refreshOlderStandings']

/** What an operator runs on the whole database: one after the other, on no request's way. */
const WHOLE_DATABASE = [
  'db/connection.ts',
  'db/login.ts',
  'db/migrate.ts',
  'db/one-instance.ts',
  'db/replica.ts',
  'db/structure.ts',
]

const rowsOf = async <Row extends object>(text: string): Promise<Row[]> =>
  (await (await connection()).pool.query<Row>(text)).rows

const TABLES = `select c.relname as name from pg_class c
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')`

describe('The schema', () => {
  it('has the clinic in every table that is not named here with its reason', async () => {
    const tables = await rowsOf<{ name: string }>(TABLES)
    const columns = await rowsOf<{ name: string; isNull: boolean }>(
      `select c.relname as name, not a.attnotnull as "isNull" from pg_attribute a join pg_class c on c.oid = a.attrelid
        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not a.attisdropped
          and a.attname = case c.relname when 'clinics' then 'id' else 'clinic_id' end`,
    )
    const byClinic = new Set(columns.filter(({ isNull }) => !isNull).map(({ name }) => name))
    const without = tables.map(({ name }) => name).filter((name) => !byClinic.has(name))
    expect(without.filter((name) => !(name in NOT_BY_CLINIC))).toEqual([])
    const names = new Set(tables.map(({ name }) => name))
    const gone = Object.keys(NOT_BY_CLINIC).filter((name) => !names.has(name))
    expect(gone).toEqual(inject('testDatabase').engine === 'embedded' ? [] : ['plumbline_probe'])
    expect(byClinic.size).toBeGreaterThan(30)
  })

  it('begins every primary key, unique constraint and unique index with the clinic', async () => {
    const keys = await rowsOf<{ table: string; name: string; first: string }>(
      `select t.relname as table, i.relname as name, a.attname as first
        from pg_index x join pg_class i on i.oid = x.indexrelid join pg_class t on t.oid = x.indrelid
        left join pg_attribute a on a.attrelid = t.oid and a.attnum = x.indkey[0]
        where t.relnamespace = 'public'::regnamespace and x.indisunique`,
    )
    const wrong = keys.filter(({ table, first }) => !(table in NOT_BY_CLINIC) && first !== columnOf(table))
    expect(wrong).toEqual([])
    expect(keys.length).toBeGreaterThan(40)
  })

  it('begins every other index with the clinic too', async () => {
    const indexes = await rowsOf<{ table: string; name: string; first: string | null }>(
      `select t.relname as table, i.relname as name, a.attname as first
        from pg_index x join pg_class i on i.oid = x.indexrelid join pg_class t on t.oid = x.indrelid
        left join pg_attribute a on a.attrelid = t.oid and a.attnum = x.indkey[0]
        where t.relnamespace = 'public'::regnamespace and not x.indisunique`,
    )
    expect(
      indexes.filter(({ table, first }) => !(table in NOT_BY_CLINIC) && first !== columnOf(table)),
    ).toEqual([])
  })

  it('has the clinic in the same place on both sides of every foreign key', async () => {
    const foreign = await rowsOf<{
      table: string
      name: string
      from: string[]
      other: string
      to: string[]
    }>(
      `select t.relname as table, c.conname as name, o.relname as other,
          (select array_agg(a.attname::text order by k.n) from unnest(c.conkey) with ordinality k (num, n)
            join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.num) as from,
          (select array_agg(a.attname::text order by k.n) from unnest(c.confkey) with ordinality k (num, n)
            join pg_attribute a on a.attrelid = c.confrelid and a.attnum = k.num) as to
        from pg_constraint c join pg_class t on t.oid = c.conrelid join pg_class o on o.oid = c.confrelid
        where c.contype = 'f' and t.relnamespace = 'public'::regnamespace`,
    )
    const wrong = foreign.filter(
      ({ table, from, other, to }) => from[0] !== columnOf(table) || to[0] !== columnOf(other),
    )
    expect(wrong).toEqual([])
    // From a table that is on every node to one that is spread there can be none: these go at the move.
    const dropped = foreign.filter(({ table }) => table in NOT_BY_CLINIC).map(({ table }) => table)
    expect(dropped.toSorted()).toEqual(['check_in_tokens', 'sign_in_names'])
    expect(foreign.length).toBeGreaterThan(50)
  })
})

type Asked = { readonly text: string; readonly values: readonly unknown[] }
/** A transaction of the app: for which clinic it was begun, and what it asked. */
type Recorded = { readonly operation: string; readonly clinics: string[]; readonly asked: Asked[] }

/** Each operation of the app, done with ids of its own clinic; the embedded engine has the login that can explain without policies. */
async function recordOperations(): Promise<{ recorded: Recorded[]; ours: string }> {
  const [today, at] = [clinicToday('UTC'), now()]
  const [ours, theirs] = [
    await givenDrillClinic('ours', today, at),
    await givenDrillClinic('theirs', today, at),
  ]
  const recorded: Recorded[] = []
  const open = new Map<unknown, Recorded>()
  let operation = ''
  // oxlint-disable-next-line typescript/unbound-method -- called with the client below
  const query = Client.prototype.query as (...args: unknown[]) => Promise<QueryResult>
  const spy = vi.spyOn(Client.prototype, 'query').mockImplementation(function record(
    this: Client,
    ...args: unknown[]
  ) {
    const [first, second] = args
    const text = typeof first === 'string' ? first : (first as { text: string }).text
    const given = Array.isArray(second) ? second : (first as { values?: unknown[] }).values
    const values: readonly unknown[] = given ?? []
    if (text.startsWith('begin')) {
      const clinics = [...text.matchAll(/set_config\('app\.clinic_id', '([^']*)'/g)].map(([, id = '']) => id)
      const begun = { operation, clinics, asked: [] }
      open.set(this, begun)
      recorded.push(begun)
    } else if (/^(commit|rollback)/.test(text)) open.delete(this)
    else open.get(this)?.asked.push({ text, values })
    return query.apply(this, args)
  } as never)
  try {
    for (const name of Object.keys(OPERATIONS)) {
      operation = name
      const before = recorded.length
      await tryOne(name, { clinic: ours, ids: ours.ids }, theirs, 'own')
      // One spares what belongs to the drill.
      if (recorded.length === before) await tryOne(name, { clinic: ours, ids: theirs.ids }, theirs, 'foreign')
    }
  } finally {
    spy.mockRestore()
  }
  return { recorded, ours: ours.clinicId }
}

type Plan = { readonly [key: string]: unknown; readonly Plans?: readonly Plan[] }

const CONDITIONS = [
  'Index Cond',
  'Recheck Cond',
  'Filter',
  'Hash Cond',
  'Merge Cond',
  'Join Filter',
  'TID Cond',
]

/** Scans of a clinic's table that neither they nor a join above them narrow to the clinic. */
function unrouted(plan: Plan, above: readonly string[] = []): string[] {
  const own = CONDITIONS.flatMap((name) => (typeof plan[name] === 'string' ? [plan[name]] : []))
  const below = (plan.Plans ?? []).flatMap((child) => unrouted(child, [...above, ...own]))
  const table = plan['Relation Name']
  const isScan = typeof table === 'string' && plan['Node Type'] !== 'ModifyTable'
  if (!isScan || table in NOT_BY_CLINIC) return below
  // A bitmap index scan below has the condition of its heap scan.
  const under = (plan.Plans ?? []).flatMap((child) =>
    CONDITIONS.flatMap((name) => (typeof child[name] === 'string' ? [child[name]] : [])),
  )
  const column = columnOf(table)
  const alias = String(plan.Alias)
  const isNarrowed =
    [...own, ...under].some((condition) => new RegExp(`\\b${column}\\b`).test(condition)) ||
    above.some((condition) => condition.includes(`${alias}.${column}`))
  return isNarrowed ? below : [...below, `${table} as ${alias}`]
}

const statements = (of: readonly Recorded[]) => [
  ...new Map(
    of.flatMap(({ operation, asked }) => asked.map((one) => [one.text, { operation, ...one }])),
  ).values(),
]
const explain = async ({ text, values }: Asked): Promise<Plan> => {
  const { pool } = await connection()
  const { rows } = await pool.query<{ 'QUERY PLAN': readonly { Plan: Plan }[] }>(
    `explain (verbose, format json) ${text}`,
    [...values],
  )
  return rows[0]?.['QUERY PLAN'][0]?.Plan ?? {}
}

// What is asked is the same on both engines; this one can explain it without the policies, which would hide what is missing.
describe.skipIf(inject('testDatabase').engine === 'postgresql')('The work of the app', () => {
  let recorded: Recorded[] = []
  let ours = ''
  beforeAll(async () => {
    ;({ recorded, ours } = await recordOperations())
  }, 180_000)

  it('is of one clinic in each transaction, or of none', () => {
    expect(recorded.length).toBeGreaterThan(100)
    const names = new Set(recorded.map(({ operation }) => operation))
    expect(Object.keys(OPERATIONS).filter((name) => !names.has(name))).toEqual([])
    expect(recorded.filter(({ clinics }) => clinics.length !== 1).map(({ operation }) => operation)).toEqual(
      [],
    )
    // The schedule goes from clinic to clinic, a transaction in each; nothing else comes to another than its own.
    const elsewhere = recorded.filter(({ clinics }) => !['', ours].includes(clinics[0] ?? ''))
    expect(new Set(elsewhere.map(({ operation }) => operation))).toEqual(new Set(SCHEDULED))
  })

  it('narrows every table of a clinic to the clinic in every statement, by itself or through what it is joined to', async () => {
    const wrong: string[] = []
    const asked = statements(recorded.filter(({ clinics }) => clinics[0] !== ''))
    expect(asked.length).toBeGreaterThan(80)
    for (const one of asked)
      for (const scan of unrouted(await explain(one))) wrong.push(`${one.operation}: ${scan} in ${one.text}`)
    expect(wrong).toEqual([])
  }, 120_000)

  it('that knows no clinic yet touches only what lies beside the clinics', async () => {
    const touched = new Set<string>()
    const visit = (plan: Plan): void => {
      if (typeof plan['Relation Name'] === 'string') touched.add(plan['Relation Name'])
      plan.Plans?.forEach(visit)
    }
    for (const one of statements(recorded.filter(({ clinics }) => clinics[0] === '')))
      visit(await explain(one))
    expect([...touched].filter((name) => !(name in NOT_BY_CLINIC))).toEqual([])
    expect(touched).toContain('sign_in_names')
  })

  it('is seen to be missing where it is: a join by ids alone, and a table by its id alone', async () => {
    const plans = await Promise.all(
      [
        'select e.id from episodes e join patients p on p.id = e.patient_id where e.clinic_id = $1',
        'select id from patients where id = $1',
        'update patients set name = name where id = $1',
      ].map((text) => explain({ text, values: [ours] })),
    )
    expect(plans.map((plan) => unrouted(plan))).toEqual([
      ['patients as p'],
      ['patients as patients'],
      ['patients as patients'],
    ])
  })
})

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|testing|(^|\/)test-/.test(file))

describe('The code', () => {
  const sources = ['app', 'lib', 'db']
    .flatMap(filesBelow)
    .filter((file) => !/^db\/(embedded|seed|backup|doctor)\//.test(file))
  const filesWith = (words: RegExp): string[] =>
    sources.filter((file) => words.test(readFileSync(file, 'utf8'))).toSorted()

  it('asks without a clinic only where it is said how that is routed', () => {
    expect(filesWith(/\boutsideClinics\(/).filter((file) => file !== 'db/client.ts')).toEqual(
      Object.keys(BEFORE_THE_CLINIC).toSorted(),
    )
  })

  it('has one way to a transaction, and reaches the connection past it only for the whole database', () => {
    expect(filesWith(/\.transaction\(/)).toEqual([])
    expect(filesWith(/\bdrizzle\(|\bnew NodePgDatabase\(/)).toEqual(['db/client.ts'])
    const past = filesWith(/\bpool\.query\b|\bclient\.query\b|\btakeClient\b|\.pool\b/)
    expect(past.filter((file) => !['db/client.ts', 'db/readiness.ts'].includes(file))).toEqual(WHOLE_DATABASE)
  })
})
