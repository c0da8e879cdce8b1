import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { inClinic } from '@/db/client'
import { auditEvents } from '@/db/schema/audit-events'
import { givenClinic, givenPatient, givenTherapist } from '@/db/test-fixtures'
import { useTestDatabase } from '@/db/testing'
import { openChart } from './chart-access'
import { testTherapist } from './testing'

useTestDatabase()

async function givenChart() {
  const clinicId = await givenClinic()
  const therapist = testTherapist(clinicId, await givenTherapist(clinicId))
  return { clinicId, therapist, patientId: await givenPatient(clinicId, therapist.id) }
}

const refusal = (opening: Promise<unknown>): Promise<unknown> =>
  opening.then(
    () => 'opened',
    (error: Error & { code?: string; digest?: string }) => [
      error.name,
      error.message,
      error.code,
      error.digest,
    ],
  )

describe('Opening a chart', () => {
  it('is open to every therapist of the clinic, and on the record', async () => {
    const { clinicId, patientId } = await givenChart()
    const colleague = testTherapist(clinicId, await givenTherapist(clinicId))
    expect(await openChart(colleague, patientId)).toMatchObject({ clinicId, patientId })
    const events = await inClinic(clinicId, (tx) =>
      tx.select().from(auditEvents).where(eq(auditEvents.patientId, patientId)),
    )
    expect(events).toMatchObject([{ action: 'chart.opened', therapistId: colleague.id }])
  })

  it('again by autosave leaves no second event, but a refusal is always on the record', async () => {
    const { clinicId, therapist, patientId } = await givenChart()
    expect(await openChart(therapist, patientId, { audited: false })).toEqual({
      clinicId,
      patientId,
      therapist,
    })
    const events = () => inClinic(clinicId, (tx) => tx.select().from(auditEvents))
    expect(await events()).toEqual([])
    const desk = { ...therapist, role: 'front_desk' } as const
    await expect(openChart(desk, patientId, { audited: false })).rejects.toMatchObject({ code: 'not-found' })
    expect(await events()).toMatchObject([{ action: 'chart.opened', outcome: 'refused' }])
  })

  it('answers alike to a foreign, an unknown and a malformed id', async () => {
    const { therapist } = await givenChart()
    const foreign = await givenChart()
    const answers = await Promise.all(
      [foreign.patientId, randomUUID(), 'abc', '', '../patients', `${foreign.patientId}'--`].map((id) =>
        refusal(openChart(therapist, id)),
      ),
    )
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(answers[0]).toEqual(['AppError', 'not-found', 'not-found', 'NEXT_HTTP_ERROR_FALLBACK;404'])
  })

  it.each(['front_desk', 'admin'] as const)('finds no chart for the role %s', async (role) => {
    const { clinicId, patientId } = await givenChart()
    const other = testTherapist(clinicId, await givenTherapist(clinicId, { role }), { role })
    await expect(openChart(other, patientId)).rejects.toMatchObject({ code: 'not-found' })
    const events = await inClinic(clinicId, (tx) =>
      tx.select().from(auditEvents).where(eq(auditEvents.patientId, patientId)),
    )
    expect(events).toMatchObject([{ action: 'chart.opened', outcome: 'refused', therapistId: other.id }])
  })
})
