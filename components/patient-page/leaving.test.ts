import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Answer } from './ask'
import { finishLeaving, noteLeaving } from './leaving'
import type { Post } from './send-queue'

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

describe('A page that is taken off a phone', () => {
  it('is off it once the server has forgotten the phone, and that is asked for once', async () => {
    noteLeaving()
    const { post, asked } = server(204)
    expect([await finishLeaving(post), await finishLeaving(post)]).toEqual([true, true])
    expect(asked).toEqual(['/c/leave'])
    expect([...jar]).toEqual([])
  })

  it.each([null, 403, 503])(
    'is not while the answer is %s: it is asked for again before anything is shown',
    async (status) => {
      noteLeaving()
      expect(await finishLeaving(server(status).post)).toBe(false)
      const { post, asked } = server(204)
      expect(await finishLeaving(post)).toBe(true)
      expect(asked).toEqual(['/c/leave'])
    },
  )

  it('is nothing that is asked of a phone that nobody leaves', async () => {
    const { post, asked } = server(204)
    expect(await finishLeaving(post)).toBe(true)
    expect(asked).toEqual([])
  })
})
