import { z } from 'zod'

const SECRET_LENGTH = 32
const LAST_PORT = 65_535
const isMailServer = (text: string): boolean =>
  /^smtps?:\/\/./.test(text) && URL.canParse(text) && new URL(text).hostname !== ''
/** In plain only on this machine: everything rests on who answers there. */
const isProvider = (text: string): boolean =>
  URL.canParse(text) &&
  (text.startsWith('https://') || /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?(\/|$)/.test(text))
const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const
const TOKEN_LENGTH = 16
const A_COUNT = 'it must be a number of requests'
const isPort = (text: string): boolean => /^\d{1,5}$/.test(text) && Number(text) <= LAST_PORT

const postgresUrl = z.string().regex(/^postgres(ql)?:\/\//, 'it must start with postgres:// or postgresql://')

const fields = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  NEXT_PHASE: z.string().optional(),
  /** PostgreSQL 15 or newer; the embedded database when it is not given. */
  DATABASE_URL: postgresUrl.optional(),
  /** The login that owns the tables: for migrations, restoring a backup and the doctor’s look. */
  DATABASE_OWNER_URL: postgresUrl.optional(),
  /** A hot standby of that PostgreSQL, for reads that cost it something. */
  DATABASE_REPLICA_URL: postgresUrl.optional(),
  PLUMBLINE_DATA: z.string().min(1, 'it must name a folder').default('data'),
  /** Read by the commands that serve; checked here, with the rest. */
  PORT: z.string().refine(isPort, `it must be a number from 0 to ${LAST_PORT}`).optional(),
  /** Read by the server in front, with its defaults; checked here, with the rest. */
  PLUMBLINE_MOST_REQUESTS: z.coerce.number(A_COUNT).int(A_COUNT).min(1, A_COUNT).optional(),
  PLUMBLINE_MOST_WAITING: z.coerce.number(A_COUNT).int(A_COUNT).min(0, A_COUNT).optional(),
  /** Of the log of the server in front. */
  PLUMBLINE_LOG_LEVEL: z.enum(LOG_LEVELS, `it must be one of ${LOG_LEVELS.join(', ')}`).optional(),
  /** Who knows it reads the metrics; nobody does where it is not given. */
  PLUMBLINE_METRICS_TOKEN: z
    .string()
    .min(TOKEN_LENGTH, `it must have at least ${TOKEN_LENGTH} characters`)
    .optional(),
  NEXTAUTH_SECRET: z
    .string()
    .min(SECRET_LENGTH, `it must have at least ${SECRET_LENGTH} characters`)
    .optional(),
  /** What records are sealed with: backups, second factors, the audit chain. Losing it loses them. */
  PLUMBLINE_KEY: z
    .string()
    .min(SECRET_LENGTH, `it must have at least ${SECRET_LENGTH} characters`)
    .optional(),
  /** Where backups are kept; beside the database where not given. */
  PLUMBLINE_BACKUPS: z.string().min(1, 'it must name a folder').optional(),
  /** Hours between two backups; 0 for none by the clock. */
  PLUMBLINE_BACKUP_HOURS: z.coerce
    .number('it must be a number of hours')
    .min(0, 'it must be a number of hours, or 0 for no backups by the clock')
    .default(1),
  NEXTAUTH_URL: z.url('it must be an address such as https://plumbline.your-clinic.example').optional(),
  PLUMBLINE_SETUP_CODE: z.string().min(8, 'it must have at least 8 characters').optional(),
  PLUMBLINE_DEMO: z.literal('1', 'it must be 1 or not given').optional(),
  TRUST_PROXY: z.literal('1', 'it must be 1 or not given').optional(),
  /** The mail server that reminders and the links of accounts leave through; without it no mail is sent. */
  SMTP_URL: z
    .string()
    .refine(isMailServer, 'it must be an address such as smtps://user:password@mail.your-clinic.example:465')
    .optional(),
  /** Who that mail is from. */
  MAIL_FROM: z.email('it must be an e-mail address such as reminders@your-clinic.example').optional(),
  /** Where else people sign in: an OpenID Connect provider, and what this installation is to it. */
  OIDC_ISSUER: z
    .string()
    .refine(isProvider, 'it must be an address such as https://login.your-clinic.example')
    .optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  /** What the button calls the provider; its host when not given. */
  OIDC_NAME: z.string().max(40, 'it must have at most 40 characters').optional(),
  /** Whether a second factor that the provider says it asked for counts here. */
  OIDC_SECOND_FACTOR: z.literal('1', 'it must be 1 or not given').optional(),
})

/** Every variable that is checked, by name. */
export const VARIABLES: readonly string[] = Object.keys(fields.shape)

/** Variables that are of use only all together. */
const TOGETHER = [
  ['SMTP_URL', 'MAIL_FROM'],
  ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'],
] as const

const schema = fields.superRefine((variables, context) => {
  for (const names of TOGETHER) {
    const given = names.find((name) => variables[name] !== undefined)
    if (given === undefined) continue
    for (const missing of names.filter((name) => variables[name] === undefined))
      context.addIssue({ code: 'custom', path: [missing], message: `it is missing, and ${given} is set` })
  }
  const { DATABASE_URL, DATABASE_REPLICA_URL } = variables
  if (DATABASE_REPLICA_URL !== undefined && (!DATABASE_URL || DATABASE_URL === DATABASE_REPLICA_URL))
    context.addIssue({
      code: 'custom',
      path: ['DATABASE_REPLICA_URL'],
      message: DATABASE_URL ? 'it is the address of DATABASE_URL' : 'DATABASE_URL is not set',
    })
})

export type Env = z.output<typeof schema>

/** An empty variable counts as not given, as shells and containers write it. */
const given = (variables: NodeJS.ProcessEnv): Record<string, string | undefined> =>
  Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))

/**
 * The environment, checked.
 * @throws with a sentence for each wrong variable, by its name
 */
export function parseEnv(variables: NodeJS.ProcessEnv): Env {
  const parsed = schema.safeParse(given(variables))
  if (parsed.success) return parsed.data
  const sentences = parsed.error.issues.map(({ path, message }) => `${path.join('.')} is wrong: ${message}.`)
  throw new Error(sentences.join('\n'))
}

let checked: Env | undefined

/** The environment of this process, checked once at first use. */
export const env = (): Env => (checked ??= parseEnv(process.env))
