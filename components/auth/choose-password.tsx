'use client'
import { type ReactNode, useEffect, useState } from 'react'
import { Form, type FormAction } from '@/components/ui/form'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { TextLink } from '@/components/ui/text-link'
import { PASSWORD_LENGTHS } from '@/lib/clinic/schema'
import { paths } from '@/lib/paths'

/** Whom the link is for. */
export type LinkSubject = {
  readonly kind: 'invitation' | 'reset'
  readonly name: string
  readonly email: string
  readonly clinicName: string
}

type View =
  | { readonly at: 'looking' | 'unknown' | 'unreachable' }
  | { readonly at: 'open'; readonly token: string; readonly subject: LinkSubject }

/** Takes the token out of the address, and so out of the history. */
function takeToken(): string {
  const token = window.location.hash.slice(1)
  if (token !== '') window.history.replaceState(null, '', window.location.pathname)
  return token
}

/** Where an invitation or a reset leads. The token stays in this page, and is used up by the password that is chosen. */
export function ChoosePassword({
  lookUp,
  choose,
}: {
  lookUp: (token: string) => Promise<LinkSubject | null>
  choose: FormAction
}) {
  const [view, setView] = useState<View>({ at: 'looking' })
  useEffect(() => {
    const look = (): void => {
      const token = takeToken()
      if (token === '') return setView((now) => (now.at === 'looking' ? { at: 'unknown' } : now))
      lookUp(token).then(
        (subject) => setView(subject ? { at: 'open', token, subject } : { at: 'unknown' }),
        () => setView({ at: 'unreachable' }),
      )
    }
    look()
    // A second link opened in the same tab changes the fragment alone.
    addEventListener('hashchange', look)
    return () => removeEventListener('hashchange', look)
  }, [lookUp])

  if (view.at === 'looking') return <Titled title="Your password">Looking at the link…</Titled>
  if (view.at !== 'open')
    return (
      <Titled title="This link does not open">
        <Notice tone="caution">
          {view.at === 'unknown'
            ? 'It was used already, a newer one took its place, or it is too old.'
            : 'The server could not be reached. Open the link again in a moment.'}
        </Notice>
        <p className="mt-4">
          Ask the lead of your clinic for a new one, or{' '}
          <TextLink href={paths.forgottenPassword()}>ask for a new password</TextLink>.
        </p>
      </Titled>
    )
  const { token, subject } = view
  return (
    <Titled title={subject.kind === 'invitation' ? `Welcome, ${subject.name}` : 'A new password'}>
      <p className="mb-5 text-muted">
        {subject.clinicName} · {subject.email}
      </p>
      <Form action={choose} label="Choose one">
        <input type="hidden" name="token" value={token} />
        <TextInput
          name="password"
          label="Password"
          hint={`At least ${PASSWORD_LENGTHS.fewest} characters. A few words in a row are easy to keep.`}
          type="password"
          autoComplete="new-password"
        />
        <SubmitButton pendingLabel="Saving…" className="w-full">
          Save the password
        </SubmitButton>
      </Form>
    </Titled>
  )
}

const Titled = ({ title, children }: { title: string; children: ReactNode }) => (
  <div>
    <h1 className="mb-4 text-2xl font-semibold tracking-tight">{title}</h1>
    {children}
  </div>
)
