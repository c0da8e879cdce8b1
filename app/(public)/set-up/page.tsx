import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { SetUpForm } from '@/components/clinic/set-up-form'
import { anyClinicExists } from '@/lib/clinic/reads'
import { setUp } from './actions'

export const metadata: Metadata = { title: 'Set up' }

export const dynamic = 'force-dynamic'

/** Open only until the first clinic exists. */
export default async function SetUpPage() {
  if (await anyClinicExists()) notFound()
  return (
    <div data-full-width className="flex flex-col gap-6">
      <div>
        <h1 className="text-2xl font-semibold tracking-tight">Set up your clinic</h1>
        <p className="mt-1 text-muted">
          Once, on a new server. All of it can be changed later, under Settings and Account.
        </p>
      </div>
      <SetUpForm action={setUp} />
    </div>
  )
}
