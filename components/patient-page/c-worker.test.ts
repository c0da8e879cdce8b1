import { readFileSync } from 'node:fs'
import { createContext, runInContext } from 'node:vm'
import { expect, it } from 'vitest'

const ORIGIN = 'https://clinic.example'
const WORKER = readFileSync('public/c-worker.js', 'utf8')
const chunk = (name: string): string => `/_next/static/chunks/${name}.js`

/** A page as a build makes it: its script, one that is named only for later, and one for browsers without modules. */
const pageOf = (build: string): string => `<html><head>
<script src="${chunk(`main-${build}`)}" async=""></script>
<script src="${chunk(`polyfills-${build}`)}" noModule=""></script></head>
<script>self.__next_f.push([1,"I[1,[\\"${chunk(`named-${build}`)}\\"]]"])</script></html>`

type Heard = Readonly<Record<string, unknown>>

/** A phone with the worker, and the server that it asks. */
function phone() {
  const served = new Map<string, string>()
  const stores = new Map<string, Map<string, Response>>()
  let isConnected = true
  const hrefOf = (key: string | { url: string }): string =>
    new URL(typeof key === 'string' ? key : key.url, ORIGIN).href

  const fetch = async (asked: string | { url: string }): Promise<Response> => {
    if (!isConnected) throw new TypeError('Failed to fetch')
    const body = served.get(new URL(hrefOf(asked)).pathname)
    const headers = { 'cache-control': 'public, max-age=31536000, immutable' }
    const response = new Response(body ?? '', { status: body === undefined ? 404 : 200, headers })
    // As a browser names what comes from where the page is.
    return Object.defineProperty(response, 'type', { value: 'basic' })
  }
  const storeOf = (name: string): Map<string, Response> => {
    const store = stores.get(name) ?? new Map<string, Response>()
    stores.set(name, store)
    return store
  }
  const caches = {
    open: async (name: string) => ({
      put: async (key: string, response: Response) => void storeOf(name).set(hrefOf(key), response),
      keys: async () => [...storeOf(name).keys()].map((url) => ({ url })),
      delete: async (key: { url: string }) => storeOf(name).delete(hrefOf(key)),
    }),
    match: async (key: string, { cacheName }: { cacheName: string }) =>
      storeOf(cacheName).get(hrefOf(key))?.clone(),
  }
  const hears = new Map<string, (event: Heard) => void>()
  const self = {
    location: new URL(ORIGIN),
    addEventListener: (kind: string, hear: (event: Heard) => void) => hears.set(kind, hear),
  }
  runInContext(WORKER, createContext({ self, caches, fetch, URL, setTimeout }))

  const ask = async (path: string, mode: string): Promise<Response | undefined> => {
    let answer: Promise<Response> | undefined
    hears.get('fetch')?.({
      request: { method: 'GET', url: hrefOf(path), mode },
      respondWith: (given: Promise<Response>) => {
        answer = given
      },
    })
    return answer?.catch(() => undefined)
  }
  const tell = async (loaded: readonly string[]): Promise<unknown> => {
    let said: unknown
    let work: unknown
    hears.get('message')?.({
      data: { keep: loaded.map(hrefOf) },
      ports: [{ postMessage: (word: unknown) => (said = word) }],
      waitUntil: (promise: unknown) => (work = promise),
    })
    await work
    return said
  }
  return {
    served,
    /** The server has this build, and nothing of another. */
    deploy: (build: string): void => {
      served.clear()
      served.set('/c', pageOf(build))
      for (const name of ['main', 'named', 'late'])
        served.set(chunk(`${name}-${build}`), `${name} of ${build}`)
      served.set(chunk('unchanged'), 'the same in every build')
    },
    /** What a page of this build says that it loaded. */
    opened: (build: string): Promise<unknown> =>
      tell([chunk(`main-${build}`), chunk(`late-${build}`), chunk('unchanged')]),
    tell,
    /** What opens without a connection, and which of these scripts are there. */
    offline: async (...names: readonly string[]) => {
      isConnected = false
      const page = await (await ask('/c', 'navigate'))?.text()
      const there: string[] = []
      for (const name of names) if (await ask(chunk(name), 'no-cors')) there.push(name)
      isConnected = true
      return { page, there }
    },
  }
}

it('keeps what the page names along with what it loaded, and nothing for browsers without workers', async () => {
  const { deploy, opened, offline } = phone()
  deploy('a')
  expect(await opened('a')).toBe('kept')
  expect(await offline('main-a', 'named-a', 'late-a', 'polyfills-a')).toEqual({
    page: pageOf('a'),
    there: ['main-a', 'named-a', 'late-a'],
  })
})

it('a page that was open through an upgrade leaves the phone with its own page and scripts', async () => {
  const { deploy, opened, offline } = phone()
  deploy('a')
  await opened('a')
  deploy('b')
  await opened('a')
  expect(await offline('main-a', 'named-a', 'late-a')).toEqual({
    page: pageOf('a'),
    there: ['main-a', 'named-a', 'late-a'],
  })
  await opened('b')
  expect(await offline('main-b', 'named-b', 'late-b')).toEqual({
    page: pageOf('b'),
    there: ['main-b', 'named-b', 'late-b'],
  })
})

it('a page whose scripts do not all come replaces nothing', async () => {
  const { served, deploy, opened, offline } = phone()
  deploy('a')
  await opened('a')
  deploy('b')
  served.delete(chunk('named-b'))
  expect(await opened('b')).toBe('not now')
  expect(await offline('main-a', 'named-a')).toEqual({ page: pageOf('a'), there: ['main-a', 'named-a'] })
})

it('makes room among what is old, but not for what is in use', async () => {
  const { served, deploy, tell, opened, offline } = phone()
  deploy('a')
  await opened('a')
  const old = Array.from({ length: 300 }, (_, index) => `old-${index}`)
  for (const name of old) served.set(chunk(name), name)
  await tell([chunk('main-a'), ...old.map(chunk)])
  await opened('a')
  const { page, there } = await offline('main-a', 'named-a', 'late-a', 'unchanged', ...old)
  expect(page).toBe(pageOf('a'))
  expect(there.slice(0, 4)).toEqual(['main-a', 'named-a', 'late-a', 'unchanged'])
  expect(there.slice(4)).toEqual(old.slice(-250))
})
