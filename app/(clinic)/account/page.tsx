import type { Metadata } from 'next'
import { SecondFactorCard } from '@/components/auth/second-factor-card'
import { OwnDetailsForm } from '@/components/clinic/own-details-form'
import { PasswordForm } from '@/components/clinic/password-form'
import { SessionList } from '@/components/clinic/session-list'
import { Card } from '@/components/ui/card'
import { PageHeader } from '@/components/ui/page-header'
import { listOwnSessions } from '@/lib/auth/own-sessions'
import { ownSecondFactor } from '@/lib/auth/second-factors'
import { requireTherapist, sessionKey } from '@/lib/auth/therapist'
import { now } from '@/lib/clinic/clock'
import { getClinic, getOwnDetails } from '@/lib/clinic/reads'
import {
  beginSetUpAction,
  changeOwnDetailsAction,
  changePasswordAction,
  endAllSessionsAction,
  endSessionAction,
  renewRecoveryCodesAction,
  turnOffAction,
} from './actions'

export const metadata: Metadata = { title: 'Account' }

/** One's own account: who one is, the password, the second factor, and where one is signed in. */
export default async function AccountPage() {
  const therapist = await requireTherapist()
  const key = await sessionKey()
  const [{ timeZone }, factor, own] = await Promise.all([
    getClinic(therapist),
    ownSecondFactor(therapist),
    getOwnDetails(therapist),
  ])
  const sessions = key ? await listOwnSessions(therapist, key, now()) : []
  const time = new Intl.DateTimeFormat('en', { timeZone, dateStyle: 'medium', timeStyle: 'short' })
  const day = new Intl.DateTimeFormat('en', { timeZone, dateStyle: 'long' })
  return (
    <>
      <PageHeader title="Account" note={`${therapist.name}, ${therapist.email}`} />
      <div className="grid max-w-5xl items-start gap-6 lg:grid-cols-2">
        <Card title="You" note="Handouts and letters that were issued keep the name that they have.">
          <OwnDetailsForm action={changeOwnDetailsAction} own={own} />
        </Card>
        <Card title="Password">
          <PasswordForm action={changePasswordAction} />
        </Card>
        <SecondFactorCard
          since={factor.since ? day.format(factor.since) : undefined}
          codesLeft={factor.recoveryCodesLeft}
          isRequired={factor.isRequired}
          begin={beginSetUpAction}
          renewCodes={renewRecoveryCodesAction}
          turnOff={turnOffAction}
        />
        <Card
          title="Signed in"
          note="A session ends after 15 minutes without use, and after 12 hours in any case."
          flush
        >
          <SessionList
            sessions={sessions.map(({ idHash, createdAt, lastSeenAt, browser, isThis }) => ({
              id: idHash,
              began: time.format(createdAt),
              lastSeen: time.format(lastSeenAt),
              browser,
              isThis,
            }))}
            action={endSessionAction}
            endAll={endAllSessionsAction}
          />
        </Card>
      </div>
    </>
  )
}
