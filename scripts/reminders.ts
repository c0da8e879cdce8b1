import './settings-file.mjs'
import { connection } from '@/db/connection'
import { now } from '@/lib/clinic/clock'
import { env } from '@/lib/env'
import { mailServer } from '@/lib/reminders/mail-server'
import { sendReminders } from '@/lib/reminders/send-reminders'
import { orRefuse } from './or-refuse'

/** One pass of the reminders, for an operator's own schedule. The server does the same by itself every minute. */
await orRefuse(async () => {
  const { NEXTAUTH_SECRET, NEXTAUTH_URL } = env()
  const server = mailServer()
  if (!server) throw new Error('No mail server is set up: set SMTP_URL and MAIL_FROM.')
  if (!NEXTAUTH_SECRET || !NEXTAUTH_URL)
    throw new Error(
      'Set NEXTAUTH_SECRET and NEXTAUTH_URL as the server has them: links in the mail need both.',
    )
  let failed = 0
  const tell = (error: unknown): void => {
    failed += 1
    console.error(error instanceof Error ? error.message : String(error))
  }
  const { sent, notSent } = await sendReminders(server, { now, stopped: () => false, failed: tell })
  console.log(`Sent: ${sent}. Not sent: ${notSent}.`)
  if (failed > 0) process.exitCode = 1
  await (await connection()).pool.end()
})
