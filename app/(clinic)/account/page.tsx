import type { Metadata } from 'next'
import { PasswordForm } from '@/components/clinic/password-form'
import { SessionList } from '@/components/clinic/session-list'
import { Card } from '@/components/ui/card'
import { PageHeader } from '@/components/ui/page-header'
import { listOwnSessions } from '@/lib/auth/sessions'
import { requireTherapist, sessionKey } from '@/lib/auth/therapist'
import { now } from '@/lib/clinic/clock'
import { getClinic } from '@/lib/clinic/reads'
import { changePasswordAction, endSessionAction } from './actions'

export const metadata: Metadata = { title: 'Account' }

/** One's own account: the password, and where one is signed in. */
export default async function AccountPage() {
  const therapist = await requireTherapist()
  const key = await sessionKey()
  const { timeZone } = await getClinic(therapist)
  const sessions = key ? await listOwnSessions(therapist, key, now()) : []
  const time = new Intl.DateTimeFormat('en', { timeZone, dateStyle: 'medium', timeStyle: 'short' })
  return (
    <>
      <PageHeader title="Account" note={`${therapist.name}, ${therapist.email}`} />
      <div className="grid max-w-5xl items-start gap-6 lg:grid-cols-2">
        <Card title="Password">
          <PasswordForm action={changePasswordAction} />
        </Card>
        <Card
          title="Signed in"
          note="A session ends after 15 minutes without use, and after 12 hours in any case."
          flush
        >
          <SessionList
            sessions={sessions.map(({ idHash, createdAt, lastSeenAt, isThis }) => ({
              id: idHash,
              began: time.format(createdAt),
              lastSeen: time.format(lastSeenAt),
              isThis,
            }))}
            action={endSessionAction}
          />
        </Card>
      </div>
    </>
  )
}
