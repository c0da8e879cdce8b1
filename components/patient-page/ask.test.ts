import { describe, expect, it } from 'vitest'
import { ask, PROGRAM } from './ask'

const answered = (status: number, body: string | ReadableStream | null): Promise<Response> =>
  Promise.resolve(new Response(body, { status, headers: { 'Retry-After': '5' } }))

/** The headers and the first bytes come, and then the connection is gone. */
const brokenOff = (): ReadableStream =>
  new ReadableStream({
    start: (body) => body.enqueue(new TextEncoder().encode('{"version":1,"firstName":"Ma')),
    pull: (body) => body.error(new TypeError('network error')),
  })

describe('What the server answers', () => {
  it('is no answer when it breaks off halfway: nothing that is kept gives way to half a page', async () => {
    await expect(ask(PROGRAM, undefined, answered(200, brokenOff()))).rejects.toThrow('network error')
  })

  it('is no answer when somebody else gave it, as the sign-in page of a hotel does', async () => {
    await expect(ask(PROGRAM, undefined, answered(200, '<html>Welcome</html>'))).rejects.toThrow(SyntaxError)
  })

  it.each([
    [200, '{"state":"open"}', { state: 'open' }],
    [204, null, {}],
    [403, '{"state":"locked"}', { state: 'locked' }],
    [502, '<html>Bad gateway</html>', {}],
  ])('is heard by its status, and by what it says: %i', async (status, body, said) => {
    expect(await ask(PROGRAM, undefined, answered(status, body))).toEqual({
      status,
      retryAfter: 5,
      body: said,
    })
  })
})
