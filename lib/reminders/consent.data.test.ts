import { and, eq } from 'drizzle-orm'
import { describe, expect, it, vi } from 'vitest'
import { inClinic } from '@/db/client'
import { auditEvents } from '@/db/schema/audit-events'
import { patients } from '@/db/schema/patients'
import { reminders } from '@/db/schema/reminders'
import { givenClinic, givenTherapist } from '@/db/test-fixtures'
import { useTestDatabase } from '@/db/testing'
import { testTherapist } from '@/lib/auth/testing'
import { parseCalendarDate } from '@/lib/clinical/calendar-date'
import { planReminders } from './plan-reminders'
import { countReminders, readRemindingClinic } from './reads'
import { stopInput } from './schema'
import { stopLinks } from './stop-link'
import { sendTestMail } from './test-mail'
import { givenMailServer, givenNoServer, givenQuietPatient } from './testing'
import { stopReminders } from './writes-consent'

useTestDatabase()

vi.stubEnv('NEXTAUTH_SECRET', 'a-secret-for-tests-only-0123456789abcdef')

const at = new Date('2026-03-20T09:00:00Z')
const since = parseCalendarDate('2026-02-19') ?? expect.fail('not a day')

const linkOf = (clinicId: string, patientId: string) =>
  stopInput.parse(Object.fromEntries(new URL(stopLinks({ clinicId, patientId }, 'en').page).searchParams))

async function standing(clinicId: string, patientId: string) {
  return inClinic(clinicId, async (tx) => {
    const [patient] = await tx
      .select({ agreedOn: patients.remindersAgreedOn, version: patients.version })
      .from(patients)
      .where(and(eq(patients.clinicId, clinicId), eq(patients.id, patientId)))
    const rows = await tx.select().from(reminders).where(eq(reminders.clinicId, clinicId))
    const events = await tx.select().from(auditEvents).where(eq(auditEvents.clinicId, clinicId))
    return { ...patient, states: rows.map(({ state }) => state), events }
  })
}

async function givenWaiting() {
  const clinicId = await givenClinic()
  const { patientId } = await givenQuietPatient(clinicId)
  await planReminders((await readRemindingClinic(clinicId)) ?? expect.fail('no clinic'), at)
  return { clinicId, patientId }
}

describe('Stopping reminders', () => {
  it('takes the consent back, calls off what waits, and is on the record without a name', async () => {
    const { clinicId, patientId } = await givenWaiting()
    await stopReminders(linkOf(clinicId, patientId), at)
    await stopReminders(linkOf(clinicId, patientId), at)
    expect(await standing(clinicId, patientId)).toMatchObject({
      agreedOn: null,
      version: 2,
      states: ['cancelled'],
      events: [{ action: 'reminders.stopped', therapistId: null, patientId, object: { patient: patientId } }],
    })
  })

  it('does nothing on a link that is not ours, or was made for another clinic or patient', async () => {
    const mine = await givenWaiting()
    const other = await givenWaiting()
    const [theirs, ours] = [linkOf(other.clinicId, other.patientId), linkOf(mine.clinicId, mine.patientId)]
    await stopReminders({ ...ours, signature: theirs.signature }, at)
    await stopReminders({ ...ours, clinic: theirs.clinic }, at)
    await stopReminders({ ...theirs, patient: ours.patient }, at)
    for (const { clinicId, patientId } of [mine, other])
      expect(await standing(clinicId, patientId)).toMatchObject({
        agreedOn: '2026-03-01',
        version: 1,
        states: ['waiting'],
        events: [],
      })
  })
})

const person = async (role: 'lead' | 'therapist', clinicId: string) =>
  testTherapist(clinicId, await givenTherapist(clinicId, { role }), { role })

describe('What a lead sees', () => {
  it('is the number of reminders by state, of their own clinic alone', async () => {
    const { clinicId } = await givenWaiting()
    expect(await countReminders(await person('lead', clinicId), since)).toEqual([
      { state: 'waiting', failure: null, count: 1 },
    ])
    const stranger = await person('lead', await givenClinic())
    expect(await countReminders(stranger, since)).toEqual([])
    await expect(countReminders(await person('therapist', clinicId), since)).rejects.toMatchObject({
      code: 'not-allowed',
    })
  })

  it('is a test message to themselves, on the record', async () => {
    const clinicId = await givenClinic()
    const lead = await person('lead', clinicId)
    const { server, to, close } = await givenMailServer()
    expect(await sendTestMail(lead, server, 'Test Clinic', at)).toEqual({ kind: 'sent' })
    await close()
    expect(to(lead.email)).toMatchObject([{ subject: 'Test message of Test Clinic' }])
    expect(await sendTestMail(lead, await givenNoServer(), 'Test Clinic', at)).toMatchObject({
      kind: 'not-sent',
      failure: 'connection',
    })
    const { events } = await standing(clinicId, lead.id)
    expect(events.map(({ action, object }) => `${action}: ${object.sent}`).toSorted()).toEqual([
      'reminders.tested: false',
      'reminders.tested: true',
    ])
    const therapist = await person('therapist', clinicId)
    await expect(sendTestMail(therapist, server, 'Test Clinic', at)).rejects.toMatchObject({
      code: 'not-allowed',
    })
  })
})
