import { randomUUID } from 'node:crypto'
import { describe, expect, it, vi } from 'vitest'
import { inClinic } from '@/db/client'
import { auditEvents } from '@/db/schema/audit-events'
import { givenClinic, givenTherapist } from '@/db/test-fixtures'
import { useTestDatabase } from '@/db/testing'
import { openAccountLink } from '@/lib/auth/account-links'
import { signInWith } from '@/lib/auth/credentials'
import { isKnownAtProvider, isOrBecomes } from '@/lib/auth/provider-identities'
import { therapistOfSession } from '@/lib/auth/sessions'
import { testTherapist } from '@/lib/auth/testing'
import { givenAccount, givenSession, PASSWORD } from '@/lib/auth/testing-sign-in'
import { DEMO_DOMAIN } from '@/lib/demo-sign-in'
import { listTeam } from './reads'
import type { OwnDetailsInput } from './schema'
import { changeMemberDetails, changeOwnDetails } from './writes-details'
import { inviteMember, makeMemberLink } from './writes-team'

vi.stubEnv('NEXTAUTH_SECRET', 'a-secret-for-tests-only-0123456789abcdef')
useTestDatabase()

const at = new Date('2026-03-02T09:00:00Z')
const newAddress = () => `${randomUUID()}@clinic.example`
const details = (values: Partial<OwnDetailsInput> = {}): OwnDetailsInput => ({
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
const changeFor = async (lead: Account, { id }: Account, values: Partial<OwnDetailsInput>) =>
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
    expect(await therapistOfSession(session, at)).toMatchObject({ name: 'Maya Okafor-Reyes' })
    expect(await openAccountLink(link.address.split('#')[1] ?? '', at)).toBeDefined()
    expect(await actionsOf(lead.clinicId)).toEqual([['member.details-changed', lead.id, member.id]])
  })

  it('are signed in to by the new address alone; what the old one led to is over', async () => {
    const { lead, member } = await givenTeam()
    const bystander = await givenAccount({ clinicId: lead.clinicId })
    const session = await givenSession(member, at)
    const link = await makeMemberLink(lead.therapist, member.id, at)
    const identity = { issuer: 'https://login.example', subject: 'a stranger' }
    const isKnown = () => inClinic(lead.clinicId, (tx) => isKnownAtProvider(tx, member.name))
    await inClinic(lead.clinicId, (tx) => isOrBecomes(tx, member.name, identity, at))
    expect(await isKnown()).toBe(true)
    const email = newAddress()
    expect(await changeFor(lead, member, { email })).toEqual({ invitation: undefined })
    expect([await signsIn(email), await signsIn(member.email)]).toEqual([true, false])
    expect(await therapistOfSession(session, at)).toBeUndefined()
    expect(await openAccountLink(link.address.split('#')[1] ?? '', at)).toBeUndefined()
    expect(await isKnown()).toBe(false)
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

  it('invite nobody who came by the provider', async () => {
    const lead = await givenAccount({ role: 'lead' })
    const therapistId = await givenTherapist(lead.clinicId, { passwordHash: null })
    const identity = { issuer: 'https://login.example', subject: randomUUID() }
    await inClinic(lead.clinicId, (tx) =>
      isOrBecomes(tx, { clinicId: lead.clinicId, therapistId }, identity, at),
    )
    expect(await changeMemberDetails(lead.therapist, { ...details(), therapistId }, at)).toEqual({
      invitation: undefined,
    })
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
    const change = (values: Partial<OwnDetailsInput>) =>
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
    const change = (values: Partial<OwnDetailsInput>) =>
      changeOwnDetails(member.therapist, details(values), here, at)
    expect(await change({ email: member.email })).toBeUndefined()
    const email = newAddress()
    expect(await change({ email, version: 2 })).toBeUndefined()
    expect(await therapistOfSession(here, at)).toMatchObject({ id: member.id, email })
    expect(await therapistOfSession(elsewhere, at)).toBeUndefined()
    expect([await signsIn(email), await signsIn(member.email)]).toEqual([true, false])
    expect(await actionsOf(member.clinicId)).toEqual([
      ['member.details-changed', member.id, member.id],
      ['member.address-changed', member.id, member.id],
    ])
  })

  it('keep their address where it is somebody else’s, or the screen was left alone', async () => {
    const { lead, member } = await givenTeam()
    expect(
      await changeOwnDetails(member.therapist, details({ email: lead.email }), undefined, at),
    ).toMatchObject({
      field: 'email',
    })
    const left = { ...member.therapist, authenticatedAt: new Date(at.getTime() - 10 * 60_000) }
    await expect(changeOwnDetails(left, details(), undefined, at)).rejects.toMatchObject({
      code: 'reauthenticate',
    })
    const onlyTheName = details({ email: member.email })
    expect(await changeOwnDetails(left, onlyTheName, undefined, at)).toBeUndefined()
    await expect(changeOwnDetails(left, onlyTheName, undefined, at)).rejects.toMatchObject({
      code: 'conflict',
    })
  })
})
