import { randomUUID } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { inClinic } from '@/db/client'
import { checkInLinks } from '@/db/schema/check-in-links'
import { episodes } from '@/db/schema/patients'
import { reminders, type REMINDER_STATES } from '@/db/schema/reminders'
import { givenClinic, givenEpisode, givenPatient, givenTherapist } from '@/db/test-fixtures'
import { useTestDatabase } from '@/db/testing'
import { planReminders } from './plan-reminders'
import { readRemindingClinic } from './reads'
import { givenQuietPatient } from './testing'

useTestDatabase()

const NINE = new Date('2026-03-20T09:00:00Z')

const plan = async (clinicId: string, at = NINE) =>
  planReminders((await readRemindingClinic(clinicId)) ?? expect.fail('no clinic'), at)

type Quiet = Awaited<ReturnType<typeof givenQuietPatient>>

const before = (day: string, state: (typeof REMINDER_STATES)[number], { clinicId, ...of }: Quiet) =>
  inClinic(clinicId, (tx) =>
    tx.insert(reminders).values({
      clinicId,
      id: randomUUID(),
      patientId: of.patientId,
      episodeId: of.episodeId,
      day,
      state,
      dueAt: new Date(`${day}T09:00:00Z`),
    }),
  )

const setLink = ({ clinicId, linkId }: Quiet, values: Partial<typeof checkInLinks.$inferInsert>) =>
  inClinic(clinicId, (tx) =>
    tx
      .update(checkInLinks)
      .set(values)
      .where(and(eq(checkInLinks.clinicId, clinicId), eq(checkInLinks.id, linkId))),
  )

describe('A reminder is due', () => {
  it('for whoever agreed, has an open page and was quiet, at nine or later that day, once', async () => {
    const clinicId = await givenClinic()
    const { episodeId } = await givenQuietPatient(clinicId)
    expect(await plan(clinicId, new Date('2026-03-20T08:59:00Z'))).toBe(0)
    const both = await Promise.all([plan(clinicId), plan(clinicId)])
    expect(both.toSorted((one, other) => one - other)).toEqual([0, 1])
    expect(await plan(clinicId, new Date('2026-03-20T23:00:00Z'))).toBe(0)
    const rows = await inClinic(clinicId, (tx) =>
      tx.select().from(reminders).where(eq(reminders.clinicId, clinicId)),
    )
    expect(rows).toMatchObject([{ episodeId, day: '2026-03-20', state: 'waiting', tries: 0 }])
  })

  it.each([
    ['did not agree', { remindersAgreedOn: null }],
    ['has no address', { email: '' }],
  ])('not for somebody who %s', async (_what, values) => {
    const clinicId = await givenClinic()
    await givenQuietPatient(clinicId, values)
    expect(await plan(clinicId)).toBe(0)
  })

  it('not without a home program, and not once discharged', async () => {
    const clinicId = await givenClinic()
    const therapistId = await givenTherapist(clinicId)
    const agreed = { email: 'jo@patients.example', remindersAgreedOn: '2026-03-01' }
    await givenEpisode(clinicId, therapistId, await givenPatient(clinicId, therapistId, agreed))
    const { episodeId } = await givenQuietPatient(clinicId)
    await inClinic(clinicId, (tx) =>
      tx
        .update(episodes)
        .set({ dischargedOn: '2026-03-19', dischargeReason: 'goals_met' })
        .where(and(eq(episodes.clinicId, clinicId), eq(episodes.id, episodeId))),
    )
    expect(await plan(clinicId)).toBe(0)
  })

  it('not when the page does not open any more', async () => {
    const clinicId = await givenClinic()
    const revoked = await givenQuietPatient(clinicId)
    await setLink(revoked, { revokedAt: new Date('2026-03-19T10:00:00Z'), revokedBy: revoked.therapistId })
    await setLink(await givenQuietPatient(clinicId), { expiresAt: new Date('2026-03-20T08:00:00Z') })
    expect(await plan(clinicId)).toBe(0)
  })

  it.each([
    [7, '2026-03-13', 1],
    [7, '2026-03-14', 0],
    [3, '2026-03-17', 1],
    [3, '2026-03-18', 0],
  ])('after the %i days of the clinic: last check-in on %s', async (quietDays, day, expected) => {
    const clinicId = await givenClinic({ quietDays })
    const { checkIn } = await givenQuietPatient(clinicId)
    await checkIn('2026-03-05')
    await checkIn(day)
    expect(await plan(clinicId)).toBe(expected)
  })

  it('counted from the newest home program where there is no check-in', async () => {
    const clinicId = await givenClinic()
    await givenQuietPatient(clinicId, {}, { issuedOn: '2026-03-14' })
    expect(await plan(clinicId)).toBe(0)
    expect(await plan(clinicId, new Date('2026-03-21T09:00:00Z'))).toBe(1)
  })

  it.each([
    ['2026-03-14', 'sent', 0],
    ['2026-03-13', 'sent', 1],
    ['2026-03-19', 'failed', 0],
    ['2026-03-19', 'waiting', 0],
    // It was called off before it left: nobody got anything.
    ['2026-03-19', 'cancelled', 1],
  ] as const)('seven days after the last: one of %s is %s', async (day, state, expected) => {
    const clinicId = await givenClinic()
    await before(day, state, await givenQuietPatient(clinicId))
    expect(await plan(clinicId)).toBe(expected)
  })

  it('by the day and hour of the clinic', async () => {
    const clinicId = await givenClinic({ timeZone: 'Pacific/Auckland' })
    await givenQuietPatient(clinicId)
    expect(await plan(clinicId, new Date('2026-03-19T19:59:00Z'))).toBe(0)
    expect(await plan(clinicId, new Date('2026-03-19T20:00:00Z'))).toBe(1)
    const [row] = await inClinic(clinicId, (tx) =>
      tx.select().from(reminders).where(eq(reminders.clinicId, clinicId)),
    )
    expect(row?.day).toBe('2026-03-20')
  })

  it('for no patient of another clinic', async () => {
    await givenQuietPatient(await givenClinic())
    expect(await plan(await givenClinic())).toBe(0)
  })
})
