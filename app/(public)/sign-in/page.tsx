import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { ProviderButton } from '@/components/auth/provider-button'
import { SignInForm } from '@/components/auth/sign-in-form'
import { ROLE_LABELS } from '@/components/clinic/roles'
import { Notice } from '@/components/ui/notice'
import { textLinkStyle } from '@/components/ui/text-link-style'
import { DEMO_PASSWORD, DEMO_SIGN_IN, DEMO_THERAPISTS } from '@/lib/demo-sign-in'
import { callbackPath } from '@/lib/auth/callback-path'
import { OIDC, providerName } from '@/lib/auth/oidc'
import { sessionKey, signedInTherapist, waitingTherapist } from '@/lib/auth/therapist'
import { anyClinicExists } from '@/lib/clinic/reads'
import { env } from '@/lib/env'
import { paths } from '@/lib/paths'

export const metadata: Metadata = { title: 'Sign in' }

type Asked = {
  readonly callbackUrl?: string | string[]
  readonly error?: unknown
  readonly after?: unknown
  readonly again?: unknown
}

const hasFailed = ({ error }: Asked): boolean => typeof error === 'string'

/** What the provider's answer came to. Which of the reasons it was is nobody's business at the door. */
const failureOf = ({ error }: Asked, provider: string): string =>
  error === 'AccessDenied'
    ? `${provider} knows you, but no account here has an address that it vouches for. Ask the lead of your clinic.`
    : `Signing in with ${provider} did not work. Try again, or use your password.`

/** The door. Somebody whose session ran out is told so, and goes back to where they were. */
export default async function SignInPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const asked = await searchParams
  const { callbackUrl } = asked
  const next = callbackPath(typeof callbackUrl === 'string' ? callbackUrl : undefined)
  const provider = providerName()
  const failure = provider && hasFailed(asked) ? failureOf(asked, provider) : undefined
  // Whoever was asked whether it is still they comes back with a session that counts.
  if (provider && failure && ((await signedInTherapist()) ?? (await waitingTherapist())))
    return <SignInAgain provider={provider} failure={failure} />
  if (provider && asked.again !== undefined && (await sessionKey()))
    return <SignInAgain provider={provider} />
  if (await signedInTherapist()) redirect(next)
  if (await waitingTherapist()) redirect(paths.secondStep(next))
  if (!(await anyClinicExists())) redirect(paths.setUp())
  const hasChosen = asked.after === 'password'
  const hadSession = !hasChosen && (await sessionKey()) !== undefined
  const isDemo = env().PLUMBLINE_DEMO !== undefined
  return (
    <div className="flex flex-col gap-5">
      <h1 className="text-2xl font-semibold tracking-tight">Sign in</h1>
      {hasChosen ? <Notice tone="done">Your password is saved. Sign in with it.</Notice> : null}
      {hadSession ? <Notice>Your session has ended. Sign in to go on where you were.</Notice> : null}
      {failure ? <Notice tone="caution">{failure}</Notice> : null}
      {isDemo ? (
        <Notice title="This is the demo clinic">
          <p>
            Every patient is invented. Sign in with {DEMO_SIGN_IN} and the password {DEMO_PASSWORD}
          </p>
          <p className="mt-2">The same password opens what the others see:</p>
          <ul>
            {DEMO_THERAPISTS.slice(1).map(({ email, role }) => (
              <li key={email}>
                {email}, {ROLE_LABELS[role].toLowerCase()}
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {provider ? <ProviderButton provider={OIDC} name={provider} next={next} /> : null}
      <SignInForm next={next} email={isDemo ? DEMO_SIGN_IN : undefined} />
      <p>
        <a href={paths.forgottenPassword()} className={textLinkStyle}>
          Forgot your password?
        </a>
      </p>
    </div>
  )
}

/** In a tab of its own: the other one waits with what was typed, and has the new session as well. */
const SignInAgain = ({ provider, failure }: { provider: string; failure?: string }) => (
  <div className="flex flex-col gap-5">
    <h1 className="text-2xl font-semibold tracking-tight">Is it still you?</h1>
    {failure ? <Notice tone="caution">{failure} You are still signed in here.</Notice> : null}
    <p>Sign in with {provider} once more. Then close this tab and go on in the one where you were.</p>
    <ProviderButton provider={OIDC} name={provider} next={paths.today()} again />
  </div>
)
