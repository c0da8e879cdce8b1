/**
 * A drill against the built app as it is served: changes asked for from elsewhere, ways around the proxy, and hostile
 * requests. `npm run --silent drill:web [-- <requests> <seed>]`
 */
import { readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { type Chance, chanceOf } from '@/db/seed/random'
import { OwnServer } from '@/e2e/own-server'
import { DEMO_PASSWORD, DEMO_SIGN_IN } from '@/lib/demo-sign-in'
import { atLeast, atMost, type Figure, report } from './drill-figures'

const DEFAULT_REQUESTS = 20_000
const AT_ONCE = 16
const PORT = 3290
const PROGRESS_EVERY = 2_000
const ANSWER_WITHIN_MILLISECONDS = 30_000

const [requests = DEFAULT_REQUESTS, seed = Date.now() % 1_000_000_000] = process.argv.slice(2).map(Number)

const read = (file: string): unknown => JSON.parse(readFileSync(join('.next', file), 'utf8'))

type Answer = { readonly status: number; readonly text: string }

/** One request byte for byte: a client of higher make would tidy the path up. */
function ask(
  method: string,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  body: Buffer | string = '',
): Promise<Answer> {
  return new Promise((resolve) => {
    const bytes = Buffer.from(body)
    const lines = Object.entries({
      Host: `localhost:${PORT}`,
      Connection: 'close',
      ...(bytes.length > 0 ? { 'Content-Length': String(bytes.length) } : {}),
      ...headers,
    }).map(([name, value]) => `${name}: ${value}`)
    const parts: Buffer[] = []
    const socket = connect(PORT, '127.0.0.1', () => {
      socket.write(`${method} ${path} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`)
      socket.write(bytes)
    })
    const end = (): void => {
      const text = Buffer.concat(parts).toString('utf8')
      resolve({ status: Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0), text })
    }
    socket.setTimeout(ANSWER_WITHIN_MILLISECONDS, () => socket.destroy())
    socket.on('data', (part) => parts.push(part))
    socket.on('error', () => undefined)
    socket.on('close', end)
  })
}

/** Does the same with each, some at once, in order. */
async function forEach<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  let next = 0
  const one = async (): Promise<void> => {
    for (let item = items[next++]; item !== undefined; item = items[next++]) {
      await work(item)
      if (next % PROGRESS_EVERY === 0) console.log(`  ${next} sent`)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, one))
}

const cookiesOf = ({ text }: Answer): string =>
  [...text.matchAll(/^set-cookie: ([^;\r\n]+)/gim)].map(([, pair]) => pair).join('; ')

/** Signs in as a browser does, and gives the cookies. */
async function signIn(own: string): Promise<string> {
  const csrf = await ask('GET', '/api/auth/csrf')
  const token = /"csrfToken":"([0-9a-f]+)"/.exec(csrf.text)?.[1] ?? ''
  const before = cookiesOf(csrf)
  const form = new URLSearchParams({
    csrfToken: token,
    email: DEMO_SIGN_IN,
    password: DEMO_PASSWORD,
    json: 'true',
  })
  const answer = await ask(
    'POST',
    '/api/auth/callback/credentials',
    { Cookie: before, Origin: own, 'Content-Type': 'application/x-www-form-urlencoded' },
    form.toString(),
  )
  return `${before}; ${cookiesOf(answer)}`
}

/** The seven shapes of an origin that is not ours. */
const FOREIGN_ORIGINS: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['none', {}],
  ['null', { Origin: 'null' }],
  ['elsewhere', { Origin: 'https://evil.example' }],
  ['ours as a prefix', { Origin: `http://localhost.evil.example:${PORT}` }],
  ['another port', { Origin: `http://localhost:${PORT + 1}` }],
  ['another scheme', { Origin: `https://localhost:${PORT}` }],
  [
    'elsewhere, with a forwarded host',
    { Origin: 'https://evil.example', 'X-Forwarded-Host': 'evil.example', Forwarded: 'host=evil.example' },
  ],
]

type Routes = { readonly pages: readonly string[]; readonly handlers: readonly string[] }

/** Every address of the build, with an id of nobody's for each part that varies. */
function routesOfBuild(patientId: string): Routes {
  const manifest = read('app-path-routes-manifest.json') as Record<string, string>
  const filled = (route: string): string =>
    route.replace('[patientId]', patientId).replaceAll(/\[[^\]]+\]/g, '00000000-0000-4000-8000-000000000000')
  const of = (end: string): string[] =>
    Object.entries(manifest).flatMap(([file, route]) => (file.endsWith(end) ? [filled(route)] : []))
  return { pages: of('/page'), handlers: of('/route') }
}

/** The ids of every server action, with a page that carries it. */
function actionsOfBuild(): { readonly id: string; readonly page: string }[] {
  const { node } = read('server/server-reference-manifest.json') as {
    node: Record<string, { workers: Record<string, unknown> }>
  }
  return Object.entries(node).map(([id, { workers }]) => ({
    id,
    page: (Object.keys(workers)[0] ?? 'app/page')
      .replace(/^app/, '')
      .replaceAll(/\/\([^)]+\)/g, '')
      .replace(/\/page$/, '')
      .replaceAll(/\[[^\]]+\]/g, '00000000-0000-4000-8000-000000000000'),
  }))
}

const MUTATING = ['POST', 'PUT', 'PATCH', 'DELETE']

/** Every change asked for from elsewhere, by somebody who is signed in. */
async function drillOrigins(cookie: string, routes: Routes): Promise<Figure[]> {
  const asked = [
    ...actionsOfBuild().flatMap(({ id, page }) =>
      ['text/plain;charset=UTF-8', 'multipart/form-data; boundary=x'].map((type) => ({
        method: 'POST',
        path: page || '/',
        headers: { 'Next-Action': id, 'Content-Type': type },
        body: type.startsWith('text')
          ? '[]'
          : '--x\r\nContent-Disposition: form-data; name="0"\r\n\r\n[]\r\n--x--\r\n',
      })),
    ),
    ...routes.handlers
      // A mail program has no page: what it sends is signed.
      .filter((path) => path !== '/reminders/stop/one-click')
      .flatMap((path) =>
        MUTATING.map((method) => ({
          method,
          path,
          headers: { 'Content-Type': 'text/plain' },
          body: '{}',
        })),
      ),
  ]
  let refused = 0
  const cases = asked.flatMap((request) =>
    FOREIGN_ORIGINS.map(([shape, origin]) => ({ request, shape, origin })),
  )
  const wrong: string[] = []
  await forEach(cases, async ({ request: { method, path, headers, body }, shape, origin }) => {
    const { status } = await ask(method, path, { Cookie: cookie, ...headers, ...origin }, body)
    // Or nobody may ask for it this way at all.
    if (status === 403 || status === 405) refused += 1
    else wrong.push(`${method} ${path} from ${shape}: ${status}`)
  })
  for (const line of wrong.slice(0, 10)) console.log(`  NOT REFUSED ${line}`)
  return [
    {
      what: 'changes asked for from elsewhere',
      value: cases.length,
      bar: 'all refused',
      met: refused === cases.length,
    },
    atMost('of them not refused', wrong.length, 0),
  ]
}

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
async function drillProxy(routes: Routes, canaries: readonly string[]): Promise<Figure[]> {
  const open = new Set(['/sign-in', '/set-up', '/reminders/stop', '/c', '/_not-found', '/_global-error'])
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

const METHODS = [
  'GET',
  'POST',
  'PUT',
  'PATCH',
  'DELETE',
  'HEAD',
  'OPTIONS',
  'TRACE',
  'PROPFIND',
  'QUERY',
] as const
const TYPES = [
  'application/json',
  'text/plain;charset=UTF-8',
  'multipart/form-data; boundary=x',
  'multipart/form-data',
  'application/x-www-form-urlencoded',
  'text/x-component',
  'image/png',
  '',
  'a/b; charset="',
] as const
const SCRAPS = [
  '[]',
  '{}',
  'null',
  '[1,{"__proto__":{"x":1}}]',
  '["$F1","$Q2","$W3","$K1","$undefined","$-Infinity","$n9999999999","$D2026-99-99"]',
  '["$1:__proto__:constructor"]',
  '{"then":"$1:then","status":"resolved_model"}',
  '--x\r\nContent-Disposition: form-data; name="0"\r\n\r\n["$K1"]\r\n--x--\r\n',
  '--x\r\nContent-Disposition: form-data; name="$ACTION_REF_1"\r\n\r\n\r\n--x--\r\n',
  '--x\r\nContent-Disposition: form-data; name="$ACTION_1:0"\r\n\r\n{"id":"x","bound":"$@1"}\r\n--x--\r\n',
  '--x\r\nContent-Disposition: form-data; name="a"; filename="../../etc/passwd"\r\n\r\nx\r\n',
  'csrfToken=x&email=a&password=b&json=true',
  '\u0000\ud800"\'\\<script>',
  '1e999',
] as const
const HEADERS = [
  ['RSC', '1'],
  ['Next-Router-State-Tree', '%5B%22%22%5D'],
  ['Next-Router-State-Tree', '%'],
  ['Next-Router-Segment-Prefetch', '/../..'],
  ['X-Forwarded-Host', 'evil.example'],
  ['X-Forwarded-Proto', 'javascript'],
  ['X-Forwarded-For', '1.2.3.4, %00'],
  ['Accept-Encoding', 'gzip;q=0, *'],
  ['Accept-Language', 'x'.repeat(2_000)],
  ['Range', 'bytes=0-0,9999999-1'],
  ['If-None-Match', '"'],
  ['Expect', 'x'],
  ['Content-Encoding', 'gzip'],
  ['Upgrade', 'websocket'],
  ['Cookie', 'next-auth.session-token=%00; plumbline-panes=9999999.%; plumbline-theme=<'],
  ['Cookie', `plumbline-check-in=${'A'.repeat(3_000)}`],
  ['Transfer-Encoding', 'identity'],
] as const

const pick = <Item>(chance: Chance, list: readonly Item[]): Item =>
  list[chance.whole(0, list.length - 1)] as Item

function garbage(chance: Chance): Buffer {
  const length = chance.happens(0.05) ? chance.whole(1_000, 200_000) : chance.whole(0, 400)
  return Buffer.from(Array.from({ length }, () => chance.whole(0, 255)))
}

/** Whatever comes, the answer is an answer. */
async function drillHostile(
  cookie: string,
  own: string,
  routes: Routes,
  actions: readonly string[],
): Promise<Figure[]> {
  const chance = chanceOf(seed)
  const paths = [...routes.pages, ...routes.handlers]
  const cases = Array.from({ length: requests }, () => {
    const method = pick(chance, METHODS)
    const path = pick(chance, paths).replace(/0{8}-0{4}-4000-8000-0{12}/, () =>
      pick(chance, [
        '00000000-0000-4000-8000-000000000000',
        '%00',
        "'",
        '..',
        '%ff',
        '𝟙',
        'x'.repeat(300),
        '__proto__',
      ]),
    )
    const query = chance.happens(0.3)
      ? `?${pick(chance, ['q=%', 'sort=__proto__&after=x', 'paper=../..', 'q=a&q=b', `q=${'x'.repeat(3_000)}`, 'page=-1'])}`
      : ''
    const headers: Record<string, string> = {
      ...(chance.happens(0.8) ? { Cookie: cookie } : {}),
      ...(chance.happens(0.8) ? { Origin: own } : {}),
      ...(chance.happens(0.7) ? { 'Content-Type': pick(chance, TYPES) } : {}),
      ...(chance.happens(0.4)
        ? { 'Next-Action': chance.happens(0.8) ? pick(chance, actions) : 'x'.repeat(42) }
        : {}),
    }
    for (let more = chance.whole(0, 2); more > 0; more -= 1) {
      const [name, value] = pick(chance, HEADERS)
      headers[name] = value
    }
    const body = ['GET', 'HEAD'].includes(method)
      ? ''
      : chance.happens(0.6)
        ? pick(chance, SCRAPS).repeat(chance.happens(0.05) ? 500 : 1)
        : garbage(chance)
    return { method, path: `${encodeURI(path).replaceAll('%25', '%')}${query}`, headers, body }
  })
  const failed: string[] = []
  let answered = 0
  await forEach(cases, async ({ method, path, headers, body }) => {
    const { status } = await ask(method, path, headers, body)
    if (status > 0) answered += 1
    if (status >= 500)
      failed.push(
        `${status} ${method} ${path} ${JSON.stringify(headers).slice(0, 300)} ${JSON.stringify(body.toString().slice(0, 120))}`,
      )
  })
  for (const line of failed.slice(0, 20)) console.log(`  FAILED ${line}`)
  const after = await ask('GET', '/sign-in')
  return [
    atLeast('hostile requests', cases.length, DEFAULT_REQUESTS),
    atMost('of them answered by a failure of the server', failed.length, 0),
    atMost('of them without any answer', cases.length - answered, 0),
    { what: 'the server afterwards', value: after.status, bar: '200', met: after.status === 200 },
  ]
}

const server = new OwnServer(PORT)
try {
  console.log(`seed ${seed}`)
  await server.start()
  const own = server.address
  const cookie = await signIn(own)
  const home = await ask('GET', '/patients?assigned=all', { Cookie: cookie })
  const [, patientId = ''] = /\/patients\/([0-9a-f-]{36})/.exec(home.text) ?? []
  // Names of patients of the demo clinic: whoever sees one sees a record.
  const canaries = ['Marcus Bell', 'Maya Okafor']
  if (patientId === '' || !home.text.includes(canaries[0] ?? ''))
    throw new Error('Signing in showed no patient.')
  const routes = routesOfBuild(patientId)
  const figures = [
    ...(await drillOrigins(cookie, routes)),
    ...(await drillProxy(routes, canaries)),
    ...(await drillHostile(
      cookie,
      own,
      routes,
      actionsOfBuild().map(({ id }) => id),
    )),
  ]
  report('web', figures)
} finally {
  server.remove()
}
