import { randomUUID } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import { describe, expect, inject, it, vi } from 'vitest'
import { inClinic, outsideClinics } from './client'
import { auditEvents } from './schema/audit-events'
import { clinics } from './schema/clinics'
import { givenClinic } from './test-fixtures'
import { useTestDatabase } from './testing'

useTestDatabase()

const anEvent = (clinicId: string) => ({
  clinicId,
  id: randomUUID(),
  at: new Date(),
  action: 'test',
  object: {},
})

describe('A transaction', () => {
  it('leaves nothing behind when its work fails', async () => {
    const clinicId = await givenClinic()
    const failing = inClinic(clinicId, async (tx) => {
      await tx.insert(auditEvents).values(anEvent(clinicId))
      throw new RangeError('half-way')
    })
    await expect(failing).rejects.toThrow('half-way')
    expect(await inClinic(clinicId, (tx) => tx.select().from(auditEvents))).toEqual([])
  })

  it('leaves the connection usable after a refused statement', async () => {
    const clinicId = await givenClinic()
    const event = anEvent(clinicId)
    await inClinic(clinicId, (tx) => tx.insert(auditEvents).values(event))
    const again = Array.from({ length: 12 }, () =>
      inClinic(clinicId, (tx) => tx.insert(auditEvents).values(event)),
    )
    const refused = await Promise.allSettled(again)
    expect(refused.every(({ status }) => status === 'rejected')).toBe(true)
    expect(await inClinic(clinicId, (tx) => tx.select().from(auditEvents))).toHaveLength(1)
  })

  it('keeps its place when sixty run at once, each adding one to what it read', async () => {
    const clinicId = await givenClinic()
    await Promise.all(
      Array.from({ length: 60 }, () =>
        inClinic(clinicId, async (tx) => {
          const [row] = await tx.select().from(clinics).where(eq(clinics.id, clinicId)).for('update')
          await tx
            .update(clinics)
            .set({ version: (row?.version ?? 0) + 1 })
            .where(eq(clinics.id, clinicId))
        }),
      ),
    )
    const [row] = await inClinic(clinicId, (tx) => tx.select().from(clinics))
    expect(row?.version).toBe(61)
  })

  it('mixes up nobody: clinics at work at the same time each see their own', async () => {
    const ids = await Promise.all(Array.from({ length: 8 }, () => givenClinic()))
    const seen = await Promise.all(
      Array.from({ length: 80 }, async (_, index) => {
        const clinicId = ids[index % ids.length] ?? ''
        const rows = await inClinic(clinicId, (tx) => tx.select().from(clinics))
        return rows.length === 1 && rows[0]?.id === clinicId
      }),
    )
    expect(seen).not.toContain(false)
    expect(await outsideClinics((tx) => tx.select().from(clinics))).toEqual([])
  })
})

it.skipIf(inject('testDatabase').engine === 'embedded')(
  'Of two that wait for each other one is done, and the other is told to send again',
  async () => {
    const clinicId = await givenClinic()
    const names = ['one', 'other'] as const
    const lock = (name: string) => sql`select pg_advisory_xact_lock(hashtextextended(${clinicId + name}, 0))`
    const held = new Set<string>()
    const both = names.map((first, at) =>
      inClinic(clinicId, async (tx) => {
        await tx.execute(lock(first))
        held.add(first)
        await vi.waitFor(() => expect(held.size).toBe(2))
        await tx.execute(lock(names[1 - at] ?? ''))
      }),
    )
    const outcomes = await Promise.allSettled(both)
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    const refused = outcomes.find((one) => one.status === 'rejected')
    expect(refused?.reason).toMatchObject({ code: 'unavailable' })
  },
)
