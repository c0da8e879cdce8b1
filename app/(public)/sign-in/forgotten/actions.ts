'use server'
import { headers } from 'next/headers'
import { after } from 'next/server'
import { sendResetLink } from '@/lib/auth/forgotten-password'
import { requireOwnOrigin } from '@/lib/auth/origin'
import { addressOf } from '@/lib/auth/request-address'
import { forgottenInput } from '@/lib/auth/schema'
import { now } from '@/lib/clinic/clock'
import { fieldErrorsOf, type FormState, typedOf, unstorableErrorsOf } from '@/lib/form-state'

const DONE =
  'If this is the address of an account here, a message with a link is on its way. The link works once, within an hour.'

/** The same answer in the same time whoever asks: what is done, is done after it has left. */
export async function forgottenPasswordAction(_: FormState, form: FormData): Promise<FormState> {
  await requireOwnOrigin()
  const typed = typedOf(form)
  const unstorable = unstorableErrorsOf(typed)
  if (unstorable) return { fieldErrors: unstorable, typed }
  const parsed = forgottenInput.safeParse({ email: form.get('email') })
  if (!parsed.success) return { fieldErrors: fieldErrorsOf(parsed.error), typed }
  const address = addressOf((await headers()).get('x-forwarded-for'))
  const at = now()
  after(() =>
    sendResetLink(parsed.data.email, address, at).catch((error: unknown) => {
      // oxlint-disable-next-line no-console -- the only trace that this failure leaves
      console.error('A link for a forgotten password was not sent:', error)
    }),
  )
  return { done: DONE, fieldErrors: {}, typed: {} }
}
