import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { chanceOf } from '@/db/seed/random'
import { type StoredEvent, walkChain } from './chain'
import { type Head, NO_EVENTS, type SealableEvent, sealed, sealOf } from './seal'
import { type Chain, TAMPERINGS } from './testing'

const key = Buffer.alloc(32, 1)
const clinicId = randomUUID()

const anEvent = (change: Partial<SealableEvent> = {}): SealableEvent => ({
  clinicId,
  id: randomUUID(),
  at: new Date('2026-03-02T09:00:00.123Z'),
  therapistId: randomUUID(),
  linkId: null,
  patientId: randomUUID(),
  action: 'plan.saved',
  outcome: 'done',
  object: { plan: randomUUID(), version: 3 },
  ...change,
})

function chainOf(length: number, change: Partial<SealableEvent> = {}): Chain {
  const { links, head } = sealed(
    Array.from({ length }, () => anEvent(change)),
    NO_EVENTS,
    key,
  )
  return { events: links, head }
}

function check({ events, head }: Chain, anchors: readonly Head[] = [], from = NO_EVENTS) {
  const walk = walkChain(key, anchors, from)
  // The database gives those without a place last.
  const inOrder = events.toSorted((a, b) => (a.seq ?? Infinity) - (b.seq ?? Infinity))
  walk.step(inOrder.filter(({ seq }) => seq === null || seq > from.seq))
  return walk.end({ stored: head, anchors })
}

/** A head at that place that was never there. */
const wrong = (seq: number): Head => ({ seq, hash: 'a'.repeat(64) })

describe('A chain of audit events', () => {
  it('holds, whole and in parts', () => {
    const chain = chainOf(50)
    expect(check(chain)).toEqual({ head: chain.head, broken: undefined })
    const walk = walkChain(key, [])
    for (const event of chain.events) expect(walk.step([event])).toBe(true)
    expect(walk.end({ stored: chain.head, anchors: [] }).broken).toBeUndefined()
  })

  it('holds where there is none', () => {
    expect(check({ events: [], head: NO_EVENTS }).broken).toBeUndefined()
    expect(walkChain(key, []).end({ stored: undefined, anchors: [] }).broken).toBeUndefined()
  })

  it('is checked on from a head that is trusted', () => {
    const chain = chainOf(50)
    const trusted = { seq: 30, hash: chain.events[29]?.hash ?? '' }
    expect(check(chain, [], trusted)).toEqual({ head: chain.head, broken: undefined })
    expect(check(chain, [], { ...trusted, hash: 'a'.repeat(64) }).broken).toEqual({
      seq: 31,
      what: 'unlinked',
    })
  })

  it('agrees with the heads that were kept elsewhere', () => {
    const chain = chainOf(50)
    const kept = [10, 50].map((seq) => ({ seq, hash: chain.events[seq - 1]?.hash ?? '' }))
    expect(check(chain, kept).broken).toBeUndefined()
    expect(check(chain, [{ seq: 51, hash: 'a'.repeat(64) }]).broken).toEqual({ seq: 51, what: 'cut-off' })
    expect(check(chain, [{ seq: 10, hash: 'a'.repeat(64) }]).broken).toEqual({ seq: 10, what: 'sealed-anew' })
  })

  it('is compared with heads in the order of their places, however they come, the trusted one among them', () => {
    const chain = chainOf(50)
    for (const anchors of [
      [wrong(51), wrong(10), wrong(20)],
      [wrong(20), wrong(10), wrong(51)],
    ])
      expect(check(chain, anchors).broken).toEqual({ seq: 10, what: 'sealed-anew' })
    const trusted = { seq: 30, hash: chain.events[29]?.hash ?? '' }
    expect(check(chain, [trusted], trusted).broken).toBeUndefined()
    expect(check(chain, [wrong(30)], trusted).broken).toEqual({ seq: 30, what: 'sealed-anew' })
    // What lies before the trusted head was not walked, so nothing is said of it.
    expect(check(chain, [wrong(10)], trusted).broken).toBeUndefined()
  })

  it('stays broken where it broke first, whatever comes after', () => {
    const { events, head } = chainOf(10)
    const walk = walkChain(key, [])
    expect(walk.step(events.slice(1, 2))).toBe(false)
    expect(walk.step(events.slice(4, 5))).toBe(false)
    expect(walk.step([])).toBe(false)
    expect(walk.end({ stored: head, anchors: [] })).toEqual({
      head: NO_EVENTS,
      broken: { seq: 1, what: 'missing' },
    })
  })

  it.each(['seq', 'prevHash', 'hash'] as const)('has no event outside of it: one without %s', (field) => {
    const [event] = chainOf(1).events
    const walk = walkChain(key, [])
    walk.step(event ? [{ ...event, [field]: null }] : [])
    expect(walk.end({ stored: undefined, anchors: [] }).broken).toEqual({ seq: 1, what: 'outside' })
  })

  it('needs its own key', () => {
    const { events } = chainOf(3)
    const walk = walkChain(Buffer.alloc(32, 2), [])
    expect(walk.step(events)).toBe(false)
    expect(walk.end({ stored: undefined, anchors: [] }).broken).toEqual({ seq: 1, what: 'changed' })
  })

  it.each([
    [
      'an edit',
      (all: readonly StoredEvent[]) => all.map((e) => (e.seq === 5 ? { ...e, action: 'x' } : e)),
      5,
      'changed',
    ],
    ['a removal', (all: readonly StoredEvent[]) => all.filter(({ seq }) => seq !== 5), 5, 'missing'],
    ['one twice', (all: readonly StoredEvent[]) => [...all.slice(0, 5), ...all.slice(4)], 5, 'repeated'],
    ['a lost end', (all: readonly StoredEvent[]) => all.slice(0, 5), 6, 'cut-off'],
    [
      'one without a seal',
      (all: readonly StoredEvent[]) => [...all, ...all.slice(0, 1).map((e) => ({ ...e, seq: null }))],
      11,
      'outside',
    ],
  ] as const)('says where it breaks first: %s', (_says, tamper, seq, what) => {
    const chain = chainOf(10)
    expect(check({ ...chain, events: tamper(chain.events) }).broken).toEqual({ seq, what })
  })

  it.each(TAMPERINGS)('shows this: $name', ({ apply, needsAnchor }) => {
    const chance = chanceOf(20_261_127)
    const chain = chainOf(60)
    const foreign = chainOf(60, { clinicId: randomUUID() }).events
    for (let round = 0; round < 40; round += 1) {
      const left = apply(chain, { chance, key, foreign, newId: randomUUID })
      expect(check(left, needsAnchor ? [chain.head] : []).broken).toBeDefined()
      if (needsAnchor) expect(check(left).broken).toBeUndefined()
    }
  })
})

describe('A seal', () => {
  const event = anEvent()
  const seal = (change: Partial<SealableEvent>) => sealOf({ ...event, ...change }, 1, NO_EVENTS.hash, key)

  it('is the same in every version: what was sealed once must hold for years', () => {
    const fixed: SealableEvent = {
      clinicId: '0b8f0f6e-0000-4000-8000-000000000001',
      id: '0b8f0f6e-0000-4000-8000-000000000002',
      at: new Date('2026-03-02T09:00:00.123Z'),
      therapistId: null,
      linkId: null,
      patientId: '0b8f0f6e-0000-4000-8000-000000000003',
      action: 'plan.saved',
      outcome: 'done',
      object: { version: 3, plan: 'é', done: true },
    }
    expect(sealOf(fixed, 7, NO_EVENTS.hash, key)).toBe(
      '1da6698f61de9388a7b823f7ff976149fd8de18aaa2837ea3ea8aac0fe77fb2c',
    )
  })

  it('does not depend on the order of the object’s keys', () => {
    expect(seal({ object: { a: 1, b: 'x' } })).toBe(seal({ object: { b: 'x', a: 1 } }))
  })

  it('tells nothing from an empty text, and one field from the next', () => {
    expect(seal({ action: 'a', outcome: 'bc' })).not.toBe(seal({ action: 'ab', outcome: 'c' }))
    expect(seal({ therapistId: null, linkId: event.id })).not.toBe(
      seal({ therapistId: event.id, linkId: null }),
    )
    expect(seal({ patientId: null })).not.toBe(seal({ patientId: '' }))
  })

  it('keeps moments apart by a millisecond', () => {
    expect(seal({ at: new Date(event.at.getTime() + 1) })).not.toBe(seal({}))
  })
})
