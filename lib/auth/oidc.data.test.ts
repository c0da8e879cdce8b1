import { randomUUID } from 'node:crypto'
import { decode } from 'next-auth/jwt'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { inClinic } from '@/db/client'
import { sessions } from '@/db/schema/sessions'
import { therapists } from '@/db/schema/clinics'
import { givenTherapist } from '@/db/test-fixtures'
import { useTestDatabase } from '@/db/testing'
import { listTeam } from '@/lib/clinic/reads'
import { changeSignInRules } from '@/lib/clinic/writes-sign-in'
import { changeMember, inviteMember } from '@/lib/clinic/writes-team'
import * as environment from '@/lib/env'
import { onlyProviderOf } from './oidc'
import { authOptions, sessionKeyOf } from './options'
import { beginSession, standingOfSession } from './sessions'
import { testTherapist } from './testing'
import type { Therapist } from './therapist'
import { CLIENT, givenApp, givenProvider, type Person, Visitor } from './testing-oidc'
import { givenAccount, givenSecondFactor, givenSession } from './testing-sign-in'

vi.mock('@/lib/env', { spy: true })
const SECRET = 'a-secret-for-tests-only-0123456789abcdef'
const app = await givenApp(() => authOptions('Firefox on Linux'))
const provider = await givenProvider(app.address, false)
const generous = await givenProvider(app.address, true)
const pretender = await givenProvider(app.address, false, 'http://127.0.0.1:9/somebody-else')
vi.stubEnv('NEXTAUTH_SECRET', SECRET)
vi.stubEnv('NEXTAUTH_URL', app.address)
vi.stubEnv('OIDC_ISSUER', provider.issuer)
vi.stubEnv('OIDC_CLIENT_ID', CLIENT.id)
vi.stubEnv('OIDC_CLIENT_SECRET', CLIENT.secret)
useTestDatabase()
// The library tells the log why it refused.
vi.spyOn(console, 'error').mockImplementation(() => {})

afterAll(() => {
  for (const server of [app, provider, generous, pretender]) server.close()
})

const CALLBACK = `${app.address}/api/auth/callback/oidc`

/** Presses the button: gives the address at the provider that the browser is sent to. */
async function press(visitor: Visitor): Promise<string> {
  const { csrfToken } = (await (await visitor.ask(`${app.address}/api/auth/csrf`)).json()) as {
    csrfToken: string
  }
  const sent = await visitor.ask(`${app.address}/api/auth/signin/oidc`, {
    csrfToken,
    callbackUrl: '/patients',
  })
  return sent.headers.get('location') ?? ''
}

/** Comes back from the provider: where it leads, and the session that began. */
async function comeBack(visitor: Visitor, address: string) {
  const answer = await visitor.ask(address)
  const token = visitor.cookies(app.address).get('next-auth.session-token')
  const key = token
    ? sessionKeyOf(await decode({ token: decodeURIComponent(token), secret: SECRET }))
    : undefined
  return { leadsTo: answer.headers.get('location') ?? '', key }
}

async function signIn(person: Person, at = provider) {
  const visitor = new Visitor()
  at.comes(person)
  return comeBack(visitor, await visitor.follow(await press(visitor), CALLBACK))
}

const believing = (): void => {
  const { env } = environment
  const real = env()
  vi.mocked(env).mockImplementation(() => ({ ...real, OIDC_SECOND_FACTOR: '1' }))
}

describe('Signing in with a provider', () => {
  it('begins a session of ours for an account whose address the provider vouches for', async () => {
    const account = await givenAccount()
    const { key, leadsTo } = await signIn({ email: account.email.toUpperCase(), emailVerified: true })
    expect(leadsTo).toBe(`${app.address}/patients`)
    const standing = key && (await standingOfSession(key, new Date()))
    expect(standing).toMatchObject({ therapist: { id: account.id }, pending: undefined })
    const [row] = await inClinic(account.clinicId, (tx) => tx.select().from(sessions))
    expect(row).toMatchObject({ browser: 'Firefox on Linux', vouchedByProvider: false })
  })

  it('reads the address from the token too', async () => {
    const account = await givenAccount()
    const real = environment.env()
    vi.mocked(environment.env).mockImplementation(() => ({ ...real, OIDC_ISSUER: generous.issuer }))
    const { key } = await signIn({ email: account.email, emailVerified: true }, generous)
    vi.mocked(environment.env).mockRestore()
    expect(key?.clinicId).toBe(account.clinicId)
  })

  it.each<[string, (email: string) => Person]>([
    ['an address that is not verified', (email) => ({ email, emailVerified: false })],
    ['an address of which nothing is said', (email) => ({ email })],
    ['no address', () => ({ emailVerified: true })],
    [
      'an address that nobody has here',
      () => ({ email: `${randomUUID()}@elsewhere.example`, emailVerified: true }),
    ],
    ['two addresses in one', (email) => ({ email: `${email},x@elsewhere.example`, emailVerified: true })],
  ])('refuses %s, and makes no account of it', async (_, personOf) => {
    const account = await givenAccount()
    const { key, leadsTo } = await signIn(personOf(account.email))
    expect(key).toBeUndefined()
    expect(leadsTo).toContain('error=AccessDenied')
    const [members, begun] = await inClinic(account.clinicId, async (tx) => [
      await tx.$count(therapists),
      await tx.$count(sessions),
    ])
    expect([members, begun]).toEqual([1, 0])
  })

  it('refuses a deactivated account', async () => {
    const lead = await givenAccount({ role: 'lead' })
    const account = await givenAccount({ clinicId: lead.clinicId })
    await changeMember(lead.therapist, { change: 'deactivate', therapistId: account.id }, new Date())
    expect((await signIn({ email: account.email, emailVerified: true })).key).toBeUndefined()
  })

  it.each([
    ['another nonce', 'next-auth.nonce'],
    ['another state', 'next-auth.state'],
    ['another proof key', 'next-auth.pkce.code_verifier'],
  ])('refuses an answer to %s', async (_, cookie) => {
    const account = await givenAccount()
    provider.comes({ email: account.email, emailVerified: true })
    const [visitor, other] = [new Visitor(), new Visitor()]
    const answer = await visitor.follow(await press(visitor), CALLBACK)
    await press(other)
    visitor.cookies(app.address).set(cookie, other.cookies(app.address).get(cookie) ?? '')
    const { key, leadsTo } = await comeBack(visitor, answer)
    expect(key).toBeUndefined()
    expect(leadsTo).toContain('error=')
  })

  it('refuses an answer that is given twice, and one that another browser asked for', async () => {
    const account = await givenAccount()
    provider.comes({ email: account.email, emailVerified: true })
    const [visitor, other] = [new Visitor(), new Visitor()]
    const answer = await visitor.follow(await press(visitor), CALLBACK)
    expect((await comeBack(other, answer)).key).toBeUndefined()
    const before = new Map(visitor.cookies(app.address))
    expect((await comeBack(visitor, answer)).key).toBeDefined()
    const again = new Visitor()
    for (const [name, value] of before) again.cookies(app.address).set(name, value)
    expect((await comeBack(again, answer)).key).toBeUndefined()
  })
})

const reactivate = async (lead: Therapist, therapistId: string): Promise<void> => {
  for (const change of ['deactivate', 'reactivate'] as const)
    await changeMember(lead, { change, therapistId }, new Date())
}

describe('Whoever signed in with a provider once', () => {
  it('is that person from then on: an address that somebody else got there opens nothing', async () => {
    const lead = await givenAccount({ role: 'lead' })
    const { id, email } = await givenAccount({ clinicId: lead.clinicId })
    const [first, second] = [randomUUID(), randomUUID()]
    const opens = async (sub: string) => (await signIn({ sub, email, emailVerified: true })).key !== undefined
    expect([await opens(first), await opens(first), await opens(second)]).toEqual([true, true, false])
    // A lead who makes the account anew lets the next one in.
    await reactivate(lead.therapist, id)
    expect([await opens(second), await opens(first)]).toEqual([true, false])
  })

  it('is one account of a clinic, and never another’s', async () => {
    const lead = await givenAccount({ role: 'lead' })
    const other = await givenAccount({ clinicId: lead.clinicId })
    const sub = randomUUID()
    const keys = []
    for (const { email } of [lead, other]) keys.push((await signIn({ sub, email, emailVerified: true })).key)
    expect(keys.map((key) => key !== undefined)).toEqual([true, false])
  })
})

describe('Whoever has nothing but the provider', () => {
  it('shows that it is still they by signing in there again, in the same browser', async () => {
    const { therapist: lead } = await givenAccount({ role: 'lead' })
    const email = `${randomUUID()}@clinic.example`
    await givenTherapist(lead.clinicId, { email, passwordHash: null, role: 'lead' })
    const [visitor, sub] = [new Visitor(), randomUUID()]
    const come = async () => {
      provider.comes({ sub, email, emailVerified: true })
      const { key } = await comeBack(visitor, await visitor.follow(await press(visitor), CALLBACK))
      return key
    }
    const first = await come()
    if (!first) throw new Error('They could not sign in')
    const old = new Date(Date.now() - 11 * 60_000)
    await inClinic(lead.clinicId, (tx) => tx.update(sessions).set({ authenticatedAt: old }))
    const before = await standingOfSession(first, new Date())
    const invite = (by: Therapist | undefined) => {
      if (!by) throw new Error('The session has ended')
      const fields = { name: 'New', credentials: '', email: `x${email}`, role: 'therapist' } as const
      return inviteMember(by, fields, new Date())
    }
    expect(onlyProviderOf(before?.therapist ?? lead)).toBe(new URL(provider.issuer).host)
    await expect(async () => invite(before?.therapist)).rejects.toMatchObject({ code: 'reauthenticate' })
    const team = await listTeam(lead)
    expect(team.map(({ hasCome }) => hasCome)).toEqual([true, true])
    expect(team.filter(({ hasPassword }) => !hasPassword)).toHaveLength(1)
    const second = await come()
    expect(second?.sessionId).not.toBe(first.sessionId)
    const after = second && (await standingOfSession(second, new Date()))
    expect(await invite(after?.therapist)).toHaveProperty('link')
  })

  it('is nobody who has a password or a second factor here', async () => {
    const account = await givenAccount()
    const standing = await standingOfSession(await givenSession(account, new Date()), new Date())
    expect(standing && onlyProviderOf(standing.therapist)).toBeUndefined()
    const email = `${randomUUID()}@clinic.example`
    const id = await givenTherapist(account.clinicId, { email, passwordHash: null })
    await givenSecondFactor(testTherapist(account.clinicId, id, { email }), new Date())
    const key = await inClinic(account.clinicId, (tx) =>
      beginSession(tx, { clinicId: account.clinicId, therapistId: id }, { browser: '' }, new Date()),
    )
    const withFactor = await standingOfSession(key, new Date())
    expect(withFactor && onlyProviderOf(withFactor.therapist)).toBeUndefined()
  })
})

describe('Metadata that names another issuer than the configured one', () => {
  it('is not believed: no code is redeemed, and nobody signs in', async () => {
    const account = await givenAccount()
    const real = environment.env()
    vi.mocked(environment.env).mockImplementation(() => ({ ...real, OIDC_ISSUER: pretender.issuer }))
    const { key, leadsTo } = await signIn({ email: account.email, emailVerified: true }, pretender)
    vi.mocked(environment.env).mockRestore()
    expect(key).toBeUndefined()
    expect(leadsTo).toContain('error=')
    expect(pretender.redeemed()).toBe(0)
  })
})

async function pendingAfter(amr: readonly string[], isBelieved: boolean) {
  const lead = await givenAccount({ role: 'lead' })
  await changeSignInRules(lead.therapist, { secondFactorForAll: true }, new Date())
  const withNone = await givenAccount({ clinicId: lead.clinicId })
  const withOne = await givenAccount({ clinicId: lead.clinicId })
  await givenSecondFactor(withOne.therapist, new Date())
  if (isBelieved) believing()
  const pending = []
  for (const { email } of [withNone, withOne]) {
    const { key } = await signIn({ email, emailVerified: true, amr })
    pending.push(key && (await standingOfSession(key, new Date()))?.pending)
  }
  vi.mocked(environment.env).mockRestore()
  return pending
}

describe('A second factor of the provider', () => {
  it('counts for nothing unless the operator believes it', async () => {
    expect(await pendingAfter(['pwd', 'mfa'], false)).toEqual(['set-up', 'code'])
  })

  it('counts where the operator believes it', async () => {
    expect(await pendingAfter(['pwd', 'mfa'], true)).toEqual([undefined, undefined])
  })

  it('is not a password alone, whatever the operator believes', async () => {
    expect(await pendingAfter(['pwd'], true)).toEqual(['set-up', 'code'])
  })
})
