import type { Metadata } from 'next'
import { ChoosePassword } from '@/components/auth/choose-password'
import { choosePasswordAction, lookUpLinkAction } from './actions'

export const metadata: Metadata = { title: 'Your password' }

/** The same for everybody: who it is for stands in the part of the address that no server sees. */
export const dynamic = 'force-dynamic'

export default function ChoosePasswordPage() {
  return <ChoosePassword lookUp={lookUpLinkAction} choose={choosePasswordAction} />
}
