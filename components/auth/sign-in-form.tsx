'use client'
import { Form } from '@/components/ui/form'
import { useLatePart } from '@/components/ui/late-part'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { useFirstSign } from '@/components/ui/use-first-sign'
import { type FormState, typedOf } from '@/lib/form-state'
import { lateSignIn } from './late-sign-in'

const REFUSED =
  'This e-mail address and password do not sign in. Check both; after several tries wait a quarter of an hour.'
const OFFLINE = 'Signing in did not work just now. Check the connection and try again.'

/** E-mail and password. The answer is one and the same for a wrong password, an unknown account and too many tries. */
export function SignInForm({ next, email }: { next: string; email?: string | undefined }) {
  // On its way while they type.
  useLatePart(lateSignIn, useFirstSign() ? 'soon' : 'none')
  async function send(_: FormState, form: FormData): Promise<FormState> {
    const typed = typedOf(form)
    const answer = await lateSignIn
      .fetch()
      .then((signIn) =>
        signIn('credentials', {
          redirect: false,
          email: form.get('email'),
          password: form.get('password'),
        }),
      )
      .catch(() => undefined)
    if (answer?.ok) {
      // A whole load, not a step within the page: nothing of the time before may stay in memory.
      window.location.assign(next)
      return { fieldErrors: {}, typed }
    }
    return { formError: answer?.error === 'CredentialsSignin' ? REFUSED : OFFLINE, fieldErrors: {}, typed }
  }
  return (
    <Form action={send} label="Sign in">
      <TextInput name="email" label="E-mail" type="email" autoComplete="username" defaultValue={email} />
      <TextInput name="password" label="Password" type="password" autoComplete="current-password" />
      <SubmitButton pendingLabel="Signing in…" className="w-full">
        Sign in
      </SubmitButton>
    </Form>
  )
}
