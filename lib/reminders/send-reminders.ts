import 'server-only'
import { dayAt } from '@/lib/clinical/calendar-date'
import { paperLanguage } from '@/lib/clinical/languages/language'
import { paths } from '@/lib/paths'
import { wholeAddress } from '@/lib/whole-address'
import type { MailServer } from './mail-server'
import { reminderMessage } from './message'
import { planReminders } from './plan-reminders'
import { listClinicIds, readRemindingClinic, type RemindingClinic } from './reads'
import { type Outcome, sendMail } from './send-mail'
import { stopLinks } from './stop-link'
import { type Claimed, claimReminder, giveUpOnLostSenders, settleReminder } from './writes-queue'

export type Tally = Record<'sent' | 'notSent', number>

/** The clock, whether to stop before the next message, and who is told of failures. */
export type Pace = {
  readonly now: () => Date
  readonly stopped: () => boolean
  /** Told when a clinic could not be served; the others are. */
  readonly failed: (error: unknown) => void
}

function send(server: MailServer, clinic: RemindingClinic, claimed: Claimed): Promise<Outcome> {
  const { clinicId, patientId, id, email } = claimed
  const language = paperLanguage(claimed.language)
  const message = reminderMessage({
    clinic,
    language,
    pageAddress: wholeAddress(paths.patientPage()),
    stop: stopLinks({ clinicId, patientId }, language),
  })
  return sendMail(server, { id, fromName: clinic.name, to: email, message })
}

/** Sends what waits at one clinic, one after the other. */
async function sendWaiting(server: MailServer, clinic: RemindingClinic, pace: Pace): Promise<Tally> {
  const tally = { sent: 0, notSent: 0 }
  while (!pace.stopped()) {
    const at = pace.now()
    const { id: clinicId, quietDays, timeZone } = clinic
    const claimed = await claimReminder({ clinicId, quietDays, today: dayAt(at, timeZone), at })
    if (!claimed) break
    if (claimed === 'called-off') continue
    const outcome = await send(server, clinic, claimed)
    await settleReminder(claimed, outcome, pace.now())
    tally[outcome.kind === 'sent' ? 'sent' : 'notSent'] += 1
  }
  return tally
}

async function serveClinic(server: MailServer, clinicId: string, pace: Pace): Promise<Tally> {
  const clinic = await readRemindingClinic(clinicId)
  if (!clinic) return { sent: 0, notSent: 0 }
  await giveUpOnLostSenders(clinicId, pace.now())
  await planReminders(clinic, pace.now())
  return sendWaiting(server, clinic, pace)
}

/** One pass over every clinic: what is due is planned, what waits is sent, and lost senders are given up. */
export async function sendReminders(server: MailServer, pace: Pace): Promise<Tally> {
  const tally = { sent: 0, notSent: 0 }
  for (const clinicId of await listClinicIds()) {
    if (pace.stopped()) break
    try {
      const { sent, notSent } = await serveClinic(server, clinicId, pace)
      tally.sent += sent
      tally.notSent += notSent
    } catch (error) {
      pace.failed(error)
    }
  }
  return tally
}
