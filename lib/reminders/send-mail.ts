import 'server-only'
import { Readable } from 'node:stream'
import MailComposer from 'nodemailer/lib/mail-composer/index.js'
import SMTPConnection from 'nodemailer/lib/smtp-connection/index.js'
import type { MailServer } from './mail-server'
import type { Message } from './message'
import type { MailFailure } from './schema'

export type Mail = {
  /** Stays the same when it is tried again. */
  readonly id: string
  readonly fromName: string
  readonly to: string
  readonly message: Message
}

/** What became of a message: it left; it surely did not, and may be tried again or not; or nobody can tell. */
export type Outcome =
  | { readonly kind: 'sent' }
  | { readonly kind: 'not-sent'; readonly failure: MailFailure; readonly again: boolean }
  | { readonly kind: 'unknown' }

const CONNECT_WITHIN_MILLISECONDS = 10_000
const SILENT_FOR_MILLISECONDS = 30_000
/** Longer than this no message takes; less than the time after which its sender counts as dead. */
const SEND_WITHIN_MILLISECONDS = 120_000

const REFUSALS = 400
const FINAL_REFUSALS = 500

function messageBytes({ from }: MailServer, { id, fromName, to, message }: Mail): Promise<Buffer> {
  const { subject, text, html, headers } = message
  const mail = new MailComposer({
    messageId: `<${id}@${from.split('@').at(-1)}>`,
    from: { name: fromName, address: from },
    to,
    subject,
    text,
    html,
    headers,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return mail.compile().build()
}

/** A refusal of the server: its number decides, whatever was said by then. */
function refusedWith(code: number, signedIn: boolean): Outcome {
  if (!signedIn) return { kind: 'not-sent', failure: code === 535 ? 'sign-in' : `${code}`, again: true }
  return { kind: 'not-sent', failure: `${code}`, again: code < FINAL_REFUSALS }
}

/** A failure before the server knew whom the message is for is no fault of the address: it is tried again. */
function failureBefore({ code }: { readonly code?: string | undefined }): Outcome {
  const failure = code === 'EAUTH' ? 'sign-in' : code === 'ETLS' ? 'encryption' : 'connection'
  return { kind: 'not-sent', failure, again: true }
}

/**
 * Sends one message. Expected failures are outcomes. Once the first byte of the message was handed over, only the
 * server's answer tells whether it left: without one the outcome is unknown.
 */
export async function sendMail(server: MailServer, mail: Mail): Promise<Outcome> {
  const bytes = await messageBytes(server, mail)
  const connection = new SMTPConnection({
    host: server.host,
    port: server.port,
    secure: server.secure,
    requireTLS: server.requireTls,
    // Half a secret is none: it turns to TLS with a certificate that holds, or not at all.
    ignoreTLS: !server.requireTls,
    connectionTimeout: CONNECT_WITHIN_MILLISECONDS,
    greetingTimeout: CONNECT_WITHIN_MILLISECONDS,
    socketTimeout: SILENT_FOR_MILLISECONDS,
  })
  let signedIn = false
  let handedOver = false
  // Read from no earlier than the server asked for the message itself.
  const content = new Readable({
    read() {
      handedOver = true
      this.push(bytes)
      this.push(null)
    },
  })
  const outcomeOf = (error: SMTPConnection.SMTPError): Outcome => {
    if (error.responseCode && error.responseCode >= REFUSALS) return refusedWith(error.responseCode, signedIn)
    if (!signedIn) return failureBefore(error)
    if (error.code === 'EENVELOPE') return { kind: 'not-sent', failure: 'refused', again: false }
    return handedOver ? { kind: 'unknown' } : failureBefore(error)
  }
  return new Promise<Outcome>((resolve) => {
    const settle = (outcome: Outcome): void => {
      clearTimeout(deadline)
      resolve(outcome)
      if (outcome.kind === 'sent') connection.quit()
      else connection.close()
    }
    const fail = (error: SMTPConnection.SMTPError): void => settle(outcomeOf(error))
    const deadline = setTimeout(() => fail(new Error('Too slow')), SEND_WITHIN_MILLISECONDS)
    connection.on('error', fail)
    connection.once('end', () => fail(new Error('Closed')))
    const send = (): void => {
      signedIn = true
      connection.send({ from: server.from, to: [mail.to] }, content, (error) =>
        error ? fail(error) : settle({ kind: 'sent' }),
      )
    }
    connection.connect((error) => {
      if (error) return fail(error)
      if (!server.signIn) return send()
      return connection.login({ credentials: server.signIn }, (refused) => (refused ? fail(refused) : send()))
    })
  })
}
