import 'server-only'
import { randomUUID } from 'node:crypto'
import { and, eq, ne, sql } from 'drizzle-orm'
import { inClinic, type Tx } from '@/db/client'
import { therapists } from '@/db/schema/clinics'
import { patients } from '@/db/schema/patients'
import { recordEvent } from '@/lib/audit/writes'
import { requirePower, treats } from '@/lib/auth/access'
import type { ContactAccess } from '@/lib/auth/desk-access'
import type { Therapist } from '@/lib/auth/therapist'
import type { CalendarDate } from '@/lib/clinical/calendar-date'
import { AppError } from '@/lib/errors'
import { readSamePerson, type SamePerson } from './reads'
import type { NewPatientInput, PatientInput } from './schema'
import { keepWords } from './writes-words'

/** What is wrong with an input beyond its shape, by field, in words. */
export type Problem = { readonly field: string; readonly message: string }

type Moment = { readonly today: CalendarDate; readonly at: Date }

async function problemOf(
  tx: Tx,
  clinicId: string,
  input: PatientFields,
  { today, id }: { readonly today: CalendarDate; readonly id: string },
): Promise<Problem | undefined> {
  if (input.dateOfBirth > today)
    return { field: 'dateOfBirth', message: 'The date of birth cannot be in the future.' }
  const [treating] = await tx
    .select({ active: therapists.active, role: therapists.role })
    .from(therapists)
    .where(and(eq(therapists.clinicId, clinicId), eq(therapists.id, input.assignedTherapistId)))
  if (!treating || !treats(treating))
    return { field: 'assignedTherapistId', message: 'Choose a therapist who treats patients at this clinic.' }
  const [taken] = await tx
    .select({ name: patients.name })
    .from(patients)
    .where(
      and(
        eq(patients.clinicId, clinicId),
        eq(patients.recordNumber, input.recordNumber),
        ne(patients.id, id),
      ),
    )
  if (taken)
    return {
      field: 'recordNumber',
      message: `Record number ${input.recordNumber} belongs to ${taken.name}. Give another one.`,
    }
  return undefined
}

type PatientFields = Omit<PatientInput, 'version' | 'agreedToReminders'>

/**
 * Adds a patient. When someone of the same name was born on the same day the record is named instead, and nothing is
 * written until `notSameAs` says that it is another person.
 */
export function createPatient(
  therapist: Therapist,
  input: NewPatientInput,
  { today, at }: Moment,
): Promise<{ readonly id: string } | { readonly problem: Problem } | { readonly samePerson: SamePerson }> {
  requirePower(therapist, 'add-patients')
  const { clinicId } = therapist
  const { notSameAs, agreedToReminders, ...fields } = input
  const remindersAgreedOn = agreedToReminders ? today : null
  return inClinic(clinicId, async (tx) => {
    const id = randomUUID()
    const problem = await problemOf(tx, clinicId, fields, { today, id })
    if (problem) return { problem }
    const samePerson = await readSamePerson(tx, clinicId, fields)
    if (samePerson && samePerson.id !== notSameAs) return { samePerson }
    const added = await tx
      .insert(patients)
      .values({ ...fields, remindersAgreedOn, clinicId, id, createdAt: at })
      .onConflictDoNothing()
      .returning({ id: patients.id })
    if (added.length === 0) throw new AppError('conflict')
    await keepWords(tx, { clinicId, patientId: id }, fields)
    await recordEvent(
      tx,
      {
        clinicId,
        therapistId: therapist.id,
        patientId: id,
        action: 'patient.created',
        object: { patient: id },
      },
      at,
    )
    return { id }
  })
}

/**
 * Changes what is on record about a patient.
 * @throws AppError('conflict') when somebody changed it since `input.version` was read
 */
export function updatePatient(
  chart: ContactAccess,
  { version, agreedToReminders, ...fields }: PatientInput,
  { today, at }: Moment,
): Promise<{ readonly version: number } | { readonly problem: Problem }> {
  const { clinicId, patientId } = chart
  // Who agreed before keeps the day on which they did.
  const remindersAgreedOn = agreedToReminders
    ? sql`coalesce(${patients.remindersAgreedOn}, ${today}::date)`
    : null
  return inClinic(clinicId, async (tx) => {
    const problem = await problemOf(tx, clinicId, fields, { today, id: patientId })
    if (problem) return { problem }
    const changed = await tx
      .update(patients)
      .set({ ...fields, remindersAgreedOn, version: version + 1 })
      .where(and(eq(patients.clinicId, clinicId), eq(patients.id, patientId), eq(patients.version, version)))
      .returning({ version: patients.version })
    const [row] = changed
    if (!row) throw new AppError('conflict')
    await keepWords(tx, chart, fields)
    await recordEvent(
      tx,
      {
        clinicId,
        therapistId: chart.therapist.id,
        patientId,
        action: 'patient.updated',
        object: { patient: patientId, version: row.version },
      },
      at,
    )
    return row
  })
}
