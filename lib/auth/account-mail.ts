import 'server-only'
import { randomUUID } from 'node:crypto'
import { mailServer } from '@/lib/reminders/mail-server'
import { messageOf } from '@/lib/reminders/message'
import { sendMail } from '@/lib/reminders/send-mail'
import type { MadeLink } from './account-links'

const WORDS = {
  invitation: {
    subject: (clinic: string) => `Your account at ${clinic}`,
    lead: (clinic: string) =>
      `${clinic} made an account for you in Plumbline. Open this link to choose your password. It works once, within seven days:`,
    end: 'If you do not know what this is about, ignore this message: nothing happens.',
  },
  reset: {
    subject: (clinic: string) => `A new password for ${clinic}`,
    lead: (clinic: string) =>
      `Somebody asked for a new password for your account at ${clinic}. Open this link to choose one. It works once, within an hour:`,
    end: 'If it was not you, ignore this message: your password stays as it is.',
  },
} as const

/** The message that carries a link. It names the clinic and the person, and nothing else. */
function accountMessage({ kind, name, clinicName, address }: MadeLink) {
  const { subject, lead, end } = WORDS[kind]
  return messageOf(subject(clinicName), [`Hello ${name},`, lead(clinicName), { address }, end])
}

/**
 * Mails the link to the person.
 * @returns false when no mail server is set up, or the mail may not have left: then show the link, once, to the lead who made it
 */
export async function mailAccountLink(link: MadeLink): Promise<boolean> {
  const server = mailServer()
  if (!server) return false
  const outcome = await sendMail(server, {
    id: randomUUID(),
    fromName: link.clinicName,
    to: link.email,
    message: accountMessage(link),
  })
  return outcome.kind === 'sent'
}
