import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { describe, expect, it, vi } from 'vitest'
import { inClinic } from '@/db/client'
import { auditEvents } from '@/db/schema/audit-events'
import { givenClinic, givenTherapist } from '@/db/test-fixtures'
import { useTestDatabase } from '@/db/testing'
import { openAccountLink } from '@/lib/auth/account-links'
import { signInWith } from '@/lib/auth/credentials'
import { TAKEN_ADDRESS_LIMIT } from '@/lib/auth/attempts'
import { isOrBecomes } from '@/lib/auth/provider-identities'
import { beginSession, standingOfSession } from '@/lib/auth/sessions'
import { testTherapist } from '@/lib/auth/testing'
import { givenAccount, givenSession, PASSWORD } from '@/lib/auth/testing-sign-in'
import { DEMO_DOMAIN } from '@/lib/demo-sign-in'
import { getOwnDetails, listTeam } from './reads'
import type { DetailsInput } from './schema'
import { changeMemberDetails, changeOwnDetails } from './writes-details'
import { changeMember, inviteMember, makeMemberLink } from './writes-team'

vi.stubEnv('NEXTAUTH_SECRET', 'a-secret-for-tests-only-0123456789abcdef')
useTestDatabase()

const at = new Date('2026-03-02T09:00:00Z')
const newAddress = () => `${randomUUID()}@clinic.example`
type Fields = Omit<DetailsInput, 'therapistId'>
const details = (values: Partial<Fields> = {}): Fields => ({
  name: 'Maya Okafor-Reyes',
  credentials: 'PT, DPT, OCS',
  email: newAddress(),
  version: 1,
  ...values,
})

async function givenTeam() {
  const lead = await givenAccount({ role: 'lead' })
  const member = await givenAccount({ clinicId: lead.clinicId })
  return { lead, member }
}
type Account = Awaited<ReturnType<typeof givenAccount>>

const rowOf = async ({ therapist, id }: Account) => (await listTeam(therapist)).find((one) => one.id === id)
const signsIn = async (email: string) => (await signInWith(email, PASSWORD, randomUUID(), at)) !== undefined
const actionsOf = (clinicId: string) =>
  inClinic(clinicId, async (tx) =>
    (await tx.select().from(auditEvents).orderBy(auditEvents.seq))
      .filter(({ action }) => action.startsWith('member.'))
      .map(({ action, therapistId, object }) => [action, therapistId, object['member']]),
  )
/** Somebody who came by the provider, and has no password. */
async function givenComeByProvider(clinicId: string) {
  const email = newAddress()
  const id = await givenTherapist(clinicId, { email, passwordHash: null })
  const name = { clinicId, therapistId: id }
  const come = async (subject: string) =>
    inClinic(clinicId, async (tx) =>
      (await isOrBecomes(tx, name, { issuer: 'https://login.example', subject }, at))
        ? beginSession(tx, name, { browser: '' }, at)
        : undefined,
    )
  return { clinicId, id, name, email, come, therapist: testTherapist(clinicId, id, { email }) }
}
const changeOwn = ({ therapist, id }: Pick<Account, 'therapist' | 'id'>, values: Partial<Fields> = {}) =>
  changeOwnDetails(therapist, { ...details(values), therapistId: id }, undefined, at)
const changeFor = async (lead: Account, { id }: Account, values: Partial<Fields>) =>
  changeMemberDetails(lead.therapist, { ...details(values), therapistId: id }, at)

describe('The details of a colleague', () => {
  it('are changed after a wedding: the account, its password and its sessions stay', async () => {
    const { lead, member } = await givenTeam()
    const session = await givenSession(member, at)
    const link = await makeMemberLink(lead.therapist, member.id, at)
    expect(await changeFor(lead, member, { email: member.email })).toEqual({ invitation: undefined })
    expect(await rowOf(member)).toMatchObject({
      name: 'Maya Okafor-Reyes',
      credentials: 'PT, DPT, OCS',
      email: member.email,
      version: 2,
    })
    expect(await standingOfSession(session, at)).toMatchObject({ therapist: { name: 'Maya Okafor-Reyes' } })
    expect(await openAccountLink(link.address.split('#')[1] ?? '', at)).toBeDefined()
    expect(await actionsOf(lead.clinicId)).toEqual([['member.details-changed', lead.id, member.id]])
  })

  it('are signed in to by the new address alone; what the old one led to is over', async () => {
    const { lead, member } = await givenTeam()
    const bystander = await givenAccount({ clinicId: lead.clinicId })
    const session = await givenSession(member, at)
    const link = await makeMemberLink(lead.therapist, member.id, at)
    const opensFor = (subject: string) =>
      inClinic(lead.clinicId, (tx) =>
        isOrBecomes(tx, member.name, { issuer: 'https://login.example', subject }, at),
      )
    expect([await opensFor('a stranger'), await opensFor('they')]).toEqual([true, false])
    const email = newAddress()
    expect(await changeFor(lead, member, { email })).toEqual({ invitation: undefined })
    expect([await signsIn(email), await signsIn(member.email)]).toEqual([true, false])
    expect(await standingOfSession(session, at)).toBeUndefined()
    expect(await openAccountLink(link.address.split('#')[1] ?? '', at)).toBeUndefined()
    expect(await opensFor('they')).toBe(true)
    expect(await signsIn(bystander.email)).toBe(true)
    expect(await actionsOf(lead.clinicId)).toEqual([['member.address-changed', lead.id, member.id]])
    // The old address is free again.
    const fields = { name: 'New', credentials: '', email: member.email, role: 'therapist' } as const
    expect(await inviteMember(lead.therapist, fields, at)).toHaveProperty('link')
  })

  it('with another address invite whoever has not come yet anew, and the old invitation is closed', async () => {
    const { lead } = await givenTeam()
    const wrong = { name: 'Nora', credentials: '', email: newAddress(), role: 'therapist' } as const
    const invited = await inviteMember(lead.therapist, wrong, at)
    const old = 'link' in invited ? (invited.link.address.split('#')[1] ?? '') : ''
    const therapistId = (await listTeam(lead.therapist)).find(({ email }) => email === wrong.email)?.id ?? ''
    const email = newAddress()
    const changed = await changeMemberDetails(lead.therapist, { ...details({ email }), therapistId }, at)
    expect(changed).toMatchObject({ invitation: { kind: 'invitation', email, name: 'Maya Okafor-Reyes' } })
    expect(await openAccountLink(old, at)).toBeUndefined()
    const again = { ...details({ email, version: 2 }), therapistId }
    expect(await changeMemberDetails(lead.therapist, again, at)).toEqual({ invitation: undefined })
  })

  it('invite nobody who came by the provider, also once they left and are back', async () => {
    const lead = await givenAccount({ role: 'lead' })
    const tomas = await givenComeByProvider(lead.clinicId)
    expect((await listTeam(lead.therapist)).find(({ id }) => id === tomas.id)?.hasCome).toBe(false)
    await tomas.come('tomas')
    for (const change of ['deactivate', 'reactivate'] as const)
      await changeMember(lead.therapist, { change, therapistId: tomas.id }, at)
    expect((await listTeam(lead.therapist)).find(({ id }) => id === tomas.id)?.hasCome).toBe(true)
    const changed = { ...details({ version: 3 }), therapistId: tomas.id }
    expect(await changeMemberDetails(lead.therapist, changed, at)).toEqual({ invitation: undefined })
    expect(await makeMemberLink(lead.therapist, tomas.id, at)).toMatchObject({ kind: 'reset' })
  })

  it('are not overwritten by who saw earlier ones', async () => {
    const { lead, member } = await givenTeam()
    await changeFor(lead, member, { email: member.email, name: 'The first' })
    await expect(changeFor(lead, member, {})).rejects.toMatchObject({ code: 'conflict' })
    expect(await rowOf(member)).toMatchObject({ name: 'The first', email: member.email })
    expect(await signsIn(member.email)).toBe(true)
  })

  it('have an address that nobody else has, also of four given it at once', async () => {
    const { lead, member } = await givenTeam()
    const taken = { problem: { field: 'email', message: expect.stringContaining('exists already') } }
    expect(await changeFor(lead, member, { email: lead.email })).toEqual(taken)
    expect(await rowOf(member)).toMatchObject({ name: 'Test Therapist', version: 1 })
    const teams = await Promise.all(Array.from({ length: 4 }, givenTeam))
    const email = newAddress()
    const outcomes = await Promise.all(teams.map((team) => changeFor(team.lead, team.member, { email })))
    expect(outcomes.filter((outcome) => 'problem' in outcome)).toEqual([taken, taken, taken])
  })

  it('have no new address of the demo, and keep one', async () => {
    const lead = await givenAccount({ role: 'lead' })
    const email = `${randomUUID()}@${DEMO_DOMAIN}`
    const therapistId = await givenTherapist(lead.clinicId, { email })
    const change = (values: Partial<Fields>) =>
      changeMemberDetails(lead.therapist, { ...details(values), therapistId }, at)
    expect(await change({ email: `x${email}` })).toMatchObject({ problem: { field: 'email' } })
    expect(await change({ email })).toEqual({ invitation: undefined })
  })

  it('are changed by who runs the team of the same clinic; of a lead by a lead alone', async () => {
    const { lead, member } = await givenTeam()
    const admin = testTherapist(lead.clinicId, randomUUID(), { role: 'admin' })
    const refused = async (by: typeof admin, therapistId: string) =>
      changeMemberDetails(by, { ...details(), therapistId }, at).then(
        () => 'done',
        (error: { code?: string }) => error.code,
      )
    expect(await refused(admin, lead.id)).toBe('not-allowed')
    expect(await refused(member.therapist, member.id)).toBe('not-allowed')
    expect(await refused({ ...admin, role: 'front_desk' }, member.id)).toBe('not-allowed')
    const foreign = testTherapist(await givenClinic(), randomUUID(), { role: 'lead' })
    expect(await refused(foreign, member.id)).toBe('not-found')
    expect(await rowOf(member)).toMatchObject({ version: 1 })
    const asAdmin = { ...details({ email: member.email }), therapistId: member.id }
    expect(await changeMemberDetails(admin, asAdmin, at)).toEqual({ invitation: undefined })
    expect(await changeFor(lead, lead, { email: lead.email })).toEqual({ invitation: undefined })
  })
})

describe('One’s own details', () => {
  it('are changed by anybody; a new address ends the sessions elsewhere and is on the record', async () => {
    const { member } = await givenTeam()
    const [here, elsewhere] = [await givenSession(member, at), await givenSession(member, at)]
    const change = (values: Partial<Fields>) =>
      changeOwnDetails(member.therapist, { ...details(values), therapistId: member.id }, here, at)
    expect(await change({ email: member.email })).toBeUndefined()
    const email = newAddress()
    expect(await change({ email, version: 2 })).toBeUndefined()
    expect(await standingOfSession(here, at)).toMatchObject({ therapist: { id: member.id, email } })
    expect(await standingOfSession(elsewhere, at)).toBeUndefined()
    expect([await signsIn(email), await signsIn(member.email)]).toEqual([true, false])
    expect(await actionsOf(member.clinicId)).toEqual([
      ['member.details-changed', member.id, member.id],
      ['member.address-changed', member.id, member.id],
    ])
  })

  it('keep their address where it is somebody else’s, or the screen was left alone', async () => {
    const { lead, member } = await givenTeam()
    expect(await changeOwn(member, { email: lead.email })).toMatchObject({ field: 'email' })
    const authenticatedAt = new Date(at.getTime() - 10 * 60_000)
    const left = { ...member, therapist: { ...member.therapist, authenticatedAt } }
    await expect(changeOwn(left)).rejects.toMatchObject({ code: 'reauthenticate' })
    const onlyTheName = { email: member.email }
    expect(await changeOwn(left, onlyTheName)).toBeUndefined()
    await expect(changeOwn(left, onlyTheName)).rejects.toMatchObject({ code: 'conflict' })
  })

  it('are not given to who is signed in meanwhile at a desk that several share', async () => {
    const { lead, member } = await givenTeam()
    const typedByLead = { ...details({ email: member.email }), therapistId: lead.id }
    await expect(changeOwnDetails(member.therapist, typedByLead, undefined, at)).rejects.toMatchObject({
      code: 'conflict',
    })
    expect(await rowOf(member)).toMatchObject({ name: 'Test Therapist', version: 1 })
  })

  it('keep the address by which the provider knows somebody who has no password: with another they were locked out', async () => {
    const lead = await givenAccount({ role: 'lead' })
    const tomas = await givenComeByProvider(lead.clinicId)
    await tomas.come('tomas')
    expect(await changeOwn(tomas)).toMatchObject({
      field: 'email',
      message: expect.stringMatching(/can change it/),
    })
    expect(await tomas.come('tomas')).toBeDefined()
    expect(await changeOwn(tomas, { email: tomas.email })).toBeUndefined()
    expect(await getOwnDetails(tomas.therapist)).toMatchObject({
      hasPassword: false,
      name: 'Maya Okafor-Reyes',
    })
    expect(await getOwnDetails(lead.therapist)).toMatchObject({ hasPassword: true })
  })
})

describe('Whose address it is', () => {
  it('is told to an account a few times in a quarter of an hour, of whatever clinic, and on the record', async () => {
    const { lead, member } = await givenTeam()
    const others = await Promise.all(Array.from({ length: TAKEN_ADDRESS_LIMIT }, () => givenAccount()))
    for (const { email } of others)
      expect(await changeOwn(member, { email })).toMatchObject({ field: 'email' })
    expect(await actionsOf(member.clinicId)).toEqual(
      others.map(() => ['member.address-changed', member.id, member.id]),
    )
    // Not even whether the next is free: that would tell of the others.
    for (const email of [others[0]?.email ?? '', newAddress()])
      await expect(changeOwn(member, { email })).rejects.toMatchObject({ code: 'too-many-attempts' })
    expect(await changeOwn(member, { email: member.email })).toBeUndefined()
    const invite = (email: string) =>
      inviteMember(lead.therapist, { name: 'New', credentials: '', email, role: 'therapist' }, at)
    for (const { email } of others) expect(await invite(email)).toHaveProperty('problem')
    await expect(invite(newAddress())).rejects.toMatchObject({ code: 'too-many-attempts' })
    const refused = await inClinic(lead.clinicId, (tx) =>
      tx.select().from(auditEvents).where(eq(auditEvents.outcome, 'refused')),
    )
    expect(refused.map(({ action }) => action).toSorted()).toEqual([
      ...others.map(() => 'member.added'),
      ...others.map(() => 'member.address-changed'),
    ])
    expect(JSON.stringify(refused)).not.toContain('@')
  })
})
