import { createHmac } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { describe, expect, it, vi } from 'vitest'
import { inClinic } from '@/db/client'
import { auditEvents } from '@/db/schema/audit-events'
import { recoveryCodes, secondFactors } from '@/db/schema/second-factors'
import { givenClinic } from '@/db/test-fixtures'
import { useTestDatabase } from '@/db/testing'
import { changeSignInRules } from '@/lib/clinic/writes-sign-in'
import { changeMember } from '@/lib/clinic/writes-team'
import { keyFor } from '@/lib/keys'
import { CODE_LIMIT } from './attempts'
import { takeLostSecondFactor } from './lost-second-factor'
import { codeAt } from './one-time-code'
import {
  beginSetUp,
  confirmSetUp,
  ownSecondFactor,
  renewOwnRecoveryCodes,
  secretToConfirm,
  turnOff,
} from './second-factors'
import { signInWithCode } from './second-step'
import { standingOfSession } from './sessions'
import { testTherapist } from './testing'
import { givenAccount, givenSecondFactor, givenSession } from './testing-sign-in'

vi.stubEnv('NEXTAUTH_SECRET', 'a-secret-for-tests-only-0123456789abcdef')
useTestDatabase()

const start = new Date('2026-03-02T09:00:00Z')
const after = (minutes: number): Date => new Date(start.getTime() + minutes * 60_000)
const WHILE_AGO = after(-120)

async function givenFactor(clinicId?: string) {
  const account = await givenAccount(clinicId === undefined ? {} : { clinicId })
  return { ...account, ...(await givenSecondFactor(account.therapist, WHILE_AGO)) }
}
type WithFactor = Awaited<ReturnType<typeof givenFactor>>

/** Gives the password, then this. */
async function signsIn(account: WithFactor, code: string, at = start): Promise<boolean> {
  const key = await givenSession(account, at)
  return (await signInWithCode(key, code, at)) !== undefined
}

type Case = readonly [string, (account: WithFactor) => string | Promise<string>, boolean]

const CODES: readonly Case[] = [
  ['the code of now', ({ secret }) => codeAt(secret, start), true],
  ['the code of now, with a space in it', ({ secret }) => codeAt(secret, start).replace(/^.../, '$& '), true],
  ['the code of the step before', ({ secret }) => codeAt(secret, after(-0.5)), true],
  ['the code of the step after', ({ secret }) => codeAt(secret, after(0.5)), true],
  ['a code two steps old', ({ secret }) => codeAt(secret, after(-1)), false],
  ['a code of two steps ahead', ({ secret }) => codeAt(secret, after(1)), false],
  ['five digits', ({ secret }) => codeAt(secret, start).slice(0, 5), false],
  ['seven digits', ({ secret }) => `${codeAt(secret, start)}0`, false],
  ['nothing', () => '', false],
  [
    'the code of a colleague',
    async ({ clinicId }) => codeAt((await givenFactor(clinicId)).secret, start),
    false,
  ],
  ['a recovery code', ({ recoveryCodes: [code = ''] }) => code, true],
  [
    'one in capitals without hyphens',
    ({ recoveryCodes: [, code = ''] }) => code.toUpperCase().replaceAll('-', ''),
    true,
  ],
  ['half a recovery code', ({ recoveryCodes: [code = ''] }) => code.slice(0, 9), false],
  [
    'the recovery code of a colleague',
    async ({ clinicId }) => (await givenFactor(clinicId)).recoveryCodes[0] ?? '',
    false,
  ],
  [
    'one of the old codes after new ones',
    async ({ therapist, recoveryCodes: [code = ''] }) => {
      await renewOwnRecoveryCodes(therapist, start)
      return code
    },
    false,
  ],
  [
    'one of the new ones',
    async ({ therapist }) => (await renewOwnRecoveryCodes(therapist, start))[9] ?? '',
    true,
  ],
]

describe('The second step', () => {
  it.each(CODES)('with %s', async (_, codeOf, opens) => {
    const account = await givenFactor()
    expect(await signsIn(account, await codeOf(account))).toBe(opens)
  })

  it('takes a code once, and none from before it', async () => {
    const account = await givenFactor()
    const code = codeAt(account.secret, start)
    expect(await signsIn(account, code)).toBe(true)
    expect(await signsIn(account, code)).toBe(false)
    expect(await signsIn(account, codeAt(account.secret, after(-0.5)))).toBe(false)
    expect(await signsIn(account, codeAt(account.secret, after(0.5)))).toBe(true)
  })

  it('does not take the code that turned it on', async () => {
    const account = await givenAccount()
    const { secret, recoveryCodes: codes } = await givenSecondFactor(account.therapist, start)
    expect(await signsIn({ ...account, secret, recoveryCodes: codes }, codeAt(secret, start))).toBe(false)
  })

  it('has recovery codes of 112 bits and more, in groups that can be typed', async () => {
    const { recoveryCodes: codes } = await givenFactor()
    const letters = '23456789abcdefghjkmnpqrstuvwxyz'
    expect(new Set(codes).size).toBe(10)
    for (const code of codes) {
      expect(code).toMatch(new RegExp(`^[${letters}]{4}(?:-[${letters}]{4})*$`))
      expect(code.replaceAll('-', '').length * Math.log2(letters.length)).toBeGreaterThan(112)
    }
  })

  it('takes a code of twelve letters that was given before', async () => {
    const account = await givenFactor()
    const codeHash = createHmac('sha256', keyFor('second-factor')).update('abcdefghjkmn').digest('hex')
    const { clinicId, id: therapistId } = account.therapist
    await inClinic(clinicId, (tx) => tx.insert(recoveryCodes).values({ clinicId, therapistId, codeHash }))
    expect(await signsIn(account, 'abcd-efgh-jkmn')).toBe(true)
  })

  it('takes a recovery code once, and counts what is left', async () => {
    const account = await givenFactor()
    const [code = ''] = account.recoveryCodes
    expect([await signsIn(account, code), await signsIn(account, code)]).toEqual([true, false])
    expect((await ownSecondFactor(account.therapist)).recoveryCodesLeft).toBe(9)
  })

  it.each(['app', 'paper'] as const)('takes a code from %s once of five at once', async (from) => {
    const account = await givenFactor()
    const code = from === 'app' ? codeAt(account.secret, start) : (account.recoveryCodes[0] ?? '')
    const keys = []
    for (let made = 0; made < CODE_LIMIT; made += 1) keys.push(await givenSession(account, start))
    const begun = await Promise.all(keys.map((key) => signInWithCode(key, code, start)))
    expect(begun.filter(Boolean)).toHaveLength(1)
  })

  it('looks at five wrong codes of twenty at once, and at no right one for a quarter of an hour', async () => {
    const account = await givenFactor()
    const key = await givenSession(account, start)
    const answers = await Promise.allSettled(
      Array.from({ length: 20 }, () => signInWithCode(key, '000000', start)),
    )
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(CODE_LIMIT)
    await expect(signsIn(account, codeAt(account.secret, after(14)), after(14))).rejects.toMatchObject({
      code: 'too-many-attempts',
    })
    expect(await signsIn(account, codeAt(account.secret, after(16)), after(16))).toBe(true)
  })
})

describe('Setting up', () => {
  it('counts only once a code was given', async () => {
    const account = await givenAccount()
    await beginSetUp(account.therapist, start)
    expect(await confirmSetUp(account.therapist, '000000', undefined, start)).toBeUndefined()
    expect((await ownSecondFactor(account.therapist)).isOn).toBe(false)
    const key = await givenSession(account, start)
    expect((await standingOfSession(key, start))?.pending).toBeUndefined()
  })

  it('forgets a secret that was not confirmed in half an hour, and one that was begun anew', async () => {
    const { therapist } = await givenAccount()
    await beginSetUp(therapist, start)
    const first = (await secretToConfirm(therapist, start)) ?? ''
    expect(await secretToConfirm(therapist, after(29))).toBe(first)
    expect(await secretToConfirm(therapist, after(30))).toBeUndefined()
    expect(await confirmSetUp(therapist, codeAt(first, after(30)), undefined, after(30))).toBeUndefined()
    await beginSetUp(therapist, after(31))
    expect(await confirmSetUp(therapist, codeAt(first, after(31)), undefined, after(31))).toBeUndefined()
  })

  it('never shows a secret that counts, and replaces none', async () => {
    const { therapist } = await givenFactor()
    expect(await secretToConfirm(therapist, WHILE_AGO)).toBeUndefined()
    await expect(beginSetUp(therapist, start)).rejects.toMatchObject({ code: 'conflict' })
  })

  it('stores neither the secret nor a recovery code as it is', async () => {
    const { clinicId, secret, recoveryCodes: codes } = await givenFactor()
    const stored = JSON.stringify(
      await inClinic(clinicId, async (tx) => [
        await tx.select().from(secondFactors),
        await tx.select().from(recoveryCodes),
        await tx.select().from(auditEvents),
      ]),
    )
    for (const word of [secret, ...codes, ...codes.map((code) => code.replaceAll('-', ''))])
      expect(stored).not.toContain(word)
  })

  it('sealed for one account is of no use in the row of another', async () => {
    const one = await givenFactor()
    const other = await givenAccount({ clinicId: one.clinicId })
    const factor = await givenSecondFactor(other.therapist, WHILE_AGO)
    await inClinic(one.clinicId, async (tx) => {
      const [row] = await tx.select().from(secondFactors).where(eq(secondFactors.therapistId, other.id))
      await tx
        .update(secondFactors)
        .set({ sealedSecret: row?.sealedSecret ?? '' })
        .where(eq(secondFactors.therapistId, one.id))
    })
    await expect(signsIn(one, codeAt(factor.secret, start))).rejects.toThrow()
  })
})

describe('A second factor', () => {
  it('goes when its person turns it off, with its recovery codes', async () => {
    const account = await givenFactor()
    await turnOff(account.therapist, start)
    expect(await ownSecondFactor(account.therapist)).toEqual({
      isOn: false,
      since: null,
      recoveryCodesLeft: 0,
      isRequired: false,
    })
    const key = await givenSession(account, start)
    expect((await standingOfSession(key, start))?.pending).toBeUndefined()
  })

  it.each([
    ['turned off', async ({ therapist }: WithFactor) => turnOff(therapist, start)],
    ['taken away', async ({ email }: WithFactor) => takeLostSecondFactor(email, start)],
    ['given new codes', async ({ therapist }: WithFactor) => renewOwnRecoveryCodes(therapist, start)],
  ])('that is %s leaves those of colleagues as they are', async (_, change) => {
    const before = await givenFactor()
    const account = await givenFactor(before.clinicId)
    const later = await givenFactor(before.clinicId)
    await change(account)
    for (const colleague of [before, later]) {
      expect(await signsIn(colleague, codeAt(colleague.secret, start))).toBe(true)
      expect((await ownSecondFactor(colleague.therapist)).recoveryCodesLeft).toBe(10)
      expect(await signsIn(colleague, colleague.recoveryCodes[0] ?? '')).toBe(true)
    }
  })

  it('stays while the clinic asks for one', async () => {
    const account = await givenFactor()
    const lead = await givenAccount({ role: 'lead', clinicId: account.clinicId })
    await changeSignInRules(lead.therapist, { secondFactorForAll: true }, start)
    expect(await turnOff(account.therapist, start)).toBe('required')
    expect((await ownSecondFactor(account.therapist)).isRequired).toBe(true)
  })

  it('of the last lead is taken away by whoever runs the server', async () => {
    const account = await givenFactor()
    expect(await takeLostSecondFactor('nobody@elsewhere.example', start)).toBeUndefined()
    expect(await takeLostSecondFactor(account.email, start)).toEqual({ hadOne: true })
    const key = await givenSession(account, start)
    expect((await standingOfSession(key, start))?.pending).toBeUndefined()
  })

  it('that is lost is taken away by a lead, on the record, and by nobody else', async () => {
    const account = await givenFactor()
    const take = { change: 'take-second-factor', therapistId: account.id } as const
    await expect(changeMember(account.therapist, take, start)).rejects.toMatchObject({ code: 'not-allowed' })
    const foreign = testTherapist(await givenClinic(), account.id, { role: 'lead' })
    await expect(changeMember(foreign, take, start)).rejects.toMatchObject({ code: 'not-found' })
    const lead = await givenAccount({ role: 'lead', clinicId: account.clinicId })
    expect(await changeMember(lead.therapist, take, start)).toBeUndefined()
    expect((await ownSecondFactor(account.therapist)).isOn).toBe(false)
    const events = await inClinic(account.clinicId, (tx) =>
      tx.select().from(auditEvents).where(eq(auditEvents.action, 'member.take-second-factor')),
    )
    expect(events).toMatchObject([{ therapistId: lead.id, object: { member: account.id } }])
  })

  it('is shown with since when it counts and how many recovery codes are left', async () => {
    const account = await givenAccount()
    expect(await ownSecondFactor(account.therapist)).toEqual({
      isOn: false,
      since: null,
      recoveryCodesLeft: 0,
      isRequired: false,
    })
    await givenSecondFactor(account.therapist, WHILE_AGO)
    expect(await ownSecondFactor(account.therapist)).toEqual({
      isOn: true,
      since: WHILE_AGO,
      recoveryCodesLeft: 10,
      isRequired: false,
    })
  })

  it('is required of administrators, whatever the clinic says', async () => {
    const account = await givenAccount()
    expect(await turnOff({ ...account.therapist, role: 'admin' }, start)).toBe('required')
  })

  it('leaves on the record what became of it, in the order in which it did', async () => {
    const account = await givenFactor()
    const [code = ''] = account.recoveryCodes
    expect(await signsIn(account, code)).toBe(true)
    await renewOwnRecoveryCodes(account.therapist, start)
    await turnOff(account.therapist, start)
    await turnOff(account.therapist, start)
    const events = await inClinic(account.clinicId, (tx) =>
      tx.select().from(auditEvents).orderBy(auditEvents.seq),
    )
    expect(
      events
        .filter(({ action }) => action.startsWith('second-factor'))
        .map(({ action, therapistId }) => [action, therapistId]),
    ).toEqual(
      ['turned-on', 'recovery-code-used', 'recovery-codes-renewed', 'turned-off'].map((what) => [
        `second-factor.${what}`,
        account.id,
      ]),
    )
  })

  it('that was turned off has no recovery codes to renew, and one that waits for its code has none either', async () => {
    const account = await givenAccount()
    await expect(renewOwnRecoveryCodes(account.therapist, start)).rejects.toMatchObject({ code: 'conflict' })
    await beginSetUp(account.therapist, start)
    await expect(renewOwnRecoveryCodes(account.therapist, start)).rejects.toMatchObject({ code: 'conflict' })
  })

  it('that was taken away by whoever runs the server ends every session, on the record, and says so', async () => {
    const account = await givenAccount()
    const key = await givenSession(account, start)
    expect(await takeLostSecondFactor(account.email, start)).toEqual({ hadOne: false })
    expect(await standingOfSession(key, start)).toBeUndefined()
    const events = await inClinic(account.clinicId, (tx) =>
      tx.select().from(auditEvents).where(eq(auditEvents.action, 'second-factor.taken-by-operator')),
    )
    expect(events).toMatchObject([{ therapistId: null, object: { member: account.id } }])
  })

  it('gives ten codes on paper, of letters that are not taken for each other', async () => {
    const { recoveryCodes: codes } = await givenFactor()
    expect(new Set(codes).size).toBe(10)
    for (const code of codes) expect(code).toMatch(/^([2-9a-hjkmnp-z]{4}-){5}[2-9a-hjkmnp-z]{4}$/)
  })

  it('is not turned on by too many wrong codes, and the right one wipes the wrong ones', async () => {
    const { therapist } = await givenAccount()
    await beginSetUp(therapist, start)
    const secret = (await secretToConfirm(therapist, start)) ?? ''
    for (let tries = 0; tries < CODE_LIMIT - 1; tries += 1)
      expect(await confirmSetUp(therapist, '000000', undefined, start)).toBeUndefined()
    expect(await confirmSetUp(therapist, codeAt(secret, start), undefined, start)).toHaveLength(10)
    for (let tries = 0; tries < CODE_LIMIT; tries += 1)
      expect(await confirmSetUp(therapist, '000000', undefined, start)).toBeUndefined()
    await expect(confirmSetUp(therapist, '000000', undefined, start)).rejects.toMatchObject({
      code: 'too-many-attempts',
    })
  })
})
