import { atMost, type Figure } from '../drill-figures'
import { ask, forEach, PORT } from './ask'
import { actionsOfBuild, type Routes } from './built'

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

const MUTATING = ['POST', 'PUT', 'PATCH', 'DELETE']

/** Every change asked for from elsewhere, by somebody who is signed in. */
export async function drillOrigins(cookie: string, routes: Routes): Promise<Figure[]> {
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
