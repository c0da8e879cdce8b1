import { Pool } from 'pg'
import { afterAll, describe, expect, inject, it } from 'vitest'
import { connection } from './connection'
import { loginProblem } from './login'
import { migrate } from './migrate'
import { useTestDatabase } from './testing'

useTestDatabase()

const database = inject('testDatabase')
const pools: Pool[] = []
const poolOf = (url: string): Pool => {
  if (database.engine !== 'postgresql') throw new Error('There are no logins in the embedded engine.')
  const href = Object.assign(new URL(url), { pathname: `/${database.shared}` }).href
  const pool = new Pool({ connectionString: href, max: 1 })
  pools.push(pool)
  return pool
}
afterAll(async () => {
  await Promise.all(pools.map((pool) => pool.end()))
})

describe.runIf(database.engine === 'postgresql')('The login that serves on PostgreSQL', () => {
  const { adminUrl, ownerUrl, url } =
    database.engine === 'postgresql' ? database : { adminUrl: '', ownerUrl: '', url: '' }
  const ownerName = database.engine === 'postgresql' ? new URL(ownerUrl).username : ''

  it('is one that can lift nothing', async () => {
    expect(await loginProblem(poolOf(url))).toBeUndefined()
  })

  it('is not a superuser, nor the owner of the tables', async () => {
    expect(await loginProblem(poolOf(adminUrl))).toContain('it is a superuser')
    expect(await loginProblem(poolOf(ownerUrl))).toMatch(/it owns (the database|tables)/)
  })

  it.each([
    ['bypassrls', '', 'it has BYPASSRLS'],
    ['createrole', '', 'it may create roles'],
    ['', 'owner', 'it is a member of'],
    ['', 'pg_read_server_files', 'reaches the files of the server'],
  ])('is none with %s %s', async (attribute, group, words) => {
    const admin = poolOf(adminUrl)
    const name = `strong_${process.pid}_${Math.floor(performance.now() * 1000)}`
    await admin.query(`create role ${name} login password 'test' ${attribute}`)
    try {
      if (group !== '') await admin.query(`grant ${group === 'owner' ? ownerName : group} to ${name}`)
      const strong = poolOf(Object.assign(new URL(url), { username: name, password: 'test' }).href)
      expect(await loginProblem(strong)).toContain(words)
      await strong.end()
      pools.splice(pools.indexOf(strong), 1)
    } finally {
      await admin.query(`drop role ${name}`)
    }
  })

  it.each([
    ['take the owner’s role', `select set_config('role', '${ownerName}', false)`],
    ['take the security off', 'alter table patients no force row level security'],
    ['switch it off', 'alter table patients disable row level security'],
    ['write a policy', 'create policy mine on patients using (true)'],
    ['drop a guard', 'drop trigger only_ever_added on audit_events'],
    ['change the trail', 'update audit_events set action = action'],
    ['empty the trail', 'delete from audit_events'],
    ['truncate the trail', 'truncate audit_events'],
    ['make a table', 'create table mine (id integer)'],
    ['change the list of migrations', 'delete from plumbline_migrations'],
  ])('cannot %s', async (_what, statement) => {
    const { pool } = await connection()
    await expect(pool.query(statement)).rejects.toMatchObject({ code: '42501' })
  })

  it('sees that there is nothing to migrate, without a right to', async () => {
    expect(await migrate()).toEqual([])
  })
})

it('finds row-level security forced on every table of a clinic', async () => {
  const { pool } = await connection()
  const problem = await loginProblem(pool)
  expect(problem ?? '').not.toContain('not forced')
})
