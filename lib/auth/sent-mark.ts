import 'server-only'
import { AsyncLocalStorage } from 'node:async_hooks'
import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { sentForms } from '@/db/schema/sent-forms'

/** A form that is being handled. The transaction that makes its change, wherever that is, stores its key. */
export type Sending = {
  readonly clinicId: string
  readonly therapistId: string
  readonly key: string
  readonly attempt: string
  readonly fields: string
}

/** Thrown when the same form has already made its change, to roll this transaction back. */
export class SentBefore extends Error {}

export const sending = new AsyncLocalStorage<Sending>()

/**
 * Marks the form that is being handled as sent, in the transaction of its change, so that neither is stored without the
 * other. Outside of a form it does nothing. If a form is sent twice at once, the second waits here for the first.
 * @throws to roll the transaction back, when the same form has already made its change
 */
export async function markAsSent(tx: Tx, at: Date): Promise<void> {
  const form = sending.getStore()
  if (!form) return
  const marked = await tx
    .insert(sentForms)
    .values({ ...form, at })
    .onConflictDoUpdate({
      target: [sentForms.clinicId, sentForms.therapistId, sentForms.key],
      set: { at },
      // Several changes of one send find their own mark.
      setWhere: eq(sentForms.attempt, form.attempt),
    })
    .returning({ key: sentForms.key })
  if (marked.length === 0) throw new SentBefore()
}
