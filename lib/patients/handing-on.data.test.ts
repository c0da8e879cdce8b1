import { beforeEach, describe, expect, it } from 'vitest'
import { givenClinic, givenEpisode, givenPatient, givenTherapist } from '@/db/test-fixtures'
import { useTestDatabase } from '@/db/testing'
import type { Role } from '@/lib/auth/access'
import { testTherapist } from '@/lib/auth/testing'
import type { Therapist } from '@/lib/auth/therapist'
import { day } from '@/lib/clinical/testing'
import { listCaseload } from './reads-caseload'
import { listCaseloadTherapists } from './reads-caseload-therapists'
import { countInCare } from './reads-in-care'
import { caseloadQuery } from './search'
import { assignPatients } from './writes-assign'

useTestDatabase()

const at = new Date('2026-03-20T12:00:00Z')
const moment = { search: '', today: day('2026-03-20'), at }
const discharged = { dischargedOn: '2026-03-01', dischargeReason: 'goals_met' } as const

let clinicId: string
let lead: Therapist

const given = (name: string, role: Role, active = true) => givenTherapist(clinicId, { name, role, active })

beforeEach(async () => {
  clinicId = await givenClinic()
  lead = testTherapist(clinicId, await given('Lee Park', 'lead'), { role: 'lead' })
})

describe('The caseload', () => {
  it('can be narrowed to who treats, and then to who no longer does and still has patients', async () => {
    const dana = await given('Dana Reyes', 'therapist', false)
    const desk = await given('Dee Desk', 'front_desk')
    await given('Nan Never', 'therapist', false)
    await given('Ada Min', 'admin')
    await givenPatient(clinicId, dana)
    await givenEpisode(clinicId, lead.id, await givenPatient(clinicId, desk), discharged)
    expect(await listCaseloadTherapists(lead, { assigned: 'me' })).toEqual([
      { id: lead.id, name: 'Lee Park', treats: true, hasLeft: false },
      { id: dana, name: 'Dana Reyes', treats: false, hasLeft: true },
      { id: desk, name: 'Dee Desk', treats: false, hasLeft: false },
    ])
  })

  it('hands all of somebody who has left to a colleague, and keeps the choice on the screen', async () => {
    const dana = await given('Dana Reyes', 'therapist', false)
    for (const _ of ['one', 'another'])
      await givenEpisode(clinicId, lead.id, await givenPatient(clinicId, dana))
    const query = caseloadQuery.parse({ assigned: dana })
    const { rows } = await listCaseload(lead, query, moment)
    const patients = rows.map(({ id, version }) => ({ patientId: id, version }))
    expect(await assignPatients(lead, { therapistId: lead.id, patients }, at)).toMatchObject({ left: [] })
    expect((await listCaseload(lead, query, moment)).rows).toEqual([])
    const ids = (await listCaseloadTherapists(lead, query)).map(({ id }) => id)
    expect(ids).toEqual([lead.id, dana])
    expect((await listCaseloadTherapists(lead, { assigned: 'me' })).map(({ id }) => id)).toEqual([lead.id])
  })

  it('names nobody of another clinic, whoever is asked for', async () => {
    const ours = await given('Dana Reyes', 'therapist', false)
    await givenPatient(clinicId, ours)
    const other = await givenClinic()
    const stranger = testTherapist(other, await givenTherapist(other))
    const named = await listCaseloadTherapists(stranger, { assigned: ours })
    expect(named.map(({ id }) => id)).toEqual([stranger.id])
  })
})

describe('How many patients in care somebody has', () => {
  it('is told for those who left too: with an open episode or none so far, and as the caseload counts', async () => {
    const dana = await given('Dana Reyes', 'therapist', false)
    await givenEpisode(clinicId, dana, await givenPatient(clinicId, dana), discharged)
    const again = await givenPatient(clinicId, dana)
    await givenEpisode(clinicId, dana, again, discharged)
    await givenEpisode(clinicId, dana, again)
    await givenPatient(clinicId, dana)
    await givenEpisode(clinicId, lead.id, await givenPatient(clinicId, lead.id))
    const other = await givenClinic()
    await givenPatient(other, await givenTherapist(other))
    expect(await countInCare(lead)).toEqual(
      new Map([
        [dana, 2],
        [lead.id, 1],
      ]),
    )
    const { total } = await listCaseload(lead, caseloadQuery.parse({ assigned: dana }), moment)
    expect(total).toBe(2)
  })

  it('is for who runs the team', () => {
    expect(() => countInCare({ ...lead, role: 'therapist' })).toThrow(
      expect.objectContaining({ code: 'not-allowed' }),
    )
    expect(() => countInCare({ ...lead, role: 'admin' })).not.toThrow()
  })
})
