import { may, type Power } from '@/lib/auth/access'
import { isFromOwnPages } from '@/lib/auth/origin'
import { signedInTherapist, type Therapist } from '@/lib/auth/therapist'
import type { FileAnswer } from '@/lib/file-answer'
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
  if (!therapist)
    return answer(401, {
      formError: 'You are signed out. Sign in in another tab, then send again: what you typed is still here.',
    })
  return may(therapist, power)
    ? therapist
    : answer(403, { formError: 'Your account may not do this. Ask the lead of your clinic.' })
}

/** The form and the bytes of its file, or what to answer. */
export async function sentFile(
  request: Request,
  field: string,
  { maxBytes, tooBig }: { readonly maxBytes: number; readonly tooBig: string },
): Promise<{ readonly form: FormData; readonly bytes: Buffer } | Response> {
  const sent = await formWithin(request, maxBytes)
  if ('problem' in sent)
    return sent.problem === 'too-big'
      ? answer(413, { fieldErrors: { [field]: [tooBig] } })
      : answer(400, { formError: `The ${field} did not arrive whole. Send it again.` })
  const file = sent.form.get(field)
  const bytes = file instanceof File ? Buffer.from(await file.arrayBuffer()) : Buffer.alloc(0)
  return { form: sent.form, bytes }
}
