import type { THERAPIST_ROLES } from '@/db/schema/clinics'
import { AppError } from '@/lib/errors'

/** @throws AppError('not-allowed') for all but the leads of a clinic */
export function requireLead({ role }: { readonly role: (typeof THERAPIST_ROLES)[number] }): void {
  if (role !== 'lead') throw new AppError('not-allowed')
}

/** Who decides how people sign in: leads, and administrators. */
export const decidesHowToSignIn = ({ role }: { readonly role: string }): boolean =>
  role === 'lead' || role === 'admin'

/** @throws AppError('not-allowed') for all but leads and administrators */
export function requireLeadOrAdmin(therapist: { readonly role: string }): void {
  if (!decidesHowToSignIn(therapist)) throw new AppError('not-allowed')
}
