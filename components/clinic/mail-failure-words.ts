import type { MAIL_FAILURES } from '@/lib/reminders/schema'

const WORDS: Record<(typeof MAIL_FAILURES)[number], string> = {
  connection: 'The mail server could not be reached.',
  encryption: 'The mail server offered no safe connection.',
  'sign-in': 'The mail server refused our sign-in.',
  refused: 'The mail server does not know such an address.',
  unknown: 'The connection broke off: perhaps sent. It is not sent twice.',
}

/** What the numbers of mail servers mean (RFC 5321); by its first figure where we know no more. */
const NUMBERS: Readonly<Record<string, string>> = {
  '450': 'The mailbox was busy.',
  '452': 'The mailbox or the server was full.',
  '535': 'The mail server refused our sign-in.',
  '550': 'There is no such mailbox, or it takes no mail from us.',
  '551': 'There is no such mailbox.',
  '552': 'The mailbox is full.',
  '553': 'The address is not written as the mail server wants it.',
  '554': 'The mail server took it for unwanted mail.',
}

/** Why a message did not leave, for a lead. An unknown number is shown as it is. */
export function failureInWords(failure: string): string {
  if (failure in WORDS) return WORDS[failure as keyof typeof WORDS]
  const known = NUMBERS[failure]
  if (known) return known
  return failure.startsWith('4')
    ? `The mail server put it off each time (${failure}).`
    : `The mail server refused it (${failure}).`
}
