import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { SignInForm } from '@/components/auth/sign-in-form'
import { ROLE_LABELS } from '@/components/clinic/roles'
import { Notice } from '@/components/ui/notice'
import { DEMO_PASSWORD, DEMO_SIGN_IN, DEMO_THERAPISTS } from '@/lib/demo-sign-in'
import { callbackPath } from '@/lib/auth/callback-path'
import { sessionKey, signedInTherapist } from '@/lib/auth/therapist'
import { anyClinicExists } from '@/lib/clinic/reads'
import { env } from '@/lib/env'
import { paths } from '@/lib/paths'

export const metadata: Metadata = { title: 'Sign in' }

type SignInPageProps = { searchParams: Promise<{ callbackUrl?: string | string[] }> }

/** The door. Somebody whose session ran out is told so, and goes back to where they were. */
export default async function SignInPage({ searchParams }: SignInPageProps) {
  const { callbackUrl } = await searchParams
  const next = callbackPath(typeof callbackUrl === 'string' ? callbackUrl : undefined)
  if (await signedInTherapist()) redirect(next)
  if (!(await anyClinicExists())) redirect(paths.setUp())
  const hadSession = (await sessionKey()) !== undefined
  const isDemo = env().PLUMBLINE_DEMO !== undefined
  return (
    <div className="flex flex-col gap-5">
      <h1 className="text-2xl font-semibold tracking-tight">Sign in</h1>
      {hadSession ? <Notice>Your session has ended. Sign in to go on where you were.</Notice> : null}
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
      <SignInForm next={next} email={isDemo ? DEMO_SIGN_IN : undefined} />
    </div>
  )
}
