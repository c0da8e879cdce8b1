import { may, type Role, type WithRole } from '@/lib/auth/access'

export const ROLE_LABELS = {
  therapist: 'Therapist',
  lead: 'Lead',
  front_desk: 'Front desk',
  admin: 'Administrator',
} as const satisfies Record<Role, string>

/** What each role is for, beside its name. */
const SENTENCES = {
  therapist: 'Treats patients: opens charts, writes plans, prints home programs.',
  lead: 'A therapist who also signs off content and runs the clinic’s settings and team.',
  front_desk: 'Sees names and contacts and prints what was issued; nothing clinical.',
  admin: 'Runs accounts and settings; opens no charts and sees nothing clinical.',
} as const satisfies Record<Role, string>

const ROLES = Object.keys(ROLE_LABELS) as Role[]

/** The roles that this person may give to somebody. */
export const rolesToGive = (giver: WithRole) =>
  ROLES.filter((role) => role !== 'lead' || may(giver, 'name-leads')).map((value) => ({
    value,
    label: ROLE_LABELS[value],
    hint: SENTENCES[value],
  }))
