import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { describe, expect, it, vi } from 'vitest'
import { inClinic } from '@/db/client'
import { auditEvents } from '@/db/schema/audit-events'
import { givenClinic, givenTherapist } from '@/db/test-fixtures'
import { useTestDatabase } from '@/db/testing'
import { choosePasswordByLink } from '@/lib/auth/account-links'
import type { Role } from '@/lib/auth/access'
import { LIMITS } from '@/lib/auth/attempts'
import { signInWith } from '@/lib/auth/credentials'
import { hashPassword } from '@/lib/auth/passwords'
import { standingOfSession } from '@/lib/auth/sessions'
import { testTherapist } from '@/lib/auth/testing'
import type { Therapist } from '@/lib/auth/therapist'
import { listTeam } from './reads'
import type { MemberInput } from './schema'
import { changeOwnPassword } from './writes-own-password'
import { changeMember, inviteMember, makeMemberLink } from './writes-team'

vi.stubEnv('NEXTAUTH_SECRET', 'a-secret-for-tests-only-0123456789abcdef')
useTestDatabase()

const PASSWORD = 'a long enough password'
const at = new Date('2026-03-02T09:00:00Z')

const givenLead = async (clinicId: string) =>
  testTherapist(clinicId, await givenTherapist(clinicId, { role: 'lead' }), { role: 'lead' })

const member = (values: Partial<MemberInput> = {}): MemberInput => ({
  name: 'New Colleague',
  credentials: 'PT',
  email: `${randomUUID()}@clinic.example`,
  role: 'therapist',
  ...values,
})

describe('The team', () => {
  it('takes in a colleague who signs in once they chose a password', async () => {
    const lead = await givenLead(await givenClinic())
    const { email } = member()
    const invited = await inviteMember(lead, member({ email }), at)
    expect(invited).toMatchObject({ link: { kind: 'invitation', email, name: 'New Colleague' } })
    const signIn = () => signInWith(email, PASSWORD, randomUUID(), at)
    expect(await signIn()).toBeUndefined()
    expect((await listTeam(lead)).find((one) => one.email === email)?.hasPassword).toBe(false)
    expect((await listTeam(lead)).find((one) => one.email === email)?.hasCome).toBe(false)
    const token = 'link' in invited ? invited.link.address.split('#')[1] : undefined
    expect(await choosePasswordByLink(token ?? '', PASSWORD, at)).toEqual({ state: 'chosen' })
    expect(await signIn()).toMatchObject({ clinicId: lead.clinicId })
    expect((await listTeam(lead)).find((one) => one.email === email)?.hasPassword).toBe(true)
    expect((await listTeam(lead)).find((one) => one.email === email)?.hasCome).toBe(true)
  })

  it('gives one e-mail address to one account, also of eight added at once in eight clinics', async () => {
    const leads = await Promise.all(Array.from({ length: 8 }, async () => givenLead(await givenClinic())))
    const { email } = member()
    const outcomes = await Promise.all(leads.map((lead) => inviteMember(lead, member({ email }), at)))
    expect(outcomes.filter((outcome) => 'link' in outcome)).toHaveLength(1)
    expect(
      outcomes.filter((outcome) => 'problem' in outcome && outcome.problem.field === 'email'),
    ).toHaveLength(7)
  })

  it('keeps a lead when two deactivate each other at once', async () => {
    const clinicId = await givenClinic()
    const [one, other] = [await givenLead(clinicId), await givenLead(clinicId)]
    const outcomes = await Promise.all([
      changeMember(one, { change: 'deactivate', therapistId: other.id }, at),
      changeMember(other, { change: 'deactivate', therapistId: one.id }, at),
    ])
    expect(outcomes.filter((outcome) => outcome === undefined)).toHaveLength(1)
    expect((await listTeam(one)).filter(({ active }) => active)).toHaveLength(1)
  })
})

const givenMember = async (clinicId: string, role: Role) =>
  testTherapist(clinicId, await givenTherapist(clinicId, { role }), { role })

const toRole = (of: Therapist, role: Role) => ({ change: 'change-role', therapistId: of.id, role }) as const
const refused = (words: string) => ({ message: expect.stringContaining(words) })

describe('Who names whom', () => {
  it('a lead gives every role, on the record, and it holds at the next request', async () => {
    const clinicId = await givenClinic()
    const lead = await givenLead(clinicId)
    const email = `${randomUUID()}@clinic.example`
    const passwordHash = await hashPassword(PASSWORD)
    const id = await givenTherapist(clinicId, { email, passwordHash })
    const key = await signInWith(email, PASSWORD, randomUUID(), at)
    for (const role of ['front_desk', 'admin', 'lead', 'therapist'] as const) {
      const colleague = testTherapist(clinicId, id)
      expect(await changeMember(lead, toRole(colleague, role), at)).toBeUndefined()
      expect(key && (await standingOfSession(key, at))).toMatchObject({
        therapist: { role },
        // An administrator must have a second factor first.
        pending: role === 'admin' ? 'set-up' : undefined,
      })
    }
    const events = await inClinic(clinicId, (tx) =>
      tx.select().from(auditEvents).where(eq(auditEvents.action, 'member.change-role')),
    )
    expect(events.map(({ object }) => object.role)).toEqual(
      expect.arrayContaining(['front_desk', 'admin', 'lead', 'therapist']),
    )
  })

  it('an administrator names no lead, not themselves either, and touches no account of one', async () => {
    const clinicId = await givenClinic()
    const [lead, admin] = [await givenLead(clinicId), await givenMember(clinicId, 'admin')]
    const therapist = await givenMember(clinicId, 'therapist')
    const onlyALead = refused('Only a lead')
    expect(await inviteMember(admin, member({ role: 'lead' }), at)).toMatchObject({
      problem: { field: 'role' },
    })
    expect(await changeMember(admin, toRole(therapist, 'lead'), at)).toMatchObject(onlyALead)
    expect(await changeMember(admin, toRole(admin, 'lead'), at)).toMatchObject(refused('own role'))
    expect(await changeMember(admin, toRole(lead, 'therapist'), at)).toMatchObject(onlyALead)
    const therapistId = lead.id
    for (const change of ['deactivate', 'end-sessions', 'take-second-factor'] as const)
      expect(await changeMember(admin, { change, therapistId }, at)).toMatchObject(onlyALead)
    await expect(makeMemberLink(admin, therapistId, at)).rejects.toMatchObject({ code: 'not-allowed' })
    expect(await changeMember(admin, toRole(therapist, 'front_desk'), at)).toBeUndefined()
    expect(await inviteMember(admin, member(), at)).toHaveProperty('link')
  })

  it('a clinic keeps a lead: the last one is given no other role, and two who do it to each other leave one', async () => {
    const clinicId = await givenClinic()
    const [one, other] = [await givenLead(clinicId), await givenLead(clinicId)]
    const outcomes = await Promise.all([
      changeMember(one, toRole(other, 'therapist'), at),
      changeMember(other, toRole(one, 'therapist'), at),
    ])
    expect(outcomes.filter((outcome) => outcome === undefined)).toHaveLength(1)
    expect((await listTeam(one)).filter(({ role }) => role === 'lead')).toHaveLength(1)
  })

  it.each(['therapist', 'front_desk'] as const)('is not for a %s', async (role) => {
    const clinicId = await givenClinic()
    const [by, other] = [await givenMember(clinicId, role), await givenMember(clinicId, 'therapist')]
    await expect(inviteMember(by, member(), at)).rejects.toMatchObject({ code: 'not-allowed' })
    await expect(changeMember(by, toRole(other, 'admin'), at)).rejects.toMatchObject({ code: 'not-allowed' })
  })
})

describe('One’s own password', () => {
  it('is guessed at no more often than at the door', async () => {
    const clinicId = await givenClinic()
    const email = `${randomUUID()}@clinic.example`
    const id = await givenTherapist(clinicId, { email, passwordHash: await hashPassword(PASSWORD) })
    const therapist = testTherapist(clinicId, id, { email })
    const change = (currentPassword: string) =>
      changeOwnPassword(therapist, { currentPassword, password: 'quite another password' }, undefined, at)
    for (let tries = 0; tries < LIMITS.account; tries += 1)
      expect(await change('not this one')).toMatchObject({ field: 'currentPassword' })
    await expect(change(PASSWORD)).rejects.toMatchObject({ code: 'too-many-attempts' })
  })

  it.each([
    ['password', 'password1234'],
    ['password', 'New-Colleague!'],
  ])('is not one that is guessed first: %s', async (field, password) => {
    const clinicId = await givenClinic()
    const id = await givenTherapist(clinicId, { passwordHash: await hashPassword(PASSWORD) })
    const therapist = testTherapist(clinicId, id, { name: 'New Colleague' })
    const input = { currentPassword: PASSWORD, password }
    expect(await changeOwnPassword(therapist, input, undefined, at)).toMatchObject({ field })
  })
})
