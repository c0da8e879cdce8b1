import { z } from 'zod'

const SECRET_LENGTH = 32
const LAST_PORT = 65_535
const isMailServer = (text: string): boolean =>
  /^smtps?:\/\/./.test(text) && URL.canParse(text) && new URL(text).hostname !== ''
const isPort = (text: string): boolean => /^\d{1,5}$/.test(text) && Number(text) <= LAST_PORT

const fields = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  NEXT_PHASE: z.string().optional(),
  /** PostgreSQL 15 or newer; the embedded database when it is not given. */
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'it must start with postgres:// or postgresql://')
    .optional(),
  PLUMBLINE_DATA: z.string().min(1, 'it must name a folder').default('data'),
  /** Read by the commands that serve; checked here, with the rest. */
  PORT: z.string().refine(isPort, `it must be a number from 0 to ${LAST_PORT}`).optional(),
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
  /** The mail server that reminders leave through; without it none are sent. */
  SMTP_URL: z
    .string()
    .refine(isMailServer, 'it must be an address such as smtps://user:password@mail.your-clinic.example:465')
    .optional(),
  /** Who reminders are from. */
  MAIL_FROM: z.email('it must be an e-mail address such as reminders@your-clinic.example').optional(),
})

const schema = fields.superRefine(({ SMTP_URL, MAIL_FROM }, context) => {
  if ((SMTP_URL === undefined) === (MAIL_FROM === undefined)) return
  const [given, missing] = SMTP_URL ? ['SMTP_URL', 'MAIL_FROM'] : ['MAIL_FROM', 'SMTP_URL']
  context.addIssue({ code: 'custom', path: [missing], message: `it is missing, and ${given} is set` })
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
