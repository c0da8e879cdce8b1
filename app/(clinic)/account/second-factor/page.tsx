import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { ConfirmSetUp } from '@/components/auth/confirm-set-up'
import { Card } from '@/components/ui/card'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { addressOfSecret } from '@/lib/auth/one-time-code'
import { secretToConfirm } from '@/lib/auth/second-factors'
import { requireTherapist } from '@/lib/auth/therapist'
import { now } from '@/lib/clinic/clock'
import { getClinic } from '@/lib/clinic/reads'
import { paths } from '@/lib/paths'
import { confirmSetUpAction } from '../actions'

export const metadata: Metadata = { title: 'Second factor' }

/** Where a second factor is scanned and confirmed. Without one that waits there is nothing to see. */
export default async function SetUpSecondFactorPage() {
  const therapist = await requireTherapist()
  const [secret, clinic] = await Promise.all([secretToConfirm(therapist, now()), getClinic(therapist)])
  if (secret === undefined) redirect(paths.account())
  return (
    <>
      <PageHeader title="Second factor" note={therapist.email} />
      <Card className="max-w-2xl">
        <ConfirmSetUp
          address={addressOfSecret(secret, therapist.email, clinic.name)}
          secret={secret}
          action={confirmSetUpAction}
          onward={
            <LinkButton href={paths.account()} variant="primary">
              I have kept them: go on
            </LinkButton>
          }
        />
      </Card>
    </>
  )
}
