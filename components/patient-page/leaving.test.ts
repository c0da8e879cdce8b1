import 'fake-indexeddb/auto'
import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { day } from '@/lib/clinical/testing'
import type { Answer } from './ask'
import { Kept } from './kept'
import { finishLeaving, noteLeaving } from './leaving'
import type { Post } from './send-queue'
import { PAGE } from './testing'

/** The cookies of a browser, as its scripts see them. */
const jar = new Map<string, string>()

beforeEach(() => {
  jar.clear()
  vi.stubGlobal('window', {})
  vi.stubGlobal('location', { protocol: 'https:' })
  vi.stubGlobal('document', {
    get cookie() {
      return [...jar].map((pair) => pair.join('=')).join('; ')
    },
    set cookie(set: string) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? []
      if (set.includes('max-age=0')) jar.delete(name)
      else jar.set(name, value)
    },
  })
})

/** A server that answers with that; null is no connection. */
function server(status: number | null) {
  const asked: string[] = []
  const post: Post = async (path): Promise<Answer> => {
    asked.push(path)
    if (status === null) throw new TypeError('Failed to fetch')
    return { status, retryAfter: null, body: {} }
  }
  return { post, asked }
}

const emptyPhone = (): Kept => new Kept(randomUUID())

describe('A page that is taken off a phone', () => {
  it('is off it once the server has forgotten the phone, and that is asked for once', async () => {
    noteLeaving()
    const [kept, { post, asked }] = [emptyPhone(), server(204)]
    expect([await finishLeaving(kept, post), await finishLeaving(kept, post)]).toEqual([true, true])
    expect(asked).toEqual(['/c/leave'])
    expect([...jar]).toEqual([])
  })

  it.each([null, 403, 503])(
    'is not while the answer is %s: it is asked for again before anything is shown',
    async (status) => {
      noteLeaving()
      expect(await finishLeaving(emptyPhone(), server(status).post)).toBe(false)
      const { post, asked } = server(204)
      expect(await finishLeaving(emptyPhone(), post)).toBe(true)
      expect(asked).toEqual(['/c/leave'])
    },
  )

  it('is nothing that is asked of a phone that nobody leaves', async () => {
    const { post, asked } = server(204)
    expect(await finishLeaving(emptyPhone(), post)).toBe(true)
    expect(asked).toEqual([])
  })

  it.each([
    ['with all that was kept', (kept: Kept) => kept.keepPage(PAGE)],
    [
      'with a sign that could not be sent from a phone with no room for the page',
      (kept: Kept) =>
        kept.enqueue({ id: 'sign', kind: 'flag', body: { redFlag: 'renal', day: day('2026-11-27') } }),
    ],
  ])('and was closed before it had forgotten forgets %s before the server answers', async (_what, keep) => {
    const kept = emptyPhone()
    await keep(kept)
    noteLeaving()
    const keptWhenAsked: unknown[] = []
    const hanging: Post = async (): Promise<Answer> => {
      keptWhenAsked.push(await kept.page(), await kept.queue())
      throw new DOMException('signal timed out', 'TimeoutError')
    }
    expect(await finishLeaving(kept, hanging)).toBe(false)
    expect(keptWhenAsked).toEqual([null, []])
    // The patient was asked, and told that not all was sent.
    expect(await kept.lost()).toBe(0)
  })

  it('tells the other windows once, which come to finish it too', async () => {
    const kept = emptyPhone()
    await kept.keepPage(PAGE)
    noteLeaving()
    const told = vi.fn()
    kept.onForgotten(told)
    await finishLeaving(kept, server(null).post)
    await finishLeaving(kept, server(null).post)
    expect(told).toHaveBeenCalledTimes(1)
  })

  it('is asked for once at a time: a late answer would take away what was opened since', async () => {
    noteLeaving()
    const kept = emptyPhone()
    // Slower than a look at what is kept, after which the other would ask.
    const post = vi.fn<Post>().mockImplementation(async () => {
      await kept.page()
      await kept.page()
      return { status: 204, retryAfter: null, body: {} }
    })
    const left = [finishLeaving(kept, post), finishLeaving(kept, post)]
    expect(await Promise.all(left)).toEqual([true, true])
    expect(post).toHaveBeenCalledTimes(1)
  })
})
