import { describe, expect, it } from 'vitest'
import { connection, takeClient } from './connection'
import { applyMigrations, migrate } from './migrate'
import { useTestDatabase } from './testing'

useTestDatabase({ fresh: true, asOwner: true })

const query = async (text: string): Promise<void> => {
  const { pool } = await connection()
  await pool.query(text)
}

describe('Migrations', () => {
  it('are up to date when they ran', async () => {
    expect(await migrate()).toEqual([])
  })

  it('bring an empty database up once, however many processes start at once', async () => {
    await query('drop schema public cascade')
    await query('create schema public')
    const runs = await Promise.all(Array.from({ length: 5 }, () => migrate()))
    expect(runs.filter((applied) => applied.length > 0)).toHaveLength(1)
    expect(runs.flat()).toContain('0001_rows_stay_in_their_clinic')
    expect(runs.flat()).toEqual(runs.flat().toSorted())
  })

  it.each([1, 9])(
    'stop after the first %i where an older backup is restored, and go on at the next start',
    async (count) => {
      await query('drop schema public cascade')
      await query('create schema public')
      const client = await takeClient(await connection())
      try {
        await client.query('begin')
        expect(await applyMigrations(client, count)).toHaveLength(count)
        await client.query('commit')
      } finally {
        client.release()
      }
      expect((await migrate())[0]).toMatch(new RegExp(`^${String(count).padStart(4, '0')}_`))
      expect(await migrate()).toEqual([])
    },
  )

  it('refuse a database that is newer than the code', async () => {
    await query("insert into plumbline_migrations (name, hash) values ('9999_of_the_future', 'x')")
    await expect(migrate()).rejects.toThrow(/newer than this Plumbline.*9999_of_the_future/)
    await query("delete from plumbline_migrations where name = '9999_of_the_future'")
    expect(await migrate()).toEqual([])
  })

  it('refuse a file that was changed after it was applied', async () => {
    await query(
      "update plumbline_migrations set hash = 'of something else' where name = '0001_rows_stay_in_their_clinic'",
    )
    await expect(migrate()).rejects.toThrow(/0001_rows_stay_in_their_clinic was changed/)
  })
})
