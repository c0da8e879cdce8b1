import 'server-only'
import { randomUUID } from 'node:crypto'
import { requirePower } from '@/lib/auth/access'
import type { Therapist } from '@/lib/auth/therapist'
import type { MailServer } from './mail-server'
import { testMessage } from './message'
import { type Outcome, sendMail } from './send-mail'
import { recordTestMail } from './writes-test-mail'

/** Sends a message to whoever asks, a lead, and says what became of it. @throws AppError('not-allowed') for others */
export async function sendTestMail(
  lead: Therapist,
  server: MailServer,
  clinicName: string,
  at: Date,
): Promise<Outcome> {
  requirePower(lead, 'change-clinic')
  const outcome = await sendMail(server, {
    id: randomUUID(),
    fromName: clinicName,
    to: lead.email,
    message: testMessage(clinicName),
  })
  await recordTestMail(lead, outcome.kind === 'sent', at)
  return outcome
}
