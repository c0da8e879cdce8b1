import { randomUUID } from 'node:crypto'
import { asc, eq, sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { inClinic, type Tx } from '@/db/client'
import { auditEvents, auditHeads } from '@/db/schema/audit-events'
import { givenClinic, givenTherapist } from '@/db/test-fixtures'
import { useTestDatabase } from '@/db/testing'
import { checkChain, headOfChain } from './reads-chain'
import { recordEvent } from './writes'
import { sealOlderEvents } from './writes-chain'

useTestDatabase()

const at = new Date('2026-03-02T09:00:00.123Z')

const record = (clinicId: string, object: Record<string, string | number | boolean> = {}) =>
  inClinic(clinicId, (tx) =>
    recordEvent(tx, { clinicId, therapistId: null, action: 'plan.saved', object }, at),
  )

const eventsOf = (clinicId: string) =>
  inClinic(clinicId, (tx) => tx.select().from(auditEvents).orderBy(asc(auditEvents.seq)))

/** As an earlier version wrote it: without a place and a seal. */
const recordAsBefore = (clinicId: string, minute: number) =>
  inClinic(clinicId, (tx) =>
    tx.insert(auditEvents).values({
      clinicId,
      id: randomUUID(),
      at: new Date(Date.UTC(2026, 0, 5, 9, minute)),
      action: 'chart.opened',
      object: { minute },
    }),
  )

describe('The audit chain of a clinic', () => {
  it('counts without gaps and holds, with values as the database keeps them', async () => {
    const clinicId = await givenClinic()
    await record(clinicId, {
      zebra: 'ż – “ę” \\ "',
      apple: 1.5,
      big: 1e21,
      small: 1e-7,
      no: false,
      minus: -0,
    })
    await inClinic(clinicId, async (tx) => {
      for (const version of [1, 2, 3])
        await recordEvent(tx, { clinicId, therapistId: null, action: 'plan.saved', object: { version } }, at)
    })
    expect((await eventsOf(clinicId)).map(({ seq }) => seq)).toEqual([1, 2, 3, 4])
    expect(await checkChain(clinicId)).toEqual({ head: await headOfChain(clinicId), broken: undefined })
  })

  it('does not fork when two hundred add at once, some of which fail', async () => {
    const clinicId = await givenClinic()
    const adding = Array.from({ length: 200 }, (_, index) =>
      inClinic(clinicId, async (tx) => {
        await recordEvent(tx, { clinicId, therapistId: null, action: 'plan.saved', object: { index } }, at)
        if (index % 5 === 0) throw new RangeError('not this one')
      }),
    )
    await Promise.allSettled(adding)
    const events = await eventsOf(clinicId)
    expect(events.map(({ seq }) => seq)).toEqual(Array.from({ length: 160 }, (_, index) => index + 1))
    expect((await checkChain(clinicId)).broken).toBeUndefined()
  })

  it('leaves neither event nor deed when the transaction fails', async () => {
    const clinicId = await givenClinic()
    const failing = inClinic(clinicId, async (tx) => {
      await recordEvent(tx, { clinicId, therapistId: null, action: 'plan.saved', object: {} }, at)
      throw new RangeError('half-way')
    })
    await expect(failing).rejects.toThrow('half-way')
    expect(await eventsOf(clinicId)).toEqual([])
  })

  it('seals what an earlier version recorded, in the order of time, and goes on from there', async () => {
    const clinicId = await givenClinic()
    await givenTherapist(clinicId)
    for (const minute of [30, 10, 20]) await recordAsBefore(clinicId, minute)
    await sealOlderEvents()
    expect((await headOfChain(clinicId))?.seq).toBe(3)
    await sealOlderEvents()
    await record(clinicId)
    const events = await eventsOf(clinicId)
    expect(events.map(({ seq, object }) => [seq, object['minute']])).toEqual([
      [1, 10],
      [2, 20],
      [3, 30],
      [4, undefined],
    ])
    expect((await checkChain(clinicId)).broken).toBeUndefined()
  })

  it('is one chain however many events come at once, of earlier versions and of now', async () => {
    const clinicId = await givenClinic()
    await givenTherapist(clinicId)
    await inClinic(clinicId, (tx) =>
      tx.insert(auditEvents).values(
        Array.from({ length: 1001 }, (_, second) => ({
          clinicId,
          id: randomUUID(),
          at: new Date(Date.UTC(2026, 0, 5, 9, 0, second)),
          action: 'chart.opened',
          object: {},
        })),
      ),
    )
    await inClinic(clinicId, async (tx) => {
      for (let version = 0; version < 1001; version += 1)
        await recordEvent(tx, { clinicId, therapistId: null, action: 'plan.saved', object: { version } }, at)
    })
    const checked = await checkChain(clinicId)
    expect(checked).toEqual({ head: await headOfChain(clinicId), broken: undefined })
    expect(checked.head.seq).toBe(2002)
    const calls: number[] = []
    const read = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => {
      calls.push(calls.length)
      return inClinic(clinicId, work)
    }
    expect((await checkChain(clinicId, { from: { seq: 1, hash: 'a'.repeat(64) }, read })).broken).toEqual({
      seq: 2,
      what: 'unlinked',
    })
    // It stops where it breaks.
    expect(calls).toHaveLength(1)
  })

  it('says so when a version without a chain went on writing', async () => {
    const clinicId = await givenClinic()
    await record(clinicId)
    await recordAsBefore(clinicId, 5)
    await sealOlderEvents()
    expect((await checkChain(clinicId)).broken).toEqual({ seq: 2, what: 'outside' })
  })

  it('refuses to seal twice, and to change anything else while sealing', async () => {
    const clinicId = await givenClinic()
    await record(clinicId)
    await recordAsBefore(clinicId, 5)
    // The first by the trigger; the others by what the login may do at all.
    for (const [change, code] of [
      ["seq = 9, prev_hash = 'a', hash = 'b' where seq is not null", '23001'],
      ["seq = 9, prev_hash = 'a', hash = 'b', action = 'x' where seq is null", '42501'],
      ["action = 'x' where seq is null", '42501'],
    ] as const)
      await expect(
        inClinic(clinicId, (tx) => tx.execute(sql.raw(`update audit_events set ${change}`))),
      ).rejects.toMatchObject({ code })
  })

  it('is checked from a trusted head, and against heads kept elsewhere', async () => {
    const clinicId = await givenClinic()
    await record(clinicId)
    const trusted = await headOfChain(clinicId)
    await record(clinicId)
    if (!trusted) throw new Error('there is no chain')
    expect((await checkChain(clinicId, { from: trusted })).broken).toBeUndefined()
    const anchors = [{ seq: 3, hash: 'a'.repeat(64) }]
    expect((await checkChain(clinicId, { anchors })).broken).toEqual({ seq: 3, what: 'cut-off' })
  })

  it('shows a head that was put back', async () => {
    const clinicId = await givenClinic()
    await record(clinicId)
    await record(clinicId)
    const [first] = await eventsOf(clinicId)
    await inClinic(clinicId, (tx) =>
      tx
        .update(auditHeads)
        .set({ seq: 1, hash: first?.hash ?? '' })
        .where(eq(auditHeads.clinicId, clinicId)),
    )
    expect((await checkChain(clinicId)).broken).toEqual({ seq: 1, what: 'head-changed' })
    await expect(record(clinicId)).rejects.toMatchObject({ code: '23505' })
  })
})
