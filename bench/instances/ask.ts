/** Requests through nginx, each to whichever instance is next. */
import { PASSWORD } from '@/lib/auth/testing-sign-in'
import { readBuilt } from '@/scripts/access/manifests'
import { resultIn, writtenOut } from '@/scripts/access/send'

const GIVE_UP_MILLISECONDS = 60_000
const MOST_TRIES = 20

export type Answer = {
  readonly status: number
  readonly bytes: Buffer
  readonly text: string
  /** Which instance it was, or several where the first broke off. */
  readonly by: string
  readonly cookies: string
  /** Where it sends on to. */
  readonly goesTo: string
  /** Seconds after which to try again, as it was said. */
  readonly retryAfter: string
}

type Asked = {
  readonly method?: string
  readonly cookie?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: FormData | URLSearchParams | string
}

/** Whoever asks through this address. */
export class Asking {
  readonly #actions = new Map(
    readBuilt().actions.map(({ id, name, page }) => [name.split('#')[1] ?? '', { id, page }] as const),
  )

  constructor(readonly address: string) {}

  /** One request, without following where it leads. */
  async ask(path: string, { method = 'GET', cookie, headers = {}, body }: Asked = {}): Promise<Answer> {
    const response = await fetch(`${this.address}${path}`, {
      method,
      redirect: 'manual',
      headers: {
        ...(cookie === undefined ? {} : { cookie }),
        ...(method === 'GET' ? {} : { origin: this.address }),
        ...headers,
      },
      ...(body === undefined ? {} : { body }),
      signal: AbortSignal.timeout(GIVE_UP_MILLISECONDS),
    })
    const bytes = Buffer.from(await response.arrayBuffer())
    const cookies = response.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ')
    const by = response.headers.get('x-answered-by') ?? ''
    const goesTo = response.headers.get('location') ?? response.headers.get('x-action-redirect') ?? ''
    const retryAfter = response.headers.get('retry-after') ?? ''
    return { status: response.status, bytes, text: bytes.toString('utf8'), by, cookies, goesTo, retryAfter }
  }

  /** The same request until another instance than that one answers. */
  async askAnother(than: string, path: string, asked: Asked = {}): Promise<Answer> {
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const answer = await this.ask(path, asked)
      if (answer.by !== than) return answer
    }
    throw new Error('The same instance answers every time.')
  }

  /** Signs in as a browser does: the token of the form comes from one instance, and goes to whichever is next. */
  async signIn(
    email: string,
    password = PASSWORD,
  ): Promise<{ readonly cookie: string; readonly by: string }> {
    const { text, cookies } = await this.ask('/api/auth/csrf')
    const csrfToken = /"csrfToken":"([0-9a-f]+)"/.exec(text)?.[1] ?? ''
    const answer = await this.ask('/api/auth/callback/credentials', {
      method: 'POST',
      cookie: cookies,
      body: new URLSearchParams({ csrfToken, email, password, json: 'true' }),
    })
    return { cookie: `${cookies}; ${answer.cookies}`, by: answer.by }
  }

  /** Calls a server action by its name, and gives what it gave back. */
  async act(
    name: string,
    cookie: string,
    args: readonly unknown[],
    patientId = '',
  ): Promise<Answer & { readonly result: unknown }> {
    const action = this.#actions.get(name)
    if (!action) throw new Error(`There is no action ${name}.`)
    const answer = await this.ask(action.page.replace('[patientId]', patientId), {
      method: 'POST',
      cookie,
      headers: { 'next-action': action.id, accept: 'text/x-component' },
      body: writtenOut(args),
    })
    return { ...answer, result: resultIn(answer.text) }
  }
}

/** Whether the session opens anything. */
export const isIn = ({ status }: Answer): boolean => status === 200
