import 'server-only'
import { inClinic } from '@/db/client'
import { recordEvent } from '@/lib/audit/writes'
import type { Therapist } from '@/lib/auth/therapist'

/** A test message leaves no row, only a trace. */
export const recordTestMail = ({ clinicId, id }: Therapist, sent: boolean, at: Date): Promise<void> =>
  inClinic(clinicId, (tx) =>
    recordEvent(tx, { clinicId, therapistId: id, action: 'reminders.tested', object: { sent } }, at),
  )
