import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { everythingSent } from '@/bench/sent-statements'
import { AppError } from '@/lib/errors'
import type { Tx } from './client'
import { readTogether } from './read-together'
import { clinics } from './schema/clinics'
import { givenClinic } from './test-fixtures'
import { useTestDatabase } from './testing'

useTestDatabase()

/** What the framework keeps for each request that it renders; here one lasts until the next test. */
const request = vi.hoisted(() => ({ kept: undefined as unknown }))
vi.mock('react', async (original) => ({
  ...(await original<object>()),
  cache: (make: () => unknown) => () => (request.kept ??= make()),
}))
beforeEach(() => {
  request.kept = undefined
})

const named = (clinicId: string) => (tx: Tx) =>
  tx.select({ id: clinics.id }).from(clinics).where(eq(clinics.id, clinicId))

/** How many transactions the work took. */
async function transactionsOf(work: () => Promise<unknown>): Promise<number> {
  return (await everythingSent(work)).filter(({ text }) => text.startsWith('begin')).length
}

describe('Reads of one page', () => {
  it('share a transaction when they are asked for at the same time', async () => {
    const clinicId = await givenClinic()
    const asked = () => Promise.all([1, 2, 3].map(() => readTogether(clinicId, named(clinicId))))
    expect(await transactionsOf(asked)).toBe(1)
  })

  it('share it when one is asked for by what another found', async () => {
    const clinicId = await givenClinic()
    const asked = async () => {
      const [found] = await readTogether(clinicId, named(clinicId))
      return readTogether(clinicId, named(found?.id ?? ''))
    }
    expect(await transactionsOf(asked)).toBe(1)
  })

  it('begin another when the first is over', async () => {
    const clinicId = await givenClinic()
    await readTogether(clinicId, named(clinicId))
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(await transactionsOf(() => readTogether(clinicId, named(clinicId)))).toBe(1)
    expect(await readTogether(clinicId, named(clinicId))).toEqual([{ id: clinicId }])
  })

  it('see the rows of their own clinic alone', async () => {
    const [mine, other] = [await givenClinic(), await givenClinic()]
    const found = await Promise.all([
      readTogether(mine, (tx) => tx.select({ id: clinics.id }).from(clinics)),
      readTogether(other, (tx) => tx.select({ id: clinics.id }).from(clinics)),
      readTogether(mine, named(other)),
    ])
    expect(found).toEqual([[{ id: mine }], [{ id: other }], []])
  })

  it('are told apart: one that finds nothing fails alone', async () => {
    const clinicId = await givenClinic()
    const [missing, found] = await Promise.allSettled([
      readTogether(clinicId, async (tx) => {
        await named(clinicId)(tx)
        throw new AppError('not-found')
      }),
      readTogether(clinicId, named(clinicId)),
    ])
    expect(missing).toMatchObject({ status: 'rejected', reason: { code: 'not-found' } })
    expect(found).toMatchObject({ status: 'fulfilled', value: [{ id: clinicId }] })
  })

  it('can change nothing', async () => {
    const clinicId = await givenClinic()
    const changing = readTogether(clinicId, (tx) => tx.update(clinics).set({ name: 'Another' }))
    // SQLSTATE of a write in a read-only transaction; the failure names nothing that was to be written.
    await expect(changing).rejects.toMatchObject({ name: 'DatabaseFailure', code: '25006' })
    expect(await readTogether(clinicId, named(clinicId))).toEqual([{ id: clinicId }])
  })

  it('after one that the database refused, the next page reads as ever', async () => {
    const clinicId = await givenClinic()
    await Promise.allSettled([
      readTogether(clinicId, (tx) => tx.execute('select no_such_column')),
      readTogether(clinicId, named(clinicId)),
    ])
    request.kept = undefined
    expect(await readTogether(clinicId, named(clinicId))).toEqual([{ id: clinicId }])
  })
})
