import { randomUUID } from 'node:crypto'
import { expect, inject, it, vi } from 'vitest'
import { connection } from './connection'
import { asTheOnlyInstance } from './one-instance'
import { useTestDatabase } from './testing'

useTestDatabase()

it('What one instance may do at a time is done by one, and by the next when that one is through or has failed', async () => {
  const job = randomUUID()
  const current = await connection()
  const running: (() => void)[] = []
  const begin = () =>
    asTheOnlyInstance(current, job, () => new Promise<string>((done) => running.push(() => done('did it'))))
  const both = [begin(), begin()]
  // On the embedded engine there is only one instance: nobody is turned away.
  const expected = inject('testDatabase').engine === 'embedded' ? 2 : 1
  if (expected === 1) expect(await Promise.race(both)).toBeUndefined()
  expect(running).toHaveLength(expected)
  running.forEach((end) => end())
  expect((await Promise.all(both)).filter((said) => said === 'did it')).toHaveLength(expected)
  const failing = asTheOnlyInstance(current, job, () => Promise.reject(new Error('the disk is full')))
  await expect(failing).rejects.toThrow('the disk is full')
  expect(await asTheOnlyInstance(current, job, () => Promise.resolve('again'))).toBe('again')
})

it.skipIf(inject('testDatabase').engine === 'embedded')(
  'A server that ends meanwhile ends nobody: the work goes on, and the next has its turn',
  async () => {
    const job = randomUUID()
    const current = await connection()
    const did = await asTheOnlyInstance(current, job, async () => {
      const { rows } = await current.pool.query<{ pid: number }>(
        `select pid from pg_locks where locktype = 'advisory' and pid <> pg_backend_pid()
          and (classid::bigint << 32 | objid::bigint) = hashtextextended($1, 2)`,
        [job],
      )
      expect(rows).toHaveLength(1)
      await current.pool.query('select pg_terminate_backend($1)', [rows[0]?.pid])
      await vi.waitFor(async () => {
        const left = await current.pool.query('select from pg_stat_activity where pid = $1', [rows[0]?.pid])
        expect(left.rowCount).toBe(0)
      })
      return 'did it'
    })
    expect(did).toBe('did it')
    expect(await asTheOnlyInstance(current, job, () => Promise.resolve('again'))).toBe('again')
  },
)
