import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { describe, expect, it, vi } from 'vitest'
import { inClinic } from '@/db/client'
import { auditEvents } from '@/db/schema/audit-events'
import { therapists } from '@/db/schema/clinics'
import { givenClinic } from '@/db/test-fixtures'
import { useTestDatabase } from '@/db/testing'
import { changeOwnPassword } from '@/lib/clinic/writes-own-password'
import { changeSignInRules } from '@/lib/clinic/writes-sign-in'
import { changeMember, makeMemberLink } from '@/lib/clinic/writes-team'
import { choosePasswordByLink } from './account-links'
import { codeAt } from './one-time-code'
import { endAllOwnSessions, endOwnSession, listOwnSessions } from './own-sessions'
import { renewOwnRecoveryCodes, turnOff } from './second-factors'
import { signInWithCode } from './second-step'
import { endSession, type SessionKey, standingOfSession } from './sessions'
import { givenAccount, givenSecondFactor, givenSession, PASSWORD } from './testing-sign-in'

vi.stubEnv('NEXTAUTH_SECRET', 'a-secret-for-tests-only-0123456789abcdef')
vi.stubEnv('NEXTAUTH_URL', 'http://localhost:3000')
useTestDatabase()

const start = new Date('2026-03-02T09:00:00Z')
const after = (minutes: number): Date => new Date(start.getTime() + minutes * 60_000)
const OTHER_PASSWORD = 'quite another password'

/** Somebody signed in twice, here and elsewhere, and the lead of their clinic. */
async function givenPeople() {
  const lead = await givenAccount({ role: 'lead' })
  const account = await givenAccount({ clinicId: lead.clinicId })
  const here = await givenSession(account, start)
  return { lead: lead.therapist, account, here, elsewhere: await givenSession(account, start) }
}
type People = Awaited<ReturnType<typeof givenPeople>>

const change = (
  { lead, account }: People,
  what: 'deactivate' | 'reactivate' | 'end-sessions' | 'take-second-factor',
) => changeMember(lead, { change: what, therapistId: account.id }, after(1))

async function resetByLink({ lead, account }: People): Promise<void> {
  const { address } = await makeMemberLink(lead, account.id, after(1))
  await choosePasswordByLink(address.split('#')[1] ?? '', OTHER_PASSWORD, after(1))
}

const ownPassword = ({ account, here }: People) =>
  changeOwnPassword(
    account.therapist,
    { currentPassword: PASSWORD, password: OTHER_PASSWORD },
    here,
    after(1),
  )

const askEverybody = ({ lead }: People, secondFactorForAll: boolean) =>
  changeSignInRules(lead, { secondFactorForAll }, after(1))

const stateOf = async (key: SessionKey, at: Date): Promise<string> => {
  const standing = await standingOfSession(key, at)
  return standing === undefined ? 'out' : (standing.pending ?? 'in')
}

/** What happens, and where the two sessions stand at the very next request. */
const NEXT_REQUEST: readonly (readonly [string, (people: People) => Promise<unknown>, string, string])[] = [
  ['nothing', async () => {}, 'in', 'in'],
  ['signing out here', ({ here }) => endSession(here, after(1)), 'out', 'in'],
  [
    'ending the one elsewhere from the account page',
    async ({ account, here }) => {
      const [other] = (await listOwnSessions(account.therapist, here, after(1))).filter(
        ({ isThis }) => !isThis,
      )
      await endOwnSession(account.therapist, other?.idHash ?? '', after(1))
    },
    'in',
    'out',
  ],
  [
    'signing out everywhere else',
    ({ account, here }) => endAllOwnSessions(account.therapist, here, after(1)),
    'in',
    'out',
  ],
  [
    'signing out everywhere',
    ({ account }) => endAllOwnSessions(account.therapist, undefined, after(1)),
    'out',
    'out',
  ],
  ['the lead ends all sessions', (people) => change(people, 'end-sessions'), 'out', 'out'],
  ['the lead deactivates the account', (people) => change(people, 'deactivate'), 'out', 'out'],
  [
    'and makes it active again',
    async (people) => {
      await change(people, 'deactivate')
      await change(people, 'reactivate')
    },
    'out',
    'out',
  ],
  ['the lead takes the second factor away', (people) => change(people, 'take-second-factor'), 'out', 'out'],
  ['changing the password here', ownPassword, 'in', 'out'],
  ['choosing a new password by a link', resetByLink, 'out', 'out'],
  ['a link that nobody used', ({ lead, account }) => makeMemberLink(lead, account.id, after(1)), 'in', 'in'],
  [
    'turning a second factor on here',
    ({ account, here }) => givenSecondFactor(account.therapist, after(1), here),
    'in',
    'out',
  ],
  [
    'turning it off again',
    async ({ account, here }) => {
      await givenSecondFactor(account.therapist, after(1), here)
      await turnOff(account.therapist, after(1))
    },
    'in',
    'out',
  ],
  [
    'new recovery codes',
    async ({ account, here }) => {
      await givenSecondFactor(account.therapist, after(1), here)
      await renewOwnRecoveryCodes(account.therapist, after(1))
    },
    'in',
    'out',
  ],
  [
    'the clinic asks everybody for a second factor',
    (people) => askEverybody(people, true),
    'set-up',
    'set-up',
  ],
  [
    'and somebody sets theirs up',
    async (people) => {
      await askEverybody(people, true)
      await givenSecondFactor(people.account.therapist, after(1), people.here)
    },
    'in',
    'out',
  ],
  [
    'and asks no more',
    async (people) => {
      await askEverybody(people, true)
      await askEverybody(people, false)
    },
    'in',
    'in',
  ],
]

describe('At the next request', () => {
  it.each(NEXT_REQUEST)('after %s', async (_, act, here, elsewhere) => {
    const people = await givenPeople()
    await act(people)
    expect([await stateOf(people.here, after(1)), await stateOf(people.elsewhere, after(1))]).toEqual([
      here,
      elsewhere,
    ])
  })

  it('a changed role is the one that counts', async () => {
    const { account, here } = await givenPeople()
    await inClinic(account.clinicId, (tx) =>
      tx.update(therapists).set({ role: 'front_desk' }).where(eq(therapists.id, account.id)),
    )
    expect((await standingOfSession(here, after(1)))?.therapist.role).toBe('front_desk')
  })
})

describe('A session by the clock', () => {
  it.each([
    ['14 idle minutes', [14], 'in'],
    ['15 idle minutes', [15], 'out'],
    ['a request every 14 minutes', [14, 28, 42], 'in'],
    [
      '12 hours, though it was used all the time',
      Array.from({ length: 72 }, (_, used) => used * 10 + 10),
      'out',
    ],
    ['all but 12 hours', Array.from({ length: 71 }, (_, used) => used * 10 + 10), 'in'],
  ])('after %s', async (_, requests, state) => {
    const key = await givenSession(await givenAccount(), start)
    let last = 'in'
    for (const minutes of requests) last = await stateOf(key, after(minutes))
    expect(last).toBe(state)
  })
})

it('A session that is ended twice has ended once', async () => {
  const account = await givenAccount()
  const key = await givenSession(account, start)
  for (const minutes of [1, 2]) await endSession(key, after(minutes))
  const events = await inClinic(account.clinicId, (tx) => tx.select().from(auditEvents))
  expect(events.filter(({ action }) => action === 'session.ended')).toHaveLength(1)
})

describe('A session key that is not of our making', () => {
  it.each([
    ['names another clinic', async (key: SessionKey) => ({ ...key, clinicId: await givenClinic() })],
    ['names no clinic that exists', async (key: SessionKey) => ({ ...key, clinicId: randomUUID() })],
    ['is the hash that is stored', async (key: SessionKey) => ({ ...key, sessionId: 'a'.repeat(64) })],
    ['is empty', async (key: SessionKey) => ({ ...key, sessionId: '' })],
  ])('opens nothing: one that %s', async (_, forge) => {
    const key = await givenSession(await givenAccount(), start)
    expect(await stateOf(await forge(key), start)).toBe('out')
  })
})

async function givenWaiting() {
  const lead = await givenAccount({ role: 'lead' })
  const account = await givenAccount({ clinicId: lead.clinicId })
  const factor = await givenSecondFactor(account.therapist, after(-60))
  return { lead: lead.therapist, account, factor, key: await givenSession(account, start) }
}

describe('A session that waits for its second factor', () => {
  it.each([
    [0, 'code'],
    [9, 'code'],
    [10, 'out'],
  ])('is in %i minutes: %s', async (minutes, state) => {
    const { key } = await givenWaiting()
    expect(await stateOf(key, after(minutes))).toBe(state)
  })

  it('goes on under another id, and what was seen of it before is worth nothing', async () => {
    const { key, factor } = await givenWaiting()
    const begun = await signInWithCode(key, codeAt(factor.secret, after(1)), after(1))
    expect(begun && (await stateOf(begun, after(1)))).toBe('in')
    expect(begun?.sessionId).not.toBe(key.sessionId)
    expect(await stateOf(key, after(1))).toBe('out')
    expect(await signInWithCode(key, codeAt(factor.secret, after(5)), after(5))).toBeUndefined()
  })

  it.each(['deactivate', 'end-sessions', 'take-second-factor'] as const)(
    'ends when a lead does: %s',
    async (what) => {
      const { lead, account, key, factor } = await givenWaiting()
      await changeMember(lead, { change: what, therapistId: account.id }, after(1))
      expect(await stateOf(key, after(1))).toBe('out')
      expect(await signInWithCode(key, codeAt(factor.secret, after(1)), after(1))).toBeUndefined()
    },
  )

  it('ends when its person signs out', async () => {
    const { key } = await givenWaiting()
    await endSession(key, after(1))
    expect(await stateOf(key, after(1))).toBe('out')
  })

  it('is not passed by a session that does not wait', async () => {
    const { account } = await givenWaiting()
    const other = await givenAccount({ clinicId: account.clinicId })
    const key = await givenSession(other, start)
    expect(await signInWithCode(key, '123456', start)).toBeUndefined()
  })
})
