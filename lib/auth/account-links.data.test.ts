import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { describe, expect, it, vi } from 'vitest'
import { inClinic } from '@/db/client'
import { accountLinks } from '@/db/schema/account-links'
import { auditEvents } from '@/db/schema/audit-events'
import { therapists } from '@/db/schema/clinics'
import { givenClinic } from '@/db/test-fixtures'
import { useTestDatabase } from '@/db/testing'
import { changeMember, inviteMember, makeMemberLink } from '@/lib/clinic/writes-team'
import { mailServer } from '@/lib/reminders/mail-server'
import { givenMailServer } from '@/lib/reminders/testing'
import { choosePasswordByLink, makeAccountLink, openAccountLink } from './account-links'
import { mailAccountLink } from './account-mail'
import { RESET_LIMITS } from './attempts'
import { signInWith } from './credentials'
import { makeLinkForOperator, sendResetLink } from './forgotten-password'
import { hashPassword } from './passwords'
import { testTherapist } from './testing'
import { standingOfSession } from './sessions'
import { givenAccount, PASSWORD } from './testing-sign-in'

vi.mock('./passwords', { spy: true })
vi.mock('@/lib/reminders/mail-server', { spy: true })
vi.stubEnv('NEXTAUTH_SECRET', 'a-secret-for-tests-only-0123456789abcdef')
vi.stubEnv('NEXTAUTH_URL', 'https://plumbline.clinic.example')
useTestDatabase()

const CHOSEN = 'quite another password'
const start = new Date('2026-03-02T09:00:00Z')
const after = (minutes: number): Date => new Date(start.getTime() + minutes * 60_000)
const DAY = 24 * 60

const tokenOf = ({ address }: { readonly address: string }): string => address.split('#')[1] ?? ''

async function givenLink() {
  const lead = await givenAccount({ role: 'lead' })
  const account = await givenAccount({ clinicId: lead.clinicId })
  const link = await makeMemberLink(lead.therapist, account.id, start)
  return { lead: lead.therapist, account, link, token: tokenOf(link) }
}
type Linked = Awaited<ReturnType<typeof givenLink>>

async function givenInvitation() {
  const { therapist: lead } = await givenAccount({ role: 'lead' })
  const email = `${randomUUID()}@clinic.example`
  const invited = await inviteMember(lead, { name: 'New', credentials: '', email, role: 'therapist' }, start)
  if (!('link' in invited)) throw new Error('The address was taken')
  return { lead, email, token: tokenOf(invited.link) }
}

describe('A link for a password', () => {
  it('keeps its token behind the #, and only a hash of it here', async () => {
    const { link, token, account } = await givenLink()
    expect(link.address).toMatch(
      /^https:\/\/plumbline\.clinic\.example\/sign-in\/password#[0-9a-f-]{36}\.[\w-]{43}$/,
    )
    const stored = await inClinic(account.clinicId, async (tx) => [
      await tx.select().from(accountLinks),
      await tx.select().from(auditEvents),
    ])
    expect(JSON.stringify(stored)).not.toContain(token.split('.')[1])
  })

  it('says whom it is for, as often as it is looked at, and is used once', async () => {
    const { token, account } = await givenLink()
    const subject = { kind: 'reset', email: account.email, name: 'Test Therapist', clinicName: 'Test Clinic' }
    expect([await openAccountLink(token, start), await openAccountLink(token, after(1))]).toEqual([
      subject,
      subject,
    ])
    expect(await choosePasswordByLink(token, CHOSEN, after(2))).toEqual({ state: 'chosen' })
    expect(await openAccountLink(token, after(2))).toBeUndefined()
    expect(await choosePasswordByLink(token, 'a third long password', after(2))).toEqual({ state: 'unknown' })
    expect(await signInWith(account.email, CHOSEN, randomUUID(), after(3))).toBeDefined()
  })

  it('is used once of eight at once', async () => {
    const { token } = await givenLink()
    vi.mocked(hashPassword).mockResolvedValue(await hashPassword(CHOSEN))
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, () => choosePasswordByLink(token, CHOSEN, start)),
    )
    vi.mocked(hashPassword).mockRestore()
    expect(outcomes.filter((outcome) => 'state' in outcome && outcome.state === 'chosen')).toHaveLength(1)
  })

  it('leaves on the record who made it and that it was used, and ends the sessions and the links of its person', async () => {
    const { lead, account, token } = await givenLink()
    const session = await signInWith(account.email, PASSWORD, randomUUID(), start)
    expect(session && (await standingOfSession(session, start))).toBeDefined()
    expect(await choosePasswordByLink(token, CHOSEN, after(1))).toEqual({ state: 'chosen' })
    expect(session && (await standingOfSession(session, after(1)))).toBeUndefined()
    const events = await inClinic(account.clinicId, (tx) =>
      tx.select().from(auditEvents).orderBy(auditEvents.seq),
    )
    expect(events.filter(({ action }) => action.startsWith('account-link'))).toMatchObject([
      { action: 'account-link.reset', therapistId: lead.id, object: { member: account.id }, at: start },
      { action: 'account-link.used', therapistId: account.id, object: { kind: 'reset' }, at: after(1) },
    ])
  })

  it.each([
    ['with more behind', (token: string) => `${token}a`],
    ['with something in front', (token: string) => ` ${token}`],
    ['of a clinic that is none', (token: string) => `${'-'.repeat(36)}${token.slice(36)}`],
  ])('is not one %s', async (_, change) => {
    const { token } = await givenLink()
    expect(await openAccountLink(change(token), start)).toBeUndefined()
    expect(await choosePasswordByLink(change(token), CHOSEN, start)).toEqual({ state: 'unknown' })
  })

  it('is made for nobody who is not there, or was deactivated', async () => {
    const { lead, account } = await givenLink()
    const make = (therapistId: string, clinicId = account.clinicId) =>
      inClinic(clinicId, (tx) => makeAccountLink(tx, { clinicId, therapistId }, lead.id, after(1)))
    expect(await make(randomUUID())).toBeUndefined()
    expect(await make(account.id, randomUUID())).toBeUndefined()
    await changeMember(lead, { change: 'deactivate', therapistId: account.id }, after(1))
    expect(await make(account.id)).toBeUndefined()
  })

  it('is no invitation where the person asked for it, though they have no password', async () => {
    const { email, token } = await givenInvitation()
    expect(await openAccountLink(token, start)).toMatchObject({ kind: 'invitation', email, name: 'New' })
    const mail = await givenMail()
    await sendResetLink(email, randomUUID(), after(1))
    await mail.close()
    const [, asked = ''] = /#(\S+)/.exec(mail.to(email)[0]?.text ?? '') ?? []
    expect(await openAccountLink(asked, after(1))).toMatchObject({ kind: 'reset' })
    expect(await openAccountLink(token, after(1))).toBeUndefined()
  })

  it('that was made before its person was deactivated opens nothing while they are', async () => {
    const { account, token } = await givenLink()
    await inClinic(account.clinicId, (tx) =>
      tx.update(therapists).set({ active: false }).where(eq(therapists.id, account.id)),
    )
    expect(await openAccountLink(token, after(1))).toBeUndefined()
    expect(await choosePasswordByLink(token, CHOSEN, after(1))).toEqual({ state: 'unknown' })
  })

  it('is not used where its person is deactivated while the password is being looked at', async () => {
    const { account, token } = await givenLink()
    vi.mocked(hashPassword).mockImplementationOnce(async () => {
      await inClinic(account.clinicId, (tx) =>
        tx.update(therapists).set({ active: false }).where(eq(therapists.id, account.id)),
      )
      return 'a hash'
    })
    expect(await choosePasswordByLink(token, CHOSEN, start)).toEqual({ state: 'unknown' })
    const [row] = await inClinic(account.clinicId, (tx) =>
      tx.select().from(therapists).where(eq(therapists.id, account.id)),
    )
    expect(row?.passwordHash).not.toBe('a hash')
  })

  it('stays open when the password is refused', async () => {
    const { token } = await givenLink()
    expect(await choosePasswordByLink(token, 'password1234', start)).toMatchObject({
      problem: expect.stringContaining('guessed first'),
    })
    expect(await choosePasswordByLink(token, CHOSEN, start)).toEqual({ state: 'chosen' })
  })

  it.each([
    ['a reset', 59, true],
    ['a reset', 60, false],
    ['an invitation', 7 * DAY - 1, true],
    ['an invitation', 7 * DAY, false],
  ])('%s after %i minutes is open: %s', async (kind, minutes, isOpen) => {
    const { token } = kind === 'a reset' ? await givenLink() : await givenInvitation()
    expect((await openAccountLink(token, after(minutes))) !== undefined).toBe(isOpen)
    expect(await choosePasswordByLink(token, CHOSEN, after(minutes))).toEqual({
      state: isOpen ? 'chosen' : 'unknown',
    })
  })

  it.each<[string, (linked: Linked) => Promise<string>]>([
    [
      'a newer one took the place of',
      async ({ lead, account, token }) => {
        await makeMemberLink(lead, account.id, after(1))
        return token
      },
    ],
    [
      'of an account deactivated since',
      async ({ lead, account, token }) => {
        await changeMember(lead, { change: 'deactivate', therapistId: account.id }, after(1))
        await changeMember(lead, { change: 'reactivate', therapistId: account.id }, after(1))
        return token
      },
    ],
    ['that names another clinic', async ({ token }) => token.replace(/^[^.]+/, await givenClinic())],
    [
      'whose secret is another',
      async ({ token }) => `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`,
    ],
    ['that is no token at all', async () => 'not-a-token'],
    ['that is empty', async () => ''],
  ])('one %s does not open', async (_, tokenFor) => {
    const token = await tokenFor(await givenLink())
    expect(await openAccountLink(token, after(2))).toBeUndefined()
    expect(await choosePasswordByLink(token, CHOSEN, after(2))).toEqual({ state: 'unknown' })
  })

  it('leaves those of colleagues open, made or used', async () => {
    const { lead, account, token } = await givenLink()
    const colleague = await givenAccount({ clinicId: account.clinicId })
    const theirs = tokenOf(await makeMemberLink(lead, colleague.id, start))
    expect(await openAccountLink(token, start)).toMatchObject({ email: account.email })
    expect(await choosePasswordByLink(theirs, CHOSEN, start)).toEqual({ state: 'chosen' })
    expect(await openAccountLink(token, start)).toMatchObject({ email: account.email })
  })

  it('is made by leads of the same clinic alone', async () => {
    const { account } = await givenLink()
    const foreign = testTherapist(await givenClinic(), randomUUID(), { role: 'lead' })
    await expect(makeMemberLink(foreign, account.id, start)).rejects.toMatchObject({ code: 'not-found' })
    await expect(makeMemberLink(account.therapist, account.id, start)).rejects.toMatchObject({
      code: 'not-allowed',
    })
  })

  it('of two made at once one opens', async () => {
    const { lead, account } = await givenLink()
    const links = await Promise.all([1, 2, 3].map(() => makeMemberLink(lead, account.id, after(1))))
    const opened = await Promise.all(links.map((link) => openAccountLink(tokenOf(link), after(1))))
    expect(opened.filter(Boolean)).toHaveLength(1)
  })
})

async function givenMail() {
  const mail = await givenMailServer()
  vi.mocked(mailServer).mockReturnValue(mail.server)
  return mail
}

describe('A forgotten password', () => {
  it('brings a link by mail to whom the account belongs, and to nobody else', async () => {
    const mail = await givenMail()
    const { email } = await givenAccount()
    await sendResetLink(` ${email.toUpperCase()} `, randomUUID(), start)
    await sendResetLink('nobody@elsewhere.example', randomUUID(), start)
    await mail.close()
    expect(mail.taken).toHaveLength(1)
    const [, token = ''] = /#(\S+)/.exec(mail.to(email)[0]?.text ?? '') ?? []
    expect(await choosePasswordByLink(token, CHOSEN, after(1))).toEqual({ state: 'chosen' })
  })

  it('brings nothing to a deactivated account', async () => {
    const mail = await givenMail()
    const { lead, account } = await givenLink()
    await changeMember(lead, { change: 'deactivate', therapistId: account.id }, start)
    await sendResetLink(account.email, randomUUID(), start)
    await mail.close()
    expect(mail.taken).toEqual([])
  })

  it('brings no more than three messages in a quarter of an hour', async () => {
    const mail = await givenMail()
    const { email } = await givenAccount()
    for (let asked = 0; asked < RESET_LIMITS.account + 2; asked += 1)
      await sendResetLink(email, randomUUID(), start)
    await mail.close()
    expect(mail.taken).toHaveLength(RESET_LIMITS.account)
  })

  it('of the only lead is chosen anew by a link that whoever runs the server makes, on the record', async () => {
    const lead = await givenAccount({ role: 'lead' })
    expect(await makeLinkForOperator('nobody@elsewhere.example', start)).toBeUndefined()
    const link = await makeLinkForOperator(` ${lead.email.toUpperCase()} `, start)
    expect(link).toMatchObject({ kind: 'reset', email: lead.email, expiresAt: after(60) })
    expect(await signInWith(lead.email, PASSWORD, randomUUID(), after(1))).toBeDefined()
    expect(await choosePasswordByLink(link ? tokenOf(link) : '', CHOSEN, after(2))).toEqual({
      state: 'chosen',
    })
    expect(await signInWith(lead.email, CHOSEN, randomUUID(), after(3))).toBeDefined()
    const events = await inClinic(lead.clinicId, (tx) =>
      tx.select().from(auditEvents).where(eq(auditEvents.action, 'account-link.given-to-operator')),
    )
    expect(events).toMatchObject([{ therapistId: null, object: { member: lead.id }, at: start }])
  })

  it('brings whoever runs the server no link to a deactivated account', async () => {
    const { lead, account } = await givenLink()
    await changeMember(lead, { change: 'deactivate', therapistId: account.id }, start)
    expect(await makeLinkForOperator(account.email, start)).toBeUndefined()
  })

  it('and an invitation go nowhere without a mail server: the lead hands the link over', async () => {
    vi.mocked(mailServer).mockReturnValue(undefined)
    const { link } = await givenLink()
    expect(await mailAccountLink(link)).toBe(false)
  })
})
