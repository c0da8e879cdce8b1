import { z } from 'zod'
import { PATIENT_LANGUAGES } from '@/db/schema/patients'
import { type CalendarDate, parseCalendarDate } from '@/lib/clinical/calendar-date'
import { DISCHARGE_REASONS } from '@/lib/clinical/vocabulary'
import { BULK_LIMIT } from './search'

export type PatientLanguage = (typeof PATIENT_LANGUAGES)[number]

const EARLIEST_BIRTH = '1900-01-01'

const line = (limit: number, empty: string) =>
  z
    .string(empty)
    .transform((text) => text.normalize('NFC').trim().replace(/\s+/g, ' '))
    .pipe(z.string().min(1, empty).max(limit, `Keep this under ${limit} characters.`))

const day = (missing: string) =>
  z.string(missing).transform((text, context): CalendarDate => {
    const date = parseCalendarDate(text)
    if (date) return date
    context.addIssue(missing)
    return z.NEVER
  })

const phone = z
  .string()
  .trim()
  .max(40, 'Keep the phone number under 40 characters.')
  .regex(
    /^$|^\+?[\d\s().-]{5,}(\s*(x|ext\.?)\s*\d+)?$/i,
    'Give a phone number such as +1 555 0100, or leave it empty.',
  )
  .default('')

const email = z
  .string()
  .trim()
  .toLowerCase()
  .max(200, 'Keep the e-mail address under 200 characters.')
  .pipe(
    z.union(
      [z.literal(''), z.email()],
      'Give an e-mail address such as name@example.org, or leave it empty.',
    ),
  )
  .default('')

const patientFields = {
  name: line(120, 'Give the patient’s full name.'),
  dateOfBirth: day('Give the date of birth as a full date.').refine(
    (date) => date >= EARLIEST_BIRTH,
    'The date of birth cannot be before 1900.',
  ),
  recordNumber: line(40, 'Give the record number that your clinic uses for this patient.'),
  language: z.enum(PATIENT_LANGUAGES, 'Choose a language from the list.'),
  phone,
  email,
  /** A box that was ticked: the patient agreed to be reminded by e-mail. */
  agreedToReminders: z
    .literal('on')
    .optional()
    .transform((ticked) => ticked === 'on'),
  assignedTherapistId: z.uuid('Choose the therapist who treats this patient.'),
}

type Reachable = { readonly email: string; readonly agreedToReminders: boolean }
const canBeReminded = (of: Reachable): boolean => !of.agreedToReminders || of.email !== ''
const NO_ADDRESS = {
  path: ['agreedToReminders'],
  message: 'Reminders need an e-mail address: give one, or take the tick away.',
}

export const newPatientInput = z
  .object({
    ...patientFields,
    /** The record that was shown as perhaps the same person, when the therapist says it is another one. */
    notSameAs: z.uuid().or(z.literal('')).default(''),
  })
  .refine(canBeReminded, NO_ADDRESS)
export type NewPatientInput = z.output<typeof newPatientInput>

const version = z.coerce.number().int().positive()

export const patientInput = z.object({ ...patientFields, version }).refine(canBeReminded, NO_ADDRESS)
export type PatientInput = z.output<typeof patientInput>

export const newEpisodeInput = z.object({
  problem: line(200, 'Say what the episode is about, such as “Low back pain after deadlifts”.'),
  openedOn: day('Give the day on which the episode starts.'),
  /** The episode that it goes on from; nothing for a new problem. */
  continuesEpisodeId: z
    .uuid('Choose an episode from the list.')
    .or(z.literal(''))
    .transform((id) => (id === '' ? null : id))
    .optional(),
})
export type NewEpisodeInput = z.output<typeof newEpisodeInput>

export const dischargeInput = z.object({
  dischargedOn: day('Give the day of discharge.'),
  reason: z.enum(DISCHARGE_REASONS, 'Choose why the episode ends.'),
  note: z.string().trim().max(2000, 'Keep the note under 2000 characters.').default(''),
  version,
})
export type DischargeInput = z.output<typeof dischargeInput>

const onePatient = z.object({ patientId: z.uuid() })

const selected = <Patient extends z.ZodType<{ readonly patientId: string }>>(patient: Patient) =>
  z
    .array(patient)
    .min(1, 'Select somebody first.')
    .max(BULK_LIMIT, `Select up to ${BULK_LIMIT} patients at once.`)
    .refine(
      (patients) => new Set(patients.map(({ patientId }) => patientId)).size === patients.length,
      'Name each patient once.',
    )

/** Several patients for one therapist, each as it was seen. */
export const assignInput = z.object({
  therapistId: z.uuid('Choose the therapist who treats these patients.'),
  patients: selected(onePatient.extend({ version })),
})
export type AssignInput = z.output<typeof assignInput>

/** The end of several episodes for one reason, each as it was seen; null for a patient without one. */
export const dischargeManyInput = z.object({
  reason: dischargeInput.shape.reason,
  note: dischargeInput.shape.note,
  patients: selected(
    onePatient.extend({
      episodeVersion: version.nullable(),
      /** That this patient was shown with a red flag, and whoever discharges says that they know of it. */
      flagsKnown: z.boolean().default(false),
    }),
  ),
})
export type DischargeManyInput = z.output<typeof dischargeManyInput>
