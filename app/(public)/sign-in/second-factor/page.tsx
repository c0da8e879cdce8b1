import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { signOut } from '@/app/(clinic)/actions'
import { AskAgainArea } from '@/components/auth/ask-again-area'
import { ConfirmSetUp } from '@/components/auth/confirm-set-up'
import { SecondStepForm } from '@/components/auth/second-step-form'
import { Button } from '@/components/ui/button'
import { buttonStyle } from '@/components/ui/button-style'
import { Form } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'
import { callbackPath } from '@/lib/auth/callback-path'
import { addressOfSecret } from '@/lib/auth/one-time-code'
import { onlyProviderOf } from '@/lib/auth/oidc'
import { secretToConfirm } from '@/lib/auth/second-factors'
import { signedInTherapist, type Therapist, waitingTherapist } from '@/lib/auth/therapist'
import { now } from '@/lib/clinic/clock'
import { getClinic } from '@/lib/clinic/reads'
import { paths } from '@/lib/paths'
import {
  beginRequiredSetUpAction,
  confirmRequiredSetUpAction,
  giveCodeAction,
  reauthenticateWaitingAction,
} from './actions'

export const metadata: Metadata = { title: 'Second factor' }

type PageProps = { searchParams: Promise<{ callbackUrl?: string | string[] }> }

/** Between the password and the app: all that a session opens whose second factor is still to come. */
export default async function SecondFactorPage({ searchParams }: PageProps) {
  const { callbackUrl } = await searchParams
  const next = callbackPath(typeof callbackUrl === 'string' ? callbackUrl : undefined)
  if (await signedInTherapist()) redirect(next)
  const waiting = await waitingTherapist()
  if (!waiting) redirect(paths.signIn())
  const { therapist, pending } = waiting
  return (
    <div className="flex flex-col gap-5">
      <div>
        <h1 className="text-2xl font-semibold tracking-tight">
          {pending === 'code' ? 'Your code' : 'Set up a second factor'}
        </h1>
        <p className="mt-1 text-muted">{therapist.email}</p>
      </div>
      {pending === 'code' ? (
        <SecondStepForm action={giveCodeAction} next={next} />
      ) : (
        <AskAgainArea action={reauthenticateWaitingAction} provider={onlyProviderOf(therapist)}>
          <RequiredSetUp therapist={therapist} next={next} />
        </AskAgainArea>
      )}
      <form action={signOut} className="print:hidden">
        <Button type="submit" variant="quiet">
          Sign out
        </Button>
      </form>
    </div>
  )
}

async function RequiredSetUp({ therapist, next }: { therapist: Therapist; next: string }) {
  const secret = await secretToConfirm(therapist, now())
  if (secret === undefined)
    return (
      <Form action={beginRequiredSetUpAction} label="Set up a second factor">
        <p>
          Here a code from your phone is needed beside the password. You need an authenticator app on it, and
          two minutes.
        </p>
        <input type="hidden" name="next" value={next} />
        <SubmitButton className="w-full">Set up</SubmitButton>
      </Form>
    )
  const clinic = await getClinic(therapist)
  return (
    <ConfirmSetUp
      address={addressOfSecret(secret, therapist.email, clinic.name)}
      secret={secret}
      action={confirmRequiredSetUpAction}
      onward={
        // A whole load, not a step within the page: the session only now opens it.
        // oxlint-disable-next-line nextjs/no-html-link-for-pages -- see above
        <a href={next} className={buttonStyle('primary', 'regular')}>
          I have kept them: go on
        </a>
      }
    />
  )
}
