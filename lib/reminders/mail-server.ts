import 'server-only'
import { env } from '@/lib/env'

/** The operator's mail server, and who our messages are from. */
export type MailServer = {
  readonly host: string
  readonly port: number
  /** TLS from the first byte; otherwise the connection turns to TLS before anything is said. */
  readonly secure: boolean
  /** Whether it must. Not for a server on this machine, nor where the operator says so. */
  readonly requireTls: boolean
  readonly signIn: { readonly user: string; readonly pass: string } | undefined
  readonly from: string
}

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]'])
const PORTS = { secure: 465, submission: 587 } as const

/** What an address such as smtps://user:password@mail.clinic.example:465 says. */
export function parseMailServer(url: string, from: string): MailServer {
  const { protocol, hostname, port, username, password, searchParams } = new URL(url)
  const secure = protocol === 'smtps:'
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port === '' ? PORTS[secure ? 'secure' : 'submission'] : Number(port),
    secure,
    requireTls: !secure && !LOOPBACK.has(hostname) && searchParams.get('requireTLS') !== 'false',
    signIn:
      username === ''
        ? undefined
        : { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
    from,
  }
}

/** The mail server of this installation; undefined when none is configured, and then no mail is sent. */
export function mailServer(): MailServer | undefined {
  const { SMTP_URL, MAIL_FROM } = env()
  return SMTP_URL && MAIL_FROM ? parseMailServer(SMTP_URL, MAIL_FROM) : undefined
}
