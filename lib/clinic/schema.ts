import { z } from 'zod'
import { LANGUAGES, PAPERS, THERAPIST_ROLES, UNITS } from '@/db/schema/clinics'
import { DEMO_DOMAIN } from '@/lib/demo-sign-in'

const TIME_ZONES = new Set(Intl.supportedValuesOf('timeZone').concat('UTC'))
export const PASSWORD_LENGTHS = { fewest: 12, most: 128 } as const

const line = (most: number, missing: string) =>
  z.string(missing).trim().min(1, missing).max(most, `Keep this under ${most} characters.`)

const address = z
  .string('Give an e-mail address.')
  .trim()
  .toLowerCase()
  .max(254, 'Keep the e-mail address under 254 characters.')
  .pipe(z.email('Give an e-mail address such as name@your-clinic.org.'))

/** Nobody could sign in with one outside the demo: a new clinic would have locked itself out. */
export const isDemoAddress = (email: string): boolean => email.endsWith(`@${DEMO_DOMAIN}`)
export const DEMO_ADDRESS = 'Addresses of the demo clinic cannot sign in here. Give another.'
const email = address.refine((given) => !isDemoAddress(given), DEMO_ADDRESS)

/** Who has no password is found by the address that the provider has of them: with another nobody would get in. */
export const ADDRESS_AT_PROVIDER =
  'You sign in by this address, without a password here. Somebody who runs your clinic can change it; or choose a password first, by “Forgot your password?” where you sign in.'

/** A password to come. Whether it is guessed first is looked up on the server. */
export const newPassword = z
  .string('Choose a password.')
  .min(PASSWORD_LENGTHS.fewest, `A password has at least ${PASSWORD_LENGTHS.fewest} characters.`)
  .max(PASSWORD_LENGTHS.most, `A password has at most ${PASSWORD_LENGTHS.most} characters.`)

const clinicFields = {
  name: line(120, 'Give the name of the clinic, as it is printed on handouts.'),
  phone: line(40, 'Give the phone number that patients call.'),
  address: line(240, 'Give the address, as it is printed on handouts.'),
  timeZone: z.string().refine((zone) => TIME_ZONES.has(zone), 'Choose a time zone from the list.'),
  units: z.enum(UNITS, 'Choose kilograms or pounds.'),
  paper: z.enum(PAPERS, 'Choose Letter or A4.'),
  language: z.enum(LANGUAGES, 'Choose a language from the list.'),
}

/** How many days each threshold of the clinic may be. Product defaults stand in the database; for clinical sign-off. */
export const DAY_LIMITS = {
  quietDays: { fewest: 1, most: 60 },
  reassessDays: { fewest: 7, most: 180 },
  graceDays: { fewest: 0, most: 365 },
} as const

const days = ({ fewest, most }: { readonly fewest: number; readonly most: number }) => {
  const message = `Give a whole number of days from ${fewest} to ${most}.`
  return z
    .string(message)
    .trim()
    .regex(/^\d{1,3}$/, message)
    .transform(Number)
    .pipe(z.number().min(fewest, message).max(most, message))
}

const version = z.coerce.number().int().positive()

export const clinicInput = z.object({
  ...clinicFields,
  quietDays: days(DAY_LIMITS.quietDays),
  reassessDays: days(DAY_LIMITS.reassessDays),
  graceDays: days(DAY_LIMITS.graceDays),
  version,
})
export type ClinicInput = z.output<typeof clinicInput>

const memberFields = {
  name: line(120, 'Give the person’s name.'),
  credentials: z.string().trim().max(60, 'Keep credentials under 60 characters.').default(''),
  email,
}

const role = z.enum(THERAPIST_ROLES, 'Choose a role.')

export const memberInput = z.object({ ...memberFields, role })
export type MemberInput = z.output<typeof memberInput>

/** Who somebody is, one's own details too: the form says whose they are. An existing account may keep its address, even a demo one. */
export const detailsInput = z.object({ ...memberFields, email: address, version, therapistId: z.uuid() })
export type DetailsInput = z.output<typeof detailsInput>

/** The first-run set-up: the clinic, its lead, and the code that the server printed. */
export const setUpInput = z.object({
  code: line(60, 'Give the set-up code that the server printed when it started.'),
  clinicName: clinicFields.name,
  clinicPhone: clinicFields.phone,
  clinicAddress: clinicFields.address,
  timeZone: clinicFields.timeZone,
  units: clinicFields.units,
  paper: clinicFields.paper,
  ...memberFields,
  password: newPassword,
})
export type SetUpInput = z.output<typeof setUpInput>

/** What is done to somebody's account. */
export const memberChange = z.discriminatedUnion('change', [
  z.object({
    change: z.enum(['deactivate', 'reactivate', 'end-sessions', 'take-second-factor']),
    therapistId: z.uuid(),
  }),
  z.object({ change: z.literal('change-role'), therapistId: z.uuid(), role }),
])
export type MemberChange = z.output<typeof memberChange>

export const ownPasswordInput = z
  .object({
    currentPassword: z
      .string()
      .min(1, 'Give your present password.')
      .max(PASSWORD_LENGTHS.most, 'This is not your present password.'),
    password: newPassword,
  })
  .refine(({ currentPassword, password }) => currentPassword !== password, {
    path: ['password'],
    message: 'Choose a password that is not the present one.',
  })
export type OwnPasswordInput = z.output<typeof ownPasswordInput>

/** For whom a new link is made. */
export const memberLinkInput = z.object({ therapistId: z.uuid() })

/** How the clinic's people sign in; a box that is not ticked is not sent. */
export const signInRulesInput = z.object({
  secondFactorForAll: z
    .literal('on')
    .optional()
    .transform((ticked) => ticked !== undefined),
})
export type SignInRulesInput = z.output<typeof signInRulesInput>

/** The largest file that is taken as a logo. */
export const LOGO_MAX_BYTES = 5 * 1024 * 1024
export const LOGO_TOO_BIG = 'The logo is larger than 5 MB. Send a smaller copy.'

/** Takes the logo away: there is nothing to say beside it. */
export const logoRemoval = z.object({})
