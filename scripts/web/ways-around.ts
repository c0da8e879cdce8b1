import { atLeast, atMost, type Figure } from '../drill-figures'
import { ask, forEach, PORT } from './ask'
import type { Routes } from './built'

/** Other spellings of an address. */
const spellingsOf = (path: string): string[] => {
  const bare = path === '/' ? '' : path
  const first = bare.slice(1, 2)
  const [last] = bare.split('/').slice(-1)
  return [
    path,
    `${bare}.rsc`,
    `${bare}/index.rsc`,
    `${bare}.segments/_tree.segment.rsc`,
    `${bare}.segments/__PAGE__.segment.rsc`,
    `${bare}.segments${bare}/__PAGE__.segment.rsc`,
    `/_next/data/build${bare}.json`,
    `${bare}/`,
    `/${bare}`,
    `//localhost${bare}`,
    `${bare}%2f`,
    `${bare}%00`,
    `/.${bare}`,
    `/x/..${bare}`,
    `/%2e%2e${bare}`,
    `${bare};a`,
    `${bare}?_rsc=1`,
    `${bare}#x`,
    `/%${first.charCodeAt(0).toString(16).padStart(2, '0')}${bare.slice(2)}`,
    bare.toUpperCase() || '/',
    `${bare}/${last}/..`,
    `/_next/..${bare}`,
    `/_next/image?url=${encodeURIComponent(bare || '/')}&w=640&q=75`,
    `http://localhost:${PORT}${path}`,
  ]
}

const INTERNAL_HEADERS: readonly Readonly<Record<string, string>>[] = [
  {},
  { RSC: '1' },
  { RSC: '1', 'Next-Router-Prefetch': '1' },
  { RSC: '1', 'Next-Router-Segment-Prefetch': '/_tree' },
  { 'x-nextjs-data': '1' },
  { 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy' },
  { 'x-middleware-subrequest': 'middleware:middleware:middleware:middleware:middleware' },
  { 'x-matched-path': '/sign-in', 'x-invoke-path': '/sign-in' },
  { 'x-now-route-matches': '1=patients' },
  { 'x-middleware-rewrite': '/patients', 'x-original-url': '/patients', 'x-rewrite-url': '/patients' },
  { 'x-plumbline-path': '/patients', 'x-nonce': 'x', 'x-middleware-next': '1' },
  { Cookie: 'next-auth.session-token=eyJhbGciOiJkaXIifQ..x.y.z' },
]

/** Anything that only somebody signed in may see. */
export async function drillWaysAround(routes: Routes, canaries: readonly string[]): Promise<Figure[]> {
  const open = new Set(['/sign-in', '/set-up', '/reminders/stop', '/c', '/_not-found'])
  const locked = [...routes.pages, ...routes.handlers].filter(
    (path) => !open.has(path) && !path.startsWith('/api/'),
  )
  const cases = locked.flatMap((path) =>
    spellingsOf(path).flatMap((spelling) => INTERNAL_HEADERS.map((headers) => ({ spelling, headers }))),
  )
  const leaks: string[] = []
  const broken: string[] = []
  await forEach(cases, async ({ spelling, headers }) => {
    const { status, text } = await ask('GET', spelling, headers)
    if (canaries.some((canary) => text.includes(canary))) leaks.push(`${spelling} ${JSON.stringify(headers)}`)
    if (status >= 500 || status === 0) broken.push(`${status} ${spelling} ${JSON.stringify(headers)}`)
  })
  for (const line of leaks.slice(0, 10)) console.log(`  LEAK ${line}`)
  for (const line of broken.slice(0, 10)) console.log(`  BROKEN ${line}`)
  return [
    atLeast('ways around the proxy, nobody signed in', cases.length, 5_000),
    atMost('of them that showed something of a patient', leaks.length, 0),
    atMost('of them answered by a failure of the server', broken.length, 0),
  ]
}
