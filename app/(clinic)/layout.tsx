import type { ReactNode } from 'react'
import { AskAgainArea } from '@/components/auth/ask-again-area'
import { ROLE_LABELS } from '@/components/clinic/roles'
import { AppShell } from '@/components/shell/app-shell'
import { IdleGuard } from '@/components/shell/idle-guard'
import { OnlyOwnDrafts } from '@/components/shell/only-own-drafts'
import { PageOwner } from '@/components/ui/page-owner'
import { ToastArea } from '@/components/ui/toast'
import { IDLE_MILLISECONDS, SEEN_EVERY_MILLISECONDS } from '@/lib/auth/session-expiry'
import { onlyProviderOf } from '@/lib/auth/oidc'
import { requireTherapist } from '@/lib/auth/therapist'
import { getClinic } from '@/lib/clinic/reads'
import { reauthenticateAction, signOut, staySignedIn } from './actions'

/** Nothing behind sign-in may be made ahead of a request, or kept. */
export const dynamic = 'force-dynamic'

/** The frame of every page behind sign-in. Each page asks who is signed in for itself: a layout is not a lock. */
export default async function ClinicLayout({ children }: { children: ReactNode }) {
  const therapist = await requireTherapist()
  const clinic = await getClinic(therapist)
  return (
    <ToastArea>
      <PageOwner therapistId={therapist.id}>
        <AppShell
          clinicName={clinic.name}
          signedIn={{
            name: therapist.name,
            title: therapist.credentials || ROLE_LABELS[therapist.role],
            role: therapist.role,
          }}
          signOut={signOut}
        >
          <AskAgainArea action={reauthenticateAction} provider={onlyProviderOf(therapist)}>
            {children}
          </AskAgainArea>
        </AppShell>
        <OnlyOwnDrafts therapistId={therapist.id} />
        {/* Being seen is written once a minute, so that the session may end that much before it looks. */}
        <IdleGuard
          idleMilliseconds={IDLE_MILLISECONDS - SEEN_EVERY_MILLISECONDS}
          staySignedIn={staySignedIn.bind(null, therapist.id)}
        />
      </PageOwner>
    </ToastArea>
  )
}
