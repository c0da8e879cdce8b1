import 'server-only'
import { createHmac, randomUUID } from 'node:crypto'
import { and, eq, lt } from 'drizzle-orm'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { inClinic } from '@/db/client'
import { type SentAnswer, sentForms } from '@/db/schema/sent-forms'
import { type FormState, SEND_KEY } from '@/lib/form-state'
import { type Sending, sending, SentBefore } from './sent-mark'
import type { SessionTherapist } from './sessions'
import { derivedKey } from './derived-key'

const KEPT_MILLISECONDS = 24 * 60 * 60_000
/** How long to wait for the answer of the first, which is known a moment after its change. */
const WAIT_MILLISECONDS = 3_000
const LOOK_EVERY_MILLISECONDS = 100

const CHANGED =
  'This form was sent before, and saved as it was then. What stands here now is not saved: open the page again in a new tab to compare.'
const SAVED = 'This was saved already. Open the page again to see it.'

/** A key as our pages make it; undefined for anything else. */
export const sendKey = (sent: unknown): string | undefined => z.uuid().safeParse(sent).data

/** The key of a form; none from a page whose script did not run. */
export const sendKeyOf = (form: FormData): string | undefined => sendKey(form.get(SEND_KEY))

const isThis = ({ clinicId, therapistId, key }: Sending) =>
  and(eq(sentForms.clinicId, clinicId), eq(sentForms.therapistId, therapistId), eq(sentForms.key, key))

/** Tells whether two forms say the same, and nothing else about them. */
const hashOf = (typed: FormState['typed']): string =>
  createHmac('sha256', derivedKey('sent forms'))
    .update(JSON.stringify(Object.entries(typed).toSorted(([a], [b]) => (a < b ? -1 : 1))))
    .digest('hex')

const readMark = (form: Sending) =>
  inClinic(form.clinicId, async (tx) => {
    const [mark] = await tx.select().from(sentForms).where(isThis(form))
    return mark
  })

/** Gives the first answer again. */
async function answerAgain(form: Sending): Promise<FormState> {
  const giveUpAt = performance.now() + WAIT_MILLISECONDS
  for (;;) {
    const mark = await readMark(form)
    if (mark && mark.fields !== form.fields) return { formError: CHANGED, fieldErrors: {}, typed: {} }
    if (mark?.answer)
      return 'redirect' in mark.answer
        ? redirect(mark.answer.redirect)
        : { fieldErrors: {}, typed: {}, done: mark.answer.done }
    if (!mark || performance.now() > giveUpAt) return { formError: SAVED, fieldErrors: {}, typed: {} }
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MILLISECONDS))
  }
}

/** Keeps the answer of a form that changed something; for any other there is no mark to keep it with. */
const keepAnswer = (form: Sending, answer: SentAnswer, at: Date): Promise<void> =>
  inClinic(form.clinicId, async (tx) => {
    await tx
      .update(sentForms)
      .set({ answer })
      .where(and(isThis(form), eq(sentForms.attempt, form.attempt)))
    await tx
      .delete(sentForms)
      .where(
        and(
          eq(sentForms.clinicId, form.clinicId),
          lt(sentForms.at, new Date(at.getTime() - KEPT_MILLISECONDS)),
        ),
      )
  })

/** Where the framework's own error sends the browser; undefined for any other error. */
function redirectOf(error: unknown): string | undefined {
  const digest = error instanceof Error && 'digest' in error ? String(error.digest) : ''
  return /^NEXT_REDIRECT;[^;]*;(.*);\d+;$/.exec(digest)?.[1]
}

/**
 * Makes a form count once, however often it is sent under its key: after a lost reply, by two clicks, or when the browser
 * sends a page again. Every later time the first answer is given again. A refused form changed nothing and may be sent
 * again under the same key. A form that says something else under a used key changes nothing, and is told so.
 */
export async function sentOnce(
  { clinicId, id: therapistId }: SessionTherapist,
  { key, typed }: { readonly key: string; readonly typed: FormState['typed'] },
  at: Date,
  answer: () => Promise<FormState>,
): Promise<FormState> {
  const form: Sending = { clinicId, therapistId, key, attempt: randomUUID(), fields: hashOf(typed) }
  if (await readMark(form)) return answerAgain(form)
  try {
    const state = await sending.run(form, answer)
    if (state.formError === undefined && Object.keys(state.fieldErrors).length === 0) {
      await keepAnswer(form, { done: state.done }, at)
      return state
    }
    // What stands in the way may be what the same form, sent at the same moment, has just done.
    const mark = await readMark(form)
    return mark && mark.attempt !== form.attempt ? answerAgain(form) : state
  } catch (error) {
    if (error instanceof SentBefore) return answerAgain(form)
    const to = redirectOf(error)
    if (to !== undefined) await keepAnswer(form, { redirect: to }, at)
    throw error
  }
}

/** The result of an act: what to say when it is done, or why it was not. */
type Outcome = { readonly done: string } | { readonly problem: string }

/** The same for an act that a page sends without a form. */
export async function doneOnce(
  therapist: SessionTherapist,
  { key, said }: { readonly key: string; readonly said: object },
  at: Date,
  deed: () => Promise<Outcome>,
): Promise<Outcome> {
  const { formError, done } = await sentOnce(
    therapist,
    { key, typed: { said: [JSON.stringify(said)] } },
    at,
    async () => {
      const outcome = await deed()
      return 'problem' in outcome
        ? { formError: outcome.problem, fieldErrors: {}, typed: {} }
        : { done: outcome.done, fieldErrors: {}, typed: {} }
    },
  )
  return formError === undefined ? { done: done ?? '' } : { problem: formError }
}
