import { createHash } from 'node:crypto'
import { may, type Power } from '@/lib/auth/access'
import { isFromOwnPages } from '@/lib/auth/origin'
import { sendKeyOf, sentOnce } from '@/lib/auth/sent-once'
import { signedInTherapist, type Therapist } from '@/lib/auth/therapist'
import { isOfAnother, OF_ANOTHER, SIGNED_OUT } from '@/lib/auth/therapist-action'
import { now } from '@/lib/clinic/clock'
import type { FileAnswer } from '@/lib/file-answer'
import { typedOf } from '@/lib/form-state'
import { noteRefusal } from '@/lib/refusals'
import { formWithin } from './form-within'

// Handlers take files and no server action does: those share one limit for the size of what is sent, and all the others
// need one megabyte only. Here the origin is checked and the body counted as it arrives.

export const answer = (status: number, words: Partial<FileAnswer>): Response =>
  Response.json({ fieldErrors: {}, ...words } satisfies FileAnswer, {
    status,
    headers: { 'Cache-Control': 'private, no-store', 'X-Content-Type-Options': 'nosniff' },
  })

/** Who sends a file from our own pages and may, or what to answer. */
export async function senderOf(power: Power): Promise<Therapist | Response> {
  if (!(await isFromOwnPages()))
    return answer(403, { formError: 'Nothing was saved: this page was opened at another address.' })
  const therapist = await signedInTherapist()
  if (!therapist) return answer(401, { formError: SIGNED_OUT })
  if (may(therapist, power)) return therapist
  noteRefusal('not-allowed')
  return answer(403, { formError: 'Your account may not do this. Ask the lead of your clinic.' })
}

type SentFile = { readonly key: string; readonly form: FormData; readonly bytes: Buffer }

/** The form with its key and the bytes of its file, or what to answer. */
export async function sentFile(
  request: Request,
  field: string,
  { maxBytes, tooBig }: { readonly maxBytes: number; readonly tooBig: string },
): Promise<SentFile | Response> {
  const sent = await formWithin(request, maxBytes)
  if ('problem' in sent) {
    noteRefusal('unreadable')
    return sent.problem === 'too-big'
      ? answer(413, { fieldErrors: { [field]: [tooBig] } })
      : answer(400, { formError: `The ${field} did not arrive whole. Send it again.` })
  }
  const key = sendKeyOf(sent.form)
  if (key === undefined) return answer(400, { formError: 'This page is out of date. Reload it.' })
  const file = sent.form.get(field)
  const bytes = file instanceof File ? Buffer.from(await file.arrayBuffer()) : Buffer.alloc(0)
  return { key, form: sent.form, bytes }
}

/** Saves a file once, however often its form is sent, and answers each time as the first. */
export async function savedOnce(
  therapist: Therapist,
  { key, form, bytes }: SentFile,
  save: () => Promise<Pick<FileAnswer, 'fieldErrors' | 'done'>>,
): Promise<Response> {
  if (isOfAnother(form, therapist)) return answer(409, { formError: OF_ANOTHER })
  const typed = { ...typedOf(form), sha256: [createHash('sha256').update(bytes).digest('hex')] }
  const { formError, fieldErrors, done } = await sentOnce(therapist, { key, typed }, now(), async () => ({
    ...(await save()),
    typed: {},
  }))
  if (formError !== undefined) return answer(409, { formError })
  return answer(done === undefined ? 422 : 200, { fieldErrors, ...(done === undefined ? {} : { done }) })
}
