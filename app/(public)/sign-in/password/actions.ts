'use server'
import { redirect } from 'next/navigation'
import type { LinkSubject } from '@/components/auth/choose-password'
import { choosePasswordByLink, openAccountLink } from '@/lib/auth/account-links'
import { requireOwnOrigin } from '@/lib/auth/origin'
import { chosenPassword, linkToken } from '@/lib/auth/schema'
import { now } from '@/lib/clinic/clock'
import { fieldErrorsOf, type FormState } from '@/lib/form-state'
import { paths } from '@/lib/paths'

const GONE = 'This link does not open any more. Ask the lead of your clinic for a new one.'

/** What the link opens. Asking uses nothing up. */
export async function lookUpLinkAction(token: string): Promise<LinkSubject | null> {
  await requireOwnOrigin()
  const parsed = linkToken.safeParse(token)
  return (parsed.success && (await openAccountLink(parsed.data, now()))) || null
}

/** Uses the link up, and leads to the door. Nobody is signed in by a link: a second factor is still asked for there. */
export async function choosePasswordAction(_: FormState, form: FormData): Promise<FormState> {
  await requireOwnOrigin()
  const parsed = chosenPassword.safeParse(Object.fromEntries(form))
  if (!parsed.success) return { fieldErrors: fieldErrorsOf(parsed.error), typed: {} }
  const outcome = await choosePasswordByLink(parsed.data.token, parsed.data.password, now())
  if ('problem' in outcome) return { fieldErrors: { password: [outcome.problem] }, typed: {} }
  if (outcome.state === 'unknown') return { formError: GONE, fieldErrors: {}, typed: {} }
  redirect(paths.signInAfter('password'))
}
