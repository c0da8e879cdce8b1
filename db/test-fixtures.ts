import { randomUUID } from 'node:crypto'
import { inClinic } from './client'
import { clinics, signInNames, therapists } from './schema/clinics'
import { episodes, patients } from './schema/patients'

type Values<Table extends { $inferInsert: object }> = Partial<Table['$inferInsert']>

/** A clinic of the test's own. */
export async function givenClinic(values: Values<typeof clinics> = {}): Promise<string> {
  const id = values.id ?? randomUUID()
  await inClinic(id, (tx) =>
    tx.insert(clinics).values({
      name: 'Test Clinic',
      phone: '555 0100',
      address: '1 Test Street',
      timeZone: 'UTC',
      units: 'kg',
      paper: 'a4',
      language: 'en',
      ...values,
      id,
    }),
  )
  return id
}

/** A therapist of that clinic, who can be found by e-mail address for sign-in. */
export async function givenTherapist(
  clinicId: string,
  values: Values<typeof therapists> = {},
): Promise<string> {
  const id = values.id ?? randomUUID()
  const email = values.email ?? `${id}@test.example`
  await inClinic(clinicId, async (tx) => {
    await tx.insert(therapists).values({
      name: 'Test Therapist',
      credentials: 'PT',
      role: 'therapist',
      passwordHash: '-',
      ...values,
      email,
      clinicId,
      id,
    })
    await tx.insert(signInNames).values({ email, clinicId, therapistId: id })
  })
  return id
}

/** A patient of that therapist. */
export async function givenPatient(
  clinicId: string,
  therapistId: string,
  values: Values<typeof patients> = {},
): Promise<string> {
  const id = values.id ?? randomUUID()
  await inClinic(clinicId, (tx) =>
    tx.insert(patients).values({
      name: 'Test Patient',
      dateOfBirth: '1990-05-17',
      recordNumber: id.slice(0, 8),
      language: 'en',
      phone: '',
      email: '',
      assignedTherapistId: therapistId,
      ...values,
      clinicId,
      id,
    }),
  )
  return id
}

/** An open episode of that patient. */
export async function givenEpisode(
  clinicId: string,
  therapistId: string,
  patientId: string,
  values: Values<typeof episodes> = {},
): Promise<string> {
  const id = values.id ?? randomUUID()
  await inClinic(clinicId, (tx) =>
    tx.insert(episodes).values({
      problem: 'Low back pain after deadlifts',
      openedOn: '2026-01-05',
      openedBy: therapistId,
      ...values,
      clinicId,
      id,
      patientId,
    }),
  )
  return id
}
