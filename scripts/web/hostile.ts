import { type Chance, chanceOf } from '@/db/seed/random'
import { atLeast, atMost, type Figure } from '../drill-figures'
import { ask, forEach } from './ask'
import { actionsOfBuild, type Routes } from './built'

const BAR = 20_000

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
export async function drillHostile(
  { cookie, own, routes }: { readonly cookie: string; readonly own: string; readonly routes: Routes },
  { count, seed }: { readonly count: number; readonly seed: number },
): Promise<Figure[]> {
  const chance = chanceOf(seed)
  const actions = actionsOfBuild().map(({ id }) => id)
  const paths = [...routes.pages, ...routes.handlers]
  const cases = Array.from({ length: count }, () => {
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
    // That it cannot take more just now is what this one is asked for.
    if (status >= 500 && !(status === 503 && path.startsWith('/api/ready')))
      failed.push(
        `${status} ${method} ${path} ${JSON.stringify(headers).slice(0, 300)} ${JSON.stringify(body.toString().slice(0, 120))}`,
      )
  })
  for (const line of failed.slice(0, 20)) console.log(`  FAILED ${line}`)
  const after = await ask('GET', '/sign-in')
  return [
    atLeast('hostile requests', cases.length, BAR),
    atMost('of them answered by a failure of the server', failed.length, 0),
    atMost('of them without any answer', cases.length - answered, 0),
    { what: 'the server afterwards', value: after.status, bar: '200', met: after.status === 200 },
  ]
}
