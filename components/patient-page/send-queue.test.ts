import 'fake-indexeddb/auto'
import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { emptyDraft } from '@/lib/clinical/patient-page/day-draft'
import { day } from '@/lib/clinical/testing'
import type { Answer } from './ask'
import { Kept } from './kept'
import { newId } from '@/components/ui/new-id'
import { sendQueue, waitAfter } from './send-queue'
import { alone, PAGE } from './testing'

const YESTERDAY = day('2026-11-26')
const TODAY = day('2026-11-27')
const PROGRAM = 'program'

const phone = (name: string = randomUUID()): Kept => new Kept(name)
const session = (kept: Kept, id: string, on = TODAY): Promise<void> =>
  kept.enqueue({ id, kind: 'check-in', body: { homeProgramId: PROGRAM, day: on, done: 'all' } })
const sign = (kept: Kept, id: string): Promise<void> =>
  kept.enqueue({ id, kind: 'flag', body: { redFlag: 'saddle-anaesthesia', day: TODAY } })

/** A server that gives these answers in turn, then 200; null is no connection. It keeps what reached it. */
function server(...answers: (number | null)[]) {
  const reached: { path: string; id: unknown }[] = []
  const post = async (path: string, body: object): Promise<Answer> => {
    const status = answers.length > 0 ? answers.shift() : 200
    if (status === null || status === undefined) throw new TypeError('Failed to fetch')
    reached.push({ path, id: 'id' in body ? body.id : undefined })
    return { status, retryAfter: status === 429 ? 60 : null, body: {} }
  }
  return { post, reached, ids: () => reached.map(({ id }) => id) }
}

const tooMuchToDo = async (): Promise<Answer> => ({ status: 503, retryAfter: 5, body: { state: 'busy' } })

const draftOf = (on: typeof TODAY, isUnsent: boolean) => ({
  draft: { ...emptyDraft(PROGRAM, on), ticks: { a: 1 } },
  told: { homeProgramId: PROGRAM, day: on, done: 'some' as const },
  isUnsent,
})

describe('What waits on the phone', () => {
  it('is sent in its order, and a warning sign before everything else', async () => {
    const kept = phone()
    await session(kept, 'first', YESTERDAY)
    await session(kept, 'second')
    await sign(kept, 'sign')
    const { post, reached } = server()
    expect(await sendQueue(kept, post, alone)).toEqual({ ended: 'all-sent', count: 3 })
    expect(reached).toEqual([
      { path: '/c/flags', id: 'sign' },
      { path: '/c/check-ins', id: 'first' },
      { path: '/c/check-ins', id: 'second' },
    ])
    expect(await kept.queue()).toEqual([])
  })

  it('survives that the page is closed', async () => {
    const name = randomUUID()
    await session(phone(name), 'first')
    const { post, ids } = server()
    await sendQueue(phone(name), post, alone)
    expect(ids()).toEqual(['first'])
  })

  it.each([null, 500, 503, 429])(
    'waits when the answer is %s, and goes on with the same id',
    async (status) => {
      const kept = phone()
      await session(kept, 'first')
      await session(kept, 'second')
      const { post, ids } = server(status)
      expect(await sendQueue(kept, post, alone)).toEqual({
        ended: 'later',
        waitSeconds: status === 429 ? 60 : null,
      })
      expect((await kept.queue()).map(({ id }) => id)).toEqual(['first', 'second'])
      await sendQueue(kept, post, alone)
      expect(ids().slice(-2)).toEqual(['first', 'second'])
    },
  )

  it('waits as long as a server asks for that has too much to do', async () => {
    const kept = phone()
    await session(kept, 'first')
    expect(await sendQueue(kept, tooMuchToDo, alone)).toEqual({ ended: 'later', waitSeconds: 5 })
    expect(await kept.queue()).toMatchObject([{ id: 'first' }])
    await sendQueue(kept, server().post, alone)
    expect(await kept.queue()).toEqual([])
  })

  it.each([400, 404, 409, 413, 422])(
    'stays to be shown when the server will never take it: %i',
    async (status) => {
      const kept = phone()
      await session(kept, 'wrong')
      await session(kept, 'right')
      const { post, ids } = server(status)
      expect(await sendQueue(kept, post, alone)).toEqual({ ended: 'all-sent', count: 1 })
      expect(ids()).toEqual(['wrong', 'right'])
      expect(await kept.queue()).toMatchObject([{ id: 'wrong', isRefused: true }])
      await sendQueue(kept, post, alone)
      expect(ids()).toHaveLength(2)
    },
  )

  it.each([
    [401, 'unknown', { ended: 'unknown' }],
    [403, 'year', { ended: 'year' }],
    // In the words of who stands before our server, as the network of a hotel does.
    [401, undefined, { ended: 'later', waitSeconds: null }],
    [403, undefined, { ended: 'later', waitSeconds: null }],
  ] as const)('stays where it is when the phone may not send: %i, %s', async (status, state, ended) => {
    const kept = phone()
    await session(kept, 'first')
    const refuse = async (): Promise<Answer> => ({ status, retryAfter: null, body: state ? { state } : {} })
    expect(await sendQueue(kept, refuse, alone)).toEqual(ended)
    expect(await kept.queue()).toMatchObject([{ isRefused: false }])
  })

  it('is sent once by two windows that take turns', async () => {
    const kept = phone()
    await session(kept, 'first')
    await session(kept, 'second')
    const { post, ids } = server()
    let last: Promise<unknown> = Promise.resolve()
    const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
      const next = last.then(work)
      last = next
      return next
    }
    await Promise.all([sendQueue(kept, post, inTurn), sendQueue(kept, post, inTurn)])
    expect(ids()).toEqual(['first', 'second'])
  })

  it('becomes part of what the page knows when it was sent', async () => {
    const kept = phone()
    await kept.keepPage(PAGE)
    await session(kept, 'first', YESTERDAY)
    await kept.enqueue({
      id: 'morning',
      kind: 'check-in',
      body: { homeProgramId: PROGRAM, day: YESTERDAY, painNextDay: 2 },
    })
    await sendQueue(kept, server().post, alone)
    expect((await kept.page())?.checkIns).toMatchObject([{ day: YESTERDAY, done: 'all', painNextDay: 2 }])
  })

  it('is tried again soon, and then less often', () => {
    expect([1, 2, 3, 4, 9].map(waitAfter)).toEqual([5000, 15_000, 45_000, 135_000, 300_000])
  })
})

describe('A day on the phone', () => {
  it('comes back as it was left', async () => {
    const name = randomUUID()
    await phone(name).keepDraft(draftOf(TODAY, true))
    expect(await phone(name).draft(TODAY, PROGRAM)).toEqual(draftOf(TODAY, true).draft)
  })

  it('is handed over when it was never finished, once, and not when it was', async () => {
    const kept = phone()
    await kept.keepDraft(draftOf(day('2026-11-25'), false))
    await kept.keepDraft(draftOf(YESTERDAY, true))
    await kept.keepDraft(draftOf(TODAY, true))
    const open = { day: TODAY, homeProgramId: PROGRAM }
    expect(await kept.closeOthers(open, newId)).toBe(1)
    expect(await kept.closeOthers(open, newId)).toBe(0)
    const body = { day: YESTERDAY, done: 'some', isUnfinished: true }
    expect(await kept.queue()).toMatchObject([{ kind: 'check-in', body }])
    expect(await kept.draft(TODAY, PROGRAM)).not.toBeNull()
  })

  it('is finished and queued in one', async () => {
    const kept = phone()
    const body = { homeProgramId: PROGRAM, day: TODAY, note: 'Stiff' }
    await kept.finish(draftOf(TODAY, false), { id: 'id', body })
    expect(await kept.queue()).toMatchObject([{ id: 'id', body }])
    expect(await kept.draft(TODAY, PROGRAM)).not.toBeNull()
  })
})

describe('A phone that forgets', () => {
  it('keeps nothing, and says what was not sent', async () => {
    const kept = phone()
    await kept.keepPage(PAGE)
    await kept.keepNote('changes-seen', PROGRAM)
    await session(kept, 'first')
    await sign(kept, 'sign')
    // A day that was ticked and not finished; one that was finished waits by itself, or was sent.
    await kept.keepDraft(draftOf(TODAY, true))
    await kept.keepDraft(draftOf(YESTERDAY, false))
    expect(await kept.countUnsent()).toBe(3)
    expect(await kept.forget()).toBe(3)
    expect(await kept.countUnsent()).toBe(0)
    expect([await kept.page(), await kept.queue(), await kept.note('changes-seen')]).toEqual([null, [], null])
  })

  it('takes what waited off the screen before anybody goes on, though it was just being read', async () => {
    const kept = phone()
    await session(kept, 'first')
    let shown = await kept.queue()
    const stop = kept.onForgotten(() => {
      shown = []
    })
    const reading = kept.queue().then((queue) => {
      shown = queue
    })
    await kept.forget()
    expect(shown).toEqual([])
    await reading
    expect(shown).toEqual([])

    stop()
    await session(kept, 'second')
    shown = await kept.queue()
    await kept.forget()
    expect(shown).toMatchObject([{ id: 'second' }])
  })

  it('tells the other windows of this phone, and is not told by itself that it was another', async () => {
    const [kept, other] = [phone('a tablet of two'), phone('a tablet of two')]
    const heard: string[] = []
    const told = new Promise<void>((resolve) => {
      other.onForgotten((where) => {
        heard.push(`other: ${where}`)
        resolve()
      })
    })
    kept.onForgotten((where) => heard.push(where))
    await kept.forget()
    await told
    expect(heard).toEqual(['here', 'other: elsewhere'])
  })

  it('does not show a page of another shape', async () => {
    const kept = phone()
    await kept.keepPage({ ...PAGE, version: 2 as 1 })
    expect(await kept.page()).toBeNull()
  })
})

it('makes ids that the server takes', () => {
  const ids = Array.from({ length: 100 }, newId)
  expect(new Set(ids).size).toBe(100)
  for (const id of ids) expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/)
})
