import { beforeAll, describe, expect, it } from 'vitest'
import { givenClinic, givenEpisode, givenPatient, givenTherapist } from '@/db/test-fixtures'
import { useTestDatabase } from '@/db/testing'
import { testChartAccess, testTherapist } from '@/lib/auth/testing'
import type { Therapist } from '@/lib/auth/therapist'
import { day } from '@/lib/clinical/testing'
import { listEpisodes } from '@/lib/patients/reads'
import { dischargeManyInput } from '@/lib/patients/schema'
import { dischargePatients } from './writes-many'

useTestDatabase()

const moment = { today: day('2026-03-20'), at: new Date('2026-03-20T09:00:00Z') }

let clinicId: string
let me: Therapist

beforeAll(async () => {
  clinicId = await givenClinic()
  me = testTherapist(clinicId, await givenTherapist(clinicId))
})

async function givenCase(values: { readonly version?: number; readonly openedOn?: string } = {}) {
  const patient = await givenPatient(clinicId, me.id)
  await givenEpisode(clinicId, me.id, patient, values)
  return patient
}

const discharge = (
  patients: readonly { readonly patientId: string; readonly episodeVersion: number | null }[],
  by = me,
) =>
  dischargePatients(
    by,
    dischargeManyInput.parse({ reason: 'not_attending', note: 'Called twice.', patients }),
    moment,
  )

const episodeOf = async (patient: string) =>
  (await listEpisodes(testChartAccess(clinicId, me.id, patient)))[0]

describe('Discharging several patients', () => {
  it('ends each episode with the same reason and note', async () => {
    const ids = [await givenCase(), await givenCase()]
    const asked = ids.map((patientId) => ({ patientId, episodeVersion: 1 }))
    expect(await discharge(asked)).toEqual({ done: ids, left: [] })
    for (const id of ids)
      expect(await episodeOf(id)).toMatchObject({
        dischargedOn: '2026-03-20',
        dischargeReason: 'not_attending',
        dischargeNote: 'Called twice.',
      })
  })

  it('says whom it could not discharge and why, and discharges the others', async () => {
    const changed = await givenCase({ version: 2 })
    const future = await givenCase({ openedOn: '2026-03-25' })
    const without = await givenPatient(clinicId, me.id)
    const other = await givenClinic()
    const foreign = await givenPatient(other, await givenTherapist(other))
    const fine = await givenCase()
    const result = await discharge([
      { patientId: changed, episodeVersion: 1 },
      { patientId: future, episodeVersion: 1 },
      { patientId: without, episodeVersion: null },
      { patientId: foreign, episodeVersion: 1 },
      { patientId: fine, episodeVersion: 1 },
    ])
    expect(result.done).toEqual([fine])
    expect(result.left).toEqual([
      { patientId: changed, reason: 'The episode was changed or ended meanwhile.' },
      {
        patientId: future,
        reason: 'The episode started on 25 March 2026: choose that day or a later one.',
      },
      { patientId: without, reason: 'There is no open episode.' },
      { patientId: foreign, reason: 'This record is gone.' },
    ])
    expect((await episodeOf(changed))?.dischargedOn).toBeNull()
  })

  it('is not for the front desk', async () => {
    const desk = testTherapist(clinicId, await givenTherapist(clinicId), { role: 'front_desk' })
    const asked = [{ patientId: await givenCase(), episodeVersion: 1 }]
    await expect(discharge(asked, desk)).rejects.toThrow('not-allowed')
  })
})
