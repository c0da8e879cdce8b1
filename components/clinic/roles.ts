import type { THERAPIST_ROLES } from '@/db/schema/clinics'

type Role = (typeof THERAPIST_ROLES)[number]

export const ROLE_LABELS = {
  lead: 'Lead',
  therapist: 'Therapist',
  front_desk: 'Front desk',
} as const satisfies Record<Role, string>

export const ROLE_OPTIONS = [
  { value: 'therapist', label: 'Therapist' },
  { value: 'lead', label: 'Lead' },
] as const satisfies readonly { value: Role; label: string }[]
