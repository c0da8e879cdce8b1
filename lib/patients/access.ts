import type { THERAPIST_ROLES } from '@/db/schema/clinics'

type Role = (typeof THERAPIST_ROLES)[number]

/** The front desk sees names and contacts; what was found and felt is for those who treat. */
export const readsClinicalFacts = ({ role }: { readonly role: Role }): boolean => role !== 'front_desk'
