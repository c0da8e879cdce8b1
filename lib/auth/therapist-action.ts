import 'server-only'
import type { z } from 'zod'
import { AppError, type AppErrorCode } from '@/lib/errors'
import { now } from '@/lib/clinic/clock'
import {
  fieldErrorsOf,
  type FormState,
  isAdded,
  OWNER_KEY,
  typedOf,
  unstorableErrorsOf,
} from '@/lib/form-state'
import { noteRefusal } from '@/lib/refusals'
import { isFromOwnPages } from './origin'
import { sendKeyOf, sentOnce } from './sent-once'
import { signedInTherapist, type Therapist } from './therapist'

/** What the screen says of an expected failure: what happened, and what to do. */
const WORDS: Record<Exclude<AppErrorCode, 'not-found'>, string> = {
  'not-allowed': 'Your account may not do this. Ask the lead of your clinic.',
  conflict:
    'Somebody changed this meanwhile, so nothing was saved. Open the page again in a new tab to compare.',
  discharged: 'This episode has been discharged, so nothing more can be added to it.',
  reauthenticate:
    'Nothing was done yet: it is asked first whether it is still you. Send once more to be asked again.',
  'too-many-attempts': 'Too many attempts. Wait a quarter of an hour and try again.',
  busy: 'The server is busy. Wait a moment and send again; what you typed is still here.',
  unavailable: 'This did not work just now. Send again; what you typed is still here.',
}

const OTHER_ADDRESS =
  'Nothing was saved: this page was opened at another address than the one Plumbline is set up for. Open it at the usual address, or ask whoever runs the server.'

/** For somebody who was signed out while they typed. If they were sent to sign in, they would come back to an empty form. */
export const SIGNED_OUT =
  'You are signed out. Sign in in another tab, then send again: what you typed is still here.'

/** For who finds somebody else signed in under a page that they left open; and for that other, who is not to send it either. */
export const OF_ANOTHER =
  'Nothing was saved: this page was opened with another account than is signed in now. In another tab, sign out and sign in with the account of this page, then send again: what you typed is still here. To write with the account that is signed in now, reload this page; what you typed is gone then.'

/** Whether a form was opened by somebody else than is signed in now: on a shared computer a page stays open from one to the next. */
export const isOfAnother = (form: FormData, { id }: Therapist): boolean => {
  const owner = form.get(OWNER_KEY)
  return owner !== null && owner !== id
}

const NO_FORM = 'Nothing was saved: this page is out of date. Reload it.'

/** What a handler found wrong beyond the shape of the input, by field. */
type Refused = Pick<FormState, 'fieldErrors'> & Partial<Pick<FormState, 'formError' | 'shownVersion'>>

type Handler<Output> = (
  input: Output,
  therapist: Therapist,
) => Promise<Refused | (Pick<FormState, 'shownOnce'> & { readonly done: string }) | void>

/** Fields as the schema reads them: a text, or a list where a name was sent several times. */
const fieldsOf = (
  typed: Readonly<Record<string, readonly string[]>>,
  form: FormData,
): Record<string, unknown> => {
  const names = new Set([...form.keys()].filter((name) => !isAdded(name)))
  return Object.fromEntries(
    [...names].map((name) => {
      const values = typed[name] ?? form.getAll(name)
      return [name, values.length === 1 ? values[0] : [...values]]
    }),
  )
}

/**
 * The one way from a form to a write: own origin, signed in as who opened the page, parsed, handled, counted once. A refused form comes back
 * with its errors by field and everything that was typed, even if its sender was signed out meanwhile; expected failures
 * become words; bugs are thrown on.
 * @param who finds out who sent it: whoever is signed in, but in the second step of signing in whoever waits for it
 */
export const therapistAction =
  <Schema extends z.ZodType>(
    schema: Schema,
    handle: Handler<z.output<Schema>>,
    who: () => Promise<Therapist | undefined> = signedInTherapist,
  ) =>
  async (_previous: FormState, form: FormData): Promise<FormState> => {
    const isOurs = await isFromOwnPages()
    // Whoever calls an action by hand may send anything for a form.
    if (!(form instanceof FormData)) {
      noteRefusal('unreadable')
      return { formError: NO_FORM, fieldErrors: {}, typed: {} }
    }
    const typed = typedOf(form)
    if (!isOurs) return { formError: OTHER_ADDRESS, fieldErrors: {}, typed }
    const therapist = await who()
    if (!therapist) return { formError: SIGNED_OUT, fieldErrors: {}, typed }
    if (isOfAnother(form, therapist)) return { formError: OF_ANOTHER, fieldErrors: {}, typed }
    const unstorable = unstorableErrorsOf(typed)
    if (unstorable) return { fieldErrors: unstorable, typed }
    const parsed = await schema.safeParseAsync(fieldsOf(typed, form))
    if (!parsed.success) return { fieldErrors: fieldErrorsOf(parsed.error), typed }
    const answer = async (): Promise<FormState> => {
      try {
        const result = await handle(parsed.data, therapist)
        if (!result) return { fieldErrors: {}, typed: {} }
        return 'done' in result ? { fieldErrors: {}, typed: {}, ...result } : { ...result, typed }
      } catch (error) {
        if (!(error instanceof AppError) || error.code === 'not-found') throw error
        const reauthenticate = error.code === 'reauthenticate' || undefined
        return { formError: WORDS[error.code], fieldErrors: {}, typed, reauthenticate }
      }
    }
    const key = sendKeyOf(form)
    if (key === undefined) return answer()
    const said = await sentOnce(therapist, { key, typed }, now(), answer)
    return said.formError === undefined ? said : { ...said, typed }
  }
