import type { Metadata } from 'next'
import { ForgottenForm } from '@/components/auth/forgotten-form'
import { textLinkStyle } from '@/components/ui/text-link-style'
import { paths } from '@/lib/paths'
import { mailServer } from '@/lib/reminders/mail-server'
import { forgottenPasswordAction } from './actions'

export const metadata: Metadata = { title: 'Forgotten password' }

/** Whether mail leaves is known only where it runs. */
export const dynamic = 'force-dynamic'

/** For somebody who cannot sign in: a link by mail, or who to ask. */
export default function ForgottenPage() {
  return (
    <div className="flex flex-col gap-5">
      <h1 className="text-2xl font-semibold tracking-tight">Forgot your password?</h1>
      {mailServer() ? (
        <ForgottenForm action={forgottenPasswordAction} />
      ) : (
        <p>
          No mail leaves from here, so the lead of your clinic has to help: under Settings, Team they make a
          link by which you choose a new password. If you are the lead and there is no other, whoever runs
          Plumbline for your clinic can make one.
        </p>
      )}
      <p>
        <a href={paths.signIn()} className={textLinkStyle}>
          Back to sign in
        </a>
      </p>
    </div>
  )
}
