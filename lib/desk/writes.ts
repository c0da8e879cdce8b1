import 'server-only'
import { inClinic } from '@/db/client'
import { recordEvent } from '@/lib/audit/writes'
import type { DeskAccess } from '@/lib/auth/desk-access'

/** Puts on the record that the front desk had a home program to print. */
export const recordPrinted = (
  { clinicId, patientId, therapist }: DeskAccess,
  homeProgram: string,
  at: Date,
): Promise<void> =>
  inClinic(clinicId, (tx) =>
    recordEvent(
      tx,
      {
        clinicId,
        therapistId: therapist.id,
        patientId,
        action: 'home-program.printed',
        object: { homeProgram },
      },
      at,
    ),
  )
