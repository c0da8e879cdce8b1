import type { THERAPIST_ROLES } from '@/db/schema/clinics'
import { AppError } from '@/lib/errors'

/** @throws AppError('not-allowed') for all but the leads of a clinic */
export function requireLead({ role }: { readonly role: (typeof THERAPIST_ROLES)[number] }): void {
  if (role !== 'lead') throw new AppError('not-allowed')
}
