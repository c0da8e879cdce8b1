import 'fake-indexeddb/auto'
import { randomUUID } from 'node:crypto'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { emptyDraft } from '@/lib/clinical/patient-page/day-draft'
import { day } from '@/lib/clinical/testing'
import type { Answer } from './ask'
import { Kept } from './kept'
import { openLink } from './open-link'
import { sendQueue } from './send-queue'
import { alone, PAGE } from './testing'

const TODAY = day('2026-11-27')

/** Maria's phone in a cellar: a warning sign and a day that is not finished have not been sent. */
async function mariasPhone(): Promise<Kept> {
  const kept = new Kept(randomUUID())
  await kept.keepPage(PAGE)
  await kept.enqueue({ id: 'sign', kind: 'flag', body: { redFlag: 'saddle-anaesthesia', day: TODAY } })
  const told = { homeProgramId: 'program', day: TODAY, done: 'some' as const }
  await kept.keepDraft({ draft: emptyDraft('program', TODAY), told, isUnsent: true })
  return kept
}

/** Nothing can be sent, and this is what opening a link comes to; null where its answer broke off. */
const opening =
  (status: number | null, state = '') =>
  async (path: string): Promise<Answer> => {
    if (status === null || path !== '/c/open') throw new TypeError('network error')
    return { status, retryAfter: null, body: { state } }
  }

const open = (kept: Kept, status: number | null, state?: string) =>
  openLink(kept, 'token', opening(status, state), alone)

describe('A phone on which a code is opened', () => {
  it('sends what waits for the link that it had so far, and then opens the code', async () => {
    const kept = await mariasPhone()
    const asked: string[] = []
    const post = async (path: string): Promise<Answer> => {
      asked.push(path)
      return { status: 200, retryAfter: null, body: { state: 'year' } }
    }
    await openLink(kept, 'token', post, alone)
    expect(await kept.lost()).toBe(1)
    expect(asked).toEqual(['/c/flags', '/c/open'])
  })

  it('forgets what it could not send of the link before, and counts it', async () => {
    const kept = await mariasPhone()
    expect(await open(kept, 200, 'year')).toMatchObject({ status: 200 })
    expect([await kept.page(), await kept.countUnsent()]).toEqual([null, 0])
    expect([await kept.forgetReplaced(), await kept.lost()]).toEqual([0, 2])
  })

  it('says what was lost until a page is open, also when it is opened again at the door', async () => {
    const kept = await mariasPhone()
    await open(kept, 200, 'year')
    expect(await new Kept(kept.name).lost()).toBe(2)
    await kept.keepPage(PAGE)
    expect(await kept.lost()).toBe(0)
  })

  it('says nothing of what the patient, who was asked, took off it', async () => {
    const kept = await mariasPhone()
    expect(await kept.forget(true)).toBe(2)
    expect(await kept.lost()).toBe(0)
  })

  it.each([
    ['the same code is scanned again', 200, 'open'],
    ['the code is unknown', 404, 'unknown'],
    ['too many codes were tried', 429, 'wait'],
    ['the server is away', 503, 'busy'],
  ])('keeps all when %s', async (_when, status, state) => {
    const kept = await mariasPhone()
    expect(await open(kept, status, state)).toMatchObject({ status })
    expect([await kept.forgetReplaced(), await kept.lost()]).toEqual([0, 0])
    expect(await kept.countUnsent()).toBe(2)
  })

  it('keeps all while nobody knows whether another link took its place', async () => {
    const kept = await mariasPhone()
    expect(await open(kept, null)).toBeNull()
    expect(await kept.page()).toEqual(PAGE)
    expect(await kept.countUnsent()).toBe(2)
  })
})

describe('A phone that can keep nothing, or no more', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('opens the code, and has no page, no queue and nothing to forget', async () => {
    const blocked = new DOMException('Cookies are blocked', 'SecurityError')
    vi.stubGlobal('indexedDB', { open: vi.fn().mockThrow(blocked) })
    const kept = new Kept(randomUUID())
    expect(await open(kept, 200, 'year')).toMatchObject({ status: 200 })
    expect([await kept.page(), await kept.queue(), await kept.draft(TODAY, 'program')]).toEqual([
      null,
      [],
      null,
    ])
    await expect(kept.keepPage(PAGE)).rejects.toThrow('blocked')
  })

  it('opens the code though what it sent cannot be noted', async () => {
    const kept = await mariasPhone()
    vi.spyOn(kept, 'sent').mockRejectedValue(new DOMException('The phone has no room', 'QuotaExceededError'))
    const post = vi.fn().mockResolvedValue({ status: 200, retryAfter: null, body: { state: 'open' } })
    expect(await openLink(kept, 'token', post, alone)).toMatchObject({ status: 200 })
  })
})

describe('A phone on which the answer to a code broke off', () => {
  it('forgets and counts once it is asked for the year: no sign of Maria’s reaches the chart of the next', async () => {
    const kept = await mariasPhone()
    await open(kept, null)
    // Closed, and opened another day.
    const later = new Kept(kept.name)
    expect(await later.forgetReplaced()).toBe(2)
    const sent: string[] = []
    const post = async (path: string): Promise<Answer> => {
      sent.push(path)
      return { status: 200, retryAfter: null, body: {} }
    }
    await sendQueue(later, post, alone)
    expect(sent).toEqual([])
    expect([await later.page(), await later.countUnsent()]).toEqual([null, 0])
  })

  it('keeps all once a page comes: it still is the phone of that link, which was scanned again', async () => {
    const kept = await mariasPhone()
    await open(kept, null)
    await kept.keepPage(PAGE)
    expect(await kept.forgetReplaced()).toBe(0)
    expect(await kept.countUnsent()).toBe(2)
  })

  it('forgets in the same way where a second code is not answered either', async () => {
    const kept = await mariasPhone()
    await open(kept, null)
    await open(kept, null)
    expect(await kept.forgetReplaced()).toBe(2)
  })

  it('still does not know, when a code that was tried next is refused', async () => {
    const kept = await mariasPhone()
    await open(kept, null)
    await open(kept, 404, 'unknown')
    expect(await kept.forgetReplaced()).toBe(2)
  })
})

describe('A tablet of two, on which one’s page stands in another window when the other’s code is opened', () => {
  const TOMS = { ...PAGE, linkId: 'toms', firstName: 'Tom' }
  const mariasSign = {
    id: 'late sign',
    kind: 'flag',
    body: { redFlag: 'saddle-anaesthesia', day: TODAY, link: 'marias' },
  } as const

  it('takes no sign that is told on the page of the one any more: it would be sent as the other’s', async () => {
    const kept = await mariasPhone()
    await kept.enqueue(mariasSign)
    await open(kept, 200, 'year')
    await kept.keepPage(TOMS)
    await expect(kept.enqueue(mariasSign)).rejects.toThrow('another link')
    expect(await kept.queue()).toEqual([])
    await kept.enqueue({ ...mariasSign, id: 'toms sign', body: { ...mariasSign.body, link: 'toms' } })
    expect(await kept.queue()).toMatchObject([{ id: 'toms sign' }])
  })

  it('sends none that was told while the year was asked for', async () => {
    const kept = await mariasPhone()
    await open(kept, 200, 'year')
    await kept.enqueue(mariasSign)
    await kept.keepPage(TOMS)
    expect(await kept.queue()).toEqual([])
  })
})
