import { connect } from 'node:net'
import { DEMO_PASSWORD, DEMO_SIGN_IN } from '@/lib/demo-sign-in'

/** Where the drill's own server listens. */
export const PORT = 3290

const AT_ONCE = 16
const PROGRESS_EVERY = 2_000
const ANSWER_WITHIN_MILLISECONDS = 30_000

type Answer = { readonly status: number; readonly text: string }

/** One request byte for byte: a client of higher make would tidy the path up. */
export function ask(
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
export async function forEach<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
): Promise<void> {
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
export async function signIn(own: string): Promise<string> {
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
