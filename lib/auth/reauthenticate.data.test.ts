import { randomUUID } from 'node:crypto'
import { describe, expect, it, vi } from 'vitest'
import { useTestDatabase } from '@/db/testing'
import { changeSignInRules } from '@/lib/clinic/writes-sign-in'
import { changeMemberDetails, changeOwnDetails } from '@/lib/clinic/writes-details'
import { changeMember, inviteMember, makeMemberLink } from '@/lib/clinic/writes-team'
import { anonymizePatient } from '@/lib/data-rights/writes-anonymize'
import { CODE_LIMIT, LIMITS } from './attempts'
import { codeAt } from './one-time-code'
import { endAllOwnSessions, endOwnSession } from './own-sessions'
import { reauthenticate } from './reauthenticate'
import { beginSetUp, renewOwnRecoveryCodes, turnOff } from './second-factors'
import { type SessionKey, standingOfSession } from './sessions'
import { testChartAccess } from './testing'
import type { Therapist } from './therapist'
import { givenAccount, givenSecondFactor, givenSession, PASSWORD } from './testing-sign-in'

vi.stubEnv('NEXTAUTH_SECRET', 'a-secret-for-tests-only-0123456789abcdef')
vi.stubEnv('NEXTAUTH_URL', 'http://localhost:3000')
useTestDatabase()

const start = new Date('2026-03-02T09:00:00Z')
const after = (minutes: number): Date => new Date(start.getTime() + minutes * 60_000)

/** A lead, as their own session knows them. */
async function givenLead() {
  const account = await givenAccount({ role: 'lead' })
  const key = await givenSession(account, start)
  const therapist = async (at: Date): Promise<Therapist> => {
    const standing = await standingOfSession(key, at)
    if (!standing) throw new Error('The session has ended')
    return standing.therapist
  }
  return { ...account, key, as: therapist }
}

const codeOf = (done: Promise<unknown>): Promise<string> =>
  done.then(
    () => 'done',
    (error: { code?: string }) => String(error.code),
  )

type Act = (therapist: Therapist, key: SessionKey, at: Date) => Promise<unknown>

const DETAILS = { name: 'Another Name', credentials: 'PT', version: 1 }
const newAddress = (): string => `${randomUUID()}@clinic.example`

/** Acts that an unattended screen must not allow. */
const ACTS: readonly (readonly [string, Act])[] = [
  ['setting a second factor up', (therapist, _, at) => beginSetUp(therapist, at)],
  ['turning it off', (therapist, _, at) => turnOff(therapist, at)],
  ['new recovery codes', (therapist, _, at) => renewOwnRecoveryCodes(therapist, at)],
  [
    'inviting somebody',
    (therapist, _, at) =>
      inviteMember(
        therapist,
        { name: 'New', credentials: '', email: `${therapist.id}@new.example`, role: 'therapist' },
        at,
      ),
  ],
  [
    'anonymizing a record',
    (therapist, _, at) =>
      anonymizePatient({ ...testChartAccess(therapist.clinicId, therapist.id, randomUUID()), therapist }, at),
  ],
  [
    'another address to sign in with',
    (therapist, key, at) =>
      changeOwnDetails(therapist, { ...DETAILS, email: newAddress(), therapistId: therapist.id }, key, at),
  ],
  [
    'another name of a member',
    (therapist, _, at) =>
      changeMemberDetails(therapist, { ...DETAILS, email: therapist.email, therapistId: therapist.id }, at),
  ],
  ['a link for a member', (therapist, _, at) => makeMemberLink(therapist, therapist.id, at)],
  ...(['deactivate', 'reactivate', 'end-sessions', 'take-second-factor'] as const).map(
    (change) =>
      [
        `a change of the team: ${change}`,
        (therapist: Therapist, _: SessionKey, at: Date) =>
          changeMember(therapist, { change, therapistId: therapist.id }, at),
      ] as const,
  ),
  [
    'the rules of signing in',
    (therapist, _, at) => changeSignInRules(therapist, { secondFactorForAll: false }, at),
  ],
  ['ending a session elsewhere', (therapist, _, at) => endOwnSession(therapist, 'a'.repeat(64), at)],
  ['signing out everywhere else', (therapist, key, at) => endAllOwnSessions(therapist, key, at)],
]

describe('Ten minutes after signing in', () => {
  it.each(ACTS)('%s needs the password again', async (_, act) => {
    const { as, key } = await givenLead()
    expect(await codeOf(act(await as(after(9)), key, after(9)))).not.toBe('reauthenticate')
    const later = await givenLead()
    expect(await codeOf(act(await later.as(after(10)), later.key, after(10)))).toBe('reauthenticate')
  })

  it('signing out everywhere does not', async () => {
    const { as } = await givenLead()
    expect(await codeOf(endAllOwnSessions(await as(after(10)), undefined, after(10)))).toBe('done')
  })
})

const isFresh = async ({ as }: Awaited<ReturnType<typeof givenLead>>, at: Date): Promise<boolean> =>
  (await codeOf(changeSignInRules(await as(at), { secondFactorForAll: false }, at))) === 'done'

describe('The password given again', () => {
  it('holds for ten minutes, in this session alone', async () => {
    const lead = await givenLead()
    const elsewhere = { ...lead, key: await givenSession(lead, start) }
    expect(await reauthenticate(await lead.as(after(11)), { password: PASSWORD }, lead.key, after(11))).toBe(
      true,
    )
    expect([await isFresh(lead, after(20)), await isFresh(lead, after(21))]).toEqual([true, false])
    const there = await standingOfSession(elsewhere.key, after(12))
    expect(there?.therapist.authenticatedAt).toEqual(start)
  })

  it('is not a wrong one, and not one of too many', async () => {
    const lead = await givenLead()
    const give = async (password: string) =>
      reauthenticate(await lead.as(after(11)), { password }, lead.key, after(11))
    for (let tries = 0; tries < LIMITS.account; tries += 1) expect(await give('not this one')).toBe(false)
    expect(await codeOf(give(PASSWORD))).toBe('too-many-attempts')
    expect(await isFresh(lead, after(11))).toBe(false)
  })

  it('wipes the wrong ones before it', async () => {
    const lead = await givenLead()
    const give = async (password: string) =>
      reauthenticate(await lead.as(after(11)), { password }, lead.key, after(11))
    for (let round = 0; round < 2; round += 1) {
      for (let tries = 0; tries < LIMITS.account - 1; tries += 1) expect(await give('wrong')).toBe(false)
      expect(await give(PASSWORD)).toBe(true)
    }
  })

  it('is no wrong code, however many are given, and the right one wipes them', async () => {
    const lead = await givenLead()
    const { recoveryCodes } = await givenSecondFactor(lead.therapist, start, lead.key)
    const give = async (code = '000000') =>
      reauthenticate(await lead.as(after(11)), { code }, lead.key, after(11))
    const giveWrong = async (times: number) => {
      for (let tries = 0; tries < times; tries += 1) expect(await give()).toBe(false)
    }
    await giveWrong(CODE_LIMIT - 1)
    expect(await isFresh(lead, after(11))).toBe(false)
    expect(await give(recoveryCodes[0])).toBe(true)
    await giveWrong(CODE_LIMIT)
    expect(await codeOf(give(recoveryCodes[1]))).toBe('too-many-attempts')
  })

  it('may be a code of the second factor, which is used up', async () => {
    const lead = await givenLead()
    const { secret } = await givenSecondFactor(lead.therapist, start, lead.key)
    const code = codeAt(secret, after(11))
    const give = async () => reauthenticate(await lead.as(after(11)), { code }, lead.key, after(11))
    expect([await give(), await give()]).toEqual([true, false])
    expect(await isFresh(lead, after(11))).toBe(true)
  })

  it('cannot be a code without a second factor', async () => {
    const lead = await givenLead()
    expect(await reauthenticate(await lead.as(after(11)), { code: '123456' }, lead.key, after(11))).toBe(
      false,
    )
  })
})
