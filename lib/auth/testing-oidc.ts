import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { NextApiRequest, NextApiResponse } from 'next'
import NextAuth, { type NextAuthOptions } from 'next-auth'
import Provider from 'oidc-provider'

/** What the provider says of somebody who signs in there. */
export type Person = {
  /** The provider's own name of them; somebody new where it is not given. */
  readonly sub?: string
  readonly email?: string
  readonly emailVerified?: boolean
  readonly amr?: readonly string[]
}

export const CLIENT = { id: 'plumbline', secret: 'a-secret-of-the-tests-0123456789abcdef' } as const

const listen = (server: Server): Promise<string> =>
  new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () =>
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
    ),
  )

/**
 * A real provider on this machine. Whoever comes to it is signed in as `person` without being asked.
 * @param idTokenHasEmail whether the address stands in the token too, or only where it is asked for
 * @param namesItself what its metadata calls it; its own address where not given
 */
export async function givenProvider(app: string, idTokenHasEmail: boolean, namesItself?: string) {
  const people = new Map<string, Person>()
  let provider: Provider | undefined
  let redeemed = 0
  const server = createServer((request, response) => {
    if (request.url === '/token') redeemed += 1
    const handled = request.url?.startsWith('/as/')
      ? signInAs(request, response)
      : provider?.callback()(request, response)
    Promise.resolve(handled).catch((error: unknown) => response.writeHead(500).end(String(error)))
  })
  const issuer = await listen(server)
  const of = (id: string): Person => people.get(id) ?? {}
  provider = new Provider(namesItself ?? issuer, {
    clients: [
      {
        client_id: CLIENT.id,
        client_secret: CLIENT.secret,
        redirect_uris: [`${app}/api/auth/callback/oidc`],
      },
    ],
    claims: { openid: ['sub', 'amr'], email: ['email', 'email_verified'] },
    conformIdTokenClaims: !idTokenHasEmail,
    cookies: { keys: ['a-key-of-the-tests'] },
    features: { devInteractions: { enabled: false } },
    pkce: { required: () => true },
    findAccount: (_context, id) => ({
      accountId: id,
      claims: () => ({ sub: id, email: of(id).email, email_verified: of(id).emailVerified }),
    }),
    // Nobody has to agree to anything.
    async loadExistingGrant(context) {
      const { client, session } = context.oidc
      const grant = new context.oidc.provider.Grant({
        clientId: client?.clientId ?? '',
        accountId: session?.accountId ?? '',
      })
      grant.addOIDCScope('openid email')
      await grant.save()
      return grant
    },
    interactions: { url: () => '/as/whoever' },
  })
  let current = ''

  async function signInAs(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { amr } = of(current)
    await provider?.interactionFinished(request, response, {
      login: { accountId: current, ...(amr ? { amr: [...amr] } : {}) },
    })
  }

  return {
    issuer,
    /** From now on this person comes to the provider. */
    comes: (person: Person): void => {
      current = person.sub ?? crypto.randomUUID()
      people.set(current, person)
    },
    /** How many codes were brought back to it. */
    redeemed: () => redeemed,
    close: () => server.close(),
  }
}

/** The library behind a plain server, as the app has it at /api/auth. */
export async function givenApp(options: () => NextAuthOptions) {
  const server = createServer((request, response) => {
    void handle(request, response)
  })
  const address = await listen(server)

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', address)
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part as Buffer)
    const cookies = (request.headers.cookie ?? '').split('; ').map((pair) => pair.split(/=(.*)/s))
    const like = Object.assign(request, {
      query: {
        ...Object.fromEntries(url.searchParams),
        nextauth: url.pathname.replace('/api/auth/', '').split('/'),
      },
      cookies: Object.fromEntries(cookies.map(([name, value = '']) => [name, decodeURIComponent(value)])),
      body: Object.fromEntries(new URLSearchParams(Buffer.concat(parts).toString())),
    })
    const answer = Object.assign(response, {
      status: (code: number) => Object.assign(response, { statusCode: code }),
      json: (body: unknown) => response.end(JSON.stringify(body)),
      send: (body: unknown) => response.end(typeof body === 'string' ? body : JSON.stringify(body)),
    })
    await NextAuth(like as unknown as NextApiRequest, answer as unknown as NextApiResponse, options())
  }

  return { address, close: () => server.close() }
}

/** A browser as far as the tests need one: it keeps cookies by host and follows where it is sent. */
export class Visitor {
  readonly #cookies = new Map<string, Map<string, string>>()

  cookies(address: string): Map<string, string> {
    const { host } = new URL(address)
    const kept = this.#cookies.get(host) ?? new Map<string, string>()
    this.#cookies.set(host, kept)
    return kept
  }

  async ask(address: string, form?: Readonly<Record<string, string>>): Promise<Response> {
    const kept = this.cookies(address)
    const response = await fetch(address, {
      redirect: 'manual',
      headers: { cookie: [...kept].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form ? { method: 'POST', body: new URLSearchParams(form) } : {}),
    })
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (value === '') kept.delete(name)
      else kept.set(name, value)
    }
    return response
  }

  /** Follows from there until it is sent to an address that begins so, and gives that without opening it. */
  async follow(from: string, until: string): Promise<string> {
    let address = from
    for (let steps = 0; steps < 10 && !address.startsWith(until); steps += 1) {
      const response = await this.ask(address)
      const next = response.headers.get('location')
      if (!next) throw new Error(`${address} leads nowhere: ${response.status} ${await response.text()}`)
      address = new URL(next, address).href
    }
    return address
  }
}
