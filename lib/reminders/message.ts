import type { Language } from '@/lib/clinical/languages/language'
import { REMINDER_WORDS } from './words'

/** All that a reminder is made of. It holds nothing about a patient but the address in the link that stops it. */
export type ReminderFacts = {
  readonly clinic: { readonly name: string; readonly phone: string }
  readonly language: Language
  /** Where the patient's page is, without the token that opens it. */
  readonly pageAddress: string
  /** Where reminders are stopped: a page for people, and what a mail program calls by itself. */
  readonly stop: { readonly page: string; readonly oneClick: string }
}

export type Message = {
  readonly subject: string
  readonly text: string
  readonly html: string
  readonly headers: Readonly<Record<string, string>>
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign)
const link = (address: string): string => `<a href="${escaped(address)}">${escaped(address)}</a>`
const paragraph = (html: string): string => `<p>${html}</p>`

/** The reminder in the patient's language, as plain text and as simple HTML. */
export function reminderMessage({ clinic, language, pageAddress, stop }: ReminderFacts): Message {
  const words = REMINDER_WORDS[language]
  const questions = `${words.questions({ clinic: clinic.name, phone: clinic.phone })} ${words.noAnswers}`
  const text = [
    words.ready(clinic.name),
    `${words.howToOpen}\n${pageAddress}`,
    questions,
    `${words.whyYou} ${words.stopHere}\n${stop.page}`,
  ].join('\n\n')
  const body = [
    escaped(words.ready(clinic.name)),
    `${escaped(words.howToOpen)}<br>${link(pageAddress)}`,
    escaped(questions),
    `${escaped(words.whyYou)}<br><a href="${escaped(stop.page)}">${escaped(words.stopTitle)}</a>`,
  ]
  return {
    subject: words.subject(clinic.name),
    text: `${text}\n`,
    html: `<!doctype html><html lang="${language}"><body>${body.map(paragraph).join('')}</body></html>`,
    headers: {
      'List-Unsubscribe': `<${stop.oneClick}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      'Auto-Submitted': 'auto-generated',
    },
  }
}

/** A message of ours in plain English: paragraphs, and an address on a line of its own. */
export function messageOf(
  subject: string,
  paragraphs: readonly (string | { readonly address: string })[],
): Message {
  const texts = paragraphs.map((part) => (typeof part === 'string' ? part : part.address))
  const body = paragraphs.map((part) =>
    paragraph(typeof part === 'string' ? escaped(part) : link(part.address)),
  )
  return {
    subject,
    text: `${texts.join('\n\n')}\n`,
    html: `<!doctype html><html lang="en"><body>${body.join('')}</body></html>`,
    headers: { 'Auto-Submitted': 'auto-generated' },
  }
}

/** What a lead sends to themselves to see whether mail leaves. */
export const testMessage = (clinic: string): Message =>
  messageOf(`Test message of ${clinic}`, ['This is a test: mail leaves. Reminders go out the same way.'])
