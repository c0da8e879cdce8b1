import type { THERAPIST_ROLES } from '@/db/schema/clinics'
import { AppError } from '@/lib/errors'
import { paths } from '@/lib/paths'
import { noteRefusal } from '@/lib/refusals'

export type Role = (typeof THERAPIST_ROLES)[number]

/** Anybody with a role; nothing else about them is asked. */
export type WithRole = { readonly role: Role }

const TREATING: readonly Role[] = ['therapist', 'lead']
const RUNNING: readonly Role[] = ['lead', 'admin']

/**
 * What may be done, and by which roles. Pages, actions, reads, writes and the navigation all ask this table; nobody
 * compares roles elsewhere. An account has one role.
 */
export const POWERS = {
  /** To open charts, and everything clinical around them. */
  charts: TREATING,
  /** To have patients assigned. */
  treat: TREATING,
  /** To see names and contacts, and to hand over what was issued, without a chart. */
  desk: ['front_desk'],
  'add-patients': ['therapist', 'lead', 'front_desk'],
  'blank-forms': ['therapist', 'lead', 'front_desk'],
  /** To see how the clinic is set up. */
  clinic: ['therapist', 'lead', 'admin'],
  'change-clinic': RUNNING,
  team: RUNNING,
  /** To make somebody a lead, and to change a lead's account. */
  'name-leads': ['lead'],
  /** To change templates that somebody else saved. */
  'clinic-templates': ['lead'],
  /** To see on Today the patients whose therapist has left or no longer treats, until somebody else takes them over. */
  cover: ['lead'],
  'sign-off': ['lead'],
  'clinic-numbers': ['lead'],
  /** To read who did what. Without 'charts', of what was done with a patient only that something was. */
  audit: RUNNING,
  'sign-in-settings': RUNNING,
  /** To decide which records are kept, which must be, and which go. */
  retention: ['lead'],
} as const satisfies Record<string, readonly Role[]>

export type Power = keyof typeof POWERS

export const may = ({ role }: WithRole, power: Power): boolean =>
  (POWERS[power] as readonly Role[]).includes(role)

/** Whether an account can have patients in its care: an active one, of a role that treats. */
export const treats = (account: WithRole & { readonly active: boolean }): boolean =>
  account.active && may(account, 'treat')

/** @throws AppError('not-allowed') for a role without this power */
export function requirePower(who: WithRole, power: Power): void {
  if (may(who, power)) return
  noteRefusal('not-allowed')
  throw new AppError('not-allowed')
}

/** The page on which this role starts. */
export function homeOf(who: WithRole): string {
  if (may(who, 'charts')) return paths.today()
  return may(who, 'desk') ? paths.desk() : paths.settings()
}
