import type { Chance } from '@/db/seed/random'
import type { StoredEvent } from './chain'
import { type Head, NO_EVENTS, type SealableEvent, sealed } from './seal'

/** A clinic's chain as somebody with the database in their hands finds it, or leaves it. */
export type Chain = { readonly events: readonly StoredEvent[]; readonly head: Head }

/** What a forger may have besides the database. */
type Means = {
  readonly chance: Chance
  /** The key that the chain is sealed with: only who has stolen it can use it. */
  readonly key: Buffer
  /** Events of another clinic, sealed with the same key. */
  readonly foreign: readonly StoredEvent[]
  readonly newId: () => string
}

type Tampering = {
  readonly name: string
  /** Whether only heads that were kept elsewhere can show it. */
  readonly needsAnchor?: true
  readonly apply: (chain: Chain, means: Means) => Chain
}

const WRONG_KEY = Buffer.alloc(32, 7)

const without = (events: readonly StoredEvent[], from: number, count = 1): StoredEvent[] =>
  events.toSpliced(from, count)

const at = (events: readonly StoredEvent[], index: number): StoredEvent => {
  const event = events[index]
  if (!event) throw new RangeError(`no event at ${index}`)
  return event
}

/** Gives the events from a place on new numbers and seals, as one who has a key would. */
function sealAnew(events: readonly StoredEvent[], from: number, key: Buffer): Chain {
  const kept = events.slice(0, from)
  const last = kept.at(-1)
  const start = last ? { seq: last.seq ?? 0, hash: last.hash ?? '' } : NO_EVENTS
  const { links, head } = sealed(events.slice(from), start, key)
  return { events: [...kept, ...links], head }
}

/** The same event with one field changed, whichever. */
function edited(event: StoredEvent, { chance, newId }: Means): StoredEvent {
  const other = chance.pick<Partial<StoredEvent>>([
    { at: new Date(event.at.getTime() + chance.whole(1, 86_400_000)) },
    { therapistId: event.therapistId ? null : newId() },
    { therapistId: newId() },
    { linkId: newId() },
    { patientId: event.patientId ? null : newId() },
    { patientId: newId() },
    { action: event.action === 'chart.opened' ? 'plan.saved' : 'chart.opened' },
    { outcome: event.outcome === 'done' ? 'refused' : 'done' },
    { object: { ...event.object, more: true } },
    { object: { ...event.object, plan: newId() } },
    { id: newId() },
    { hash: 'f'.repeat(64) },
    { prevHash: 'e'.repeat(64) },
  ])
  return { ...event, ...other }
}

const renumbered = (events: readonly StoredEvent[]): StoredEvent[] =>
  events.map((event, index) => ({ ...event, seq: index + 1 }))

const someOf = ({ events }: Chain, chance: Chance): number => chance.whole(1, events.length - 2)

/** Kinds of tampering, each at a place that chance chooses. */
export const TAMPERINGS: readonly Tampering[] = [
  {
    name: 'edit one field',
    apply: (chain, means) => {
      const place = means.chance.whole(0, chain.events.length - 1)
      return { ...chain, events: chain.events.with(place, edited(at(chain.events, place), means)) }
    },
  },
  {
    name: 'delete the first',
    apply: (chain, { chance }) => ({ ...chain, events: without(chain.events, 0, someOf(chain, chance)) }),
  },
  {
    name: 'delete from the middle',
    apply: (chain, { chance }) => ({ ...chain, events: without(chain.events, someOf(chain, chance)) }),
  },
  {
    name: 'delete from the middle and close the gap',
    apply: (chain, { chance }) => ({
      ...chain,
      events: renumbered(without(chain.events, someOf(chain, chance))),
    }),
  },
  {
    name: 'delete the last',
    apply: (chain, { chance }) => ({ ...chain, events: chain.events.slice(0, -chance.whole(1, 20)) }),
  },
  {
    name: 'insert one',
    apply: (chain, { chance, newId }) => {
      const place = someOf(chain, chance)
      const made = { ...at(chain.events, place), id: newId() }
      return { ...chain, events: renumbered(chain.events.toSpliced(place, 0, made)) }
    },
  },
  {
    name: 'insert one outside the chain',
    apply: (chain, { chance, newId }) => {
      const like = at(chain.events, someOf(chain, chance))
      const made = { ...like, id: newId(), seq: null, prevHash: null, hash: null }
      return { ...chain, events: [...chain.events, made] }
    },
  },
  {
    name: 'swap two',
    apply: (chain, { chance }) => {
      const place = someOf(chain, chance)
      const [one, other] = [at(chain.events, place - 1), at(chain.events, place)]
      return { ...chain, events: renumbered(chain.events.with(place - 1, other).with(place, one)) }
    },
  },
  {
    name: 'replay an earlier one at the end',
    apply: (chain, { chance, newId }) => {
      const again = { ...at(chain.events, someOf(chain, chance)), id: newId(), seq: chain.head.seq + 1 }
      return {
        events: [...chain.events, again],
        head: { seq: chain.head.seq + 1, hash: again.hash ?? '' },
      }
    },
  },
  {
    name: 'cut off the end and put the head back',
    needsAnchor: true,
    apply: ({ events }, { chance }) => {
      const left = events.slice(0, -chance.whole(1, 20))
      const last = left.at(-1)
      return { events: left, head: { seq: last?.seq ?? 0, hash: last?.hash ?? '' } }
    },
  },
  {
    name: 'fork: go on otherwise from a place',
    apply: (chain, { chance, newId }) => {
      const place = someOf(chain, chance)
      const others = chain.events.slice(place).map((event): SealableEvent => ({ ...event, id: newId() }))
      return sealAnew([...chain.events.slice(0, place), ...(others as StoredEvent[])], place, WRONG_KEY)
    },
  },
  {
    name: 'splice in one of another clinic',
    apply: (chain, { chance, foreign }) => {
      const place = someOf(chain, chance)
      const ours = at(chain.events, place)
      const theirs = { ...at(foreign, place), clinicId: ours.clinicId, seq: ours.seq }
      return { ...chain, events: chain.events.with(place, theirs) }
    },
  },
  {
    name: 'edit and seal anew without the key',
    apply: (chain, means) => {
      const place = someOf(chain, means.chance)
      const changed = chain.events.with(place, { ...at(chain.events, place), patientId: means.newId() })
      return sealAnew(changed, place, WRONG_KEY)
    },
  },
  {
    name: 'edit and seal anew with the stolen key',
    needsAnchor: true,
    apply: (chain, means) => {
      const place = someOf(chain, means.chance)
      const changed = chain.events.with(place, { ...at(chain.events, place), patientId: means.newId() })
      return sealAnew(changed, place, means.key)
    },
  },
  {
    name: 'change the head',
    apply: (chain, { chance }) => ({
      ...chain,
      head: chance.pick([
        { ...chain.head, hash: 'd'.repeat(64) },
        { ...chain.head, seq: chain.head.seq - 1 },
        { ...chain.head, seq: chain.head.seq + 1 },
      ]),
    }),
  },
]
