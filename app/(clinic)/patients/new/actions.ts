'use server'
import { redirect } from 'next/navigation'
import { may } from '@/lib/auth/access'
import { therapistAction } from '@/lib/auth/therapist-action'
import { clinicToday, now } from '@/lib/clinic/clock'
import { getClinic } from '@/lib/clinic/reads'
import { dateInWords } from '@/lib/clinical/date-in-words'
import type { FormState } from '@/lib/form-state'
import { newPatientInput } from '@/lib/patients/schema'
import { createPatient } from '@/lib/patients/writes'
import { paths } from '@/lib/paths'

/** Adds a patient, unless it seems to be somebody on record: then the form names the record and asks. */
export async function createPatientAction(state: FormState, form: FormData): Promise<FormState> {
  let existing: string | undefined
  const next = await therapistAction(newPatientInput, async (input, therapist) => {
    const today = clinicToday((await getClinic(therapist)).timeZone)
    const result = await createPatient(therapist, input, { today, at: now() })
    if ('problem' in result) return { fieldErrors: { [result.problem.field]: [result.problem.message] } }
    if ('samePerson' in result) {
      const { id, name, recordNumber } = result.samePerson
      existing = id
      const message = `${name}, born ${dateInWords(input.dateOfBirth)}, is on record already, as number ${recordNumber}.`
      return { formError: 'This may be somebody you know', fieldErrors: { notSameAs: [message] } }
    }
    return redirect(may(therapist, 'charts') ? paths.chart(result.id) : paths.deskPatient(result.id))
  })(state, form)
  return existing === undefined ? next : { ...next, typed: { ...next.typed, notSameAs: [existing] } }
}
