'use server'
import type { BulkActions, BulkAnswer } from '@/components/patients/bulk-answer'
import { requireOwnOrigin } from '@/lib/auth/origin'
import { requireTherapistWith } from '@/lib/auth/therapist'
import { OF_ANOTHER } from '@/lib/auth/therapist-action'
import { clinicToday, now } from '@/lib/clinic/clock'
import { getClinic } from '@/lib/clinic/reads'
import { dischargePatients } from '@/lib/discharges/writes-many'
import { fieldErrorsOf } from '@/lib/form-state'
import { assignInput, dischargeManyInput } from '@/lib/patients/schema'
import { assignPatients } from '@/lib/patients/writes-assign'

/** Hands several patients to one therapist, for the therapist whose page it is. */
export async function assignMany(
  askedBy: string,
  input: Parameters<BulkActions['assign']>[0],
): Promise<BulkAnswer> {
  await requireOwnOrigin()
  const therapist = await requireTherapistWith('charts')
  if (therapist.id !== askedBy) return { problem: OF_ANOTHER }
  const parsed = assignInput.safeParse(input)
  if (!parsed.success) return { errors: fieldErrorsOf(parsed.error) }
  const result = await assignPatients(therapist, parsed.data, now())
  return 'problem' in result ? { errors: { therapistId: [result.problem] } } : result
}

/** Ends the episodes of several patients today, for one reason, for the therapist whose page it is. */
export async function dischargeMany(
  askedBy: string,
  input: Parameters<BulkActions['discharge']>[0],
): Promise<BulkAnswer> {
  await requireOwnOrigin()
  const therapist = await requireTherapistWith('charts')
  if (therapist.id !== askedBy) return { problem: OF_ANOTHER }
  const parsed = dischargeManyInput.safeParse(input)
  if (!parsed.success) return { errors: fieldErrorsOf(parsed.error) }
  const today = clinicToday((await getClinic(therapist)).timeZone)
  return dischargePatients(therapist, parsed.data, { today, at: now() })
}
