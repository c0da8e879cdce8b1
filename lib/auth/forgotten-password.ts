import 'server-only'
import { inClinic } from '@/db/client'
import { recordEvent } from '@/lib/audit/writes'
import { mailAccountLink } from './account-mail'
import { type MadeLink, makeAccountLink } from './account-links'
import { countResetRequest } from './attempts'
import { accountOf, signInName } from './credentials'

/**
 * Sends a link for a new password, if the address belongs to an account. Whoever asks gets the same answer in the same
 * time either way: call it after the answer has left.
 */
export async function sendResetLink(email: string, address: string | undefined, at: Date): Promise<void> {
  const name = signInName(email)
  if (!(await countResetRequest({ email: name, address }, at))) return
  const account = await accountOf(name)
  if (!account) return
  const link = await inClinic(account.clinicId, (tx) => makeAccountLink(tx, account, null, at))
  if (link) await mailAccountLink(link)
}

/**
 * Makes such a link for whoever runs the server to hand over: without mail, the only lead of a clinic has nobody else to
 * ask. The old password works until the link is used.
 * @returns undefined when there is no active account with this address
 */
export async function makeLinkForOperator(email: string, at: Date): Promise<MadeLink | undefined> {
  const account = await accountOf(signInName(email))
  if (!account) return undefined
  const { clinicId, therapistId } = account
  return inClinic(clinicId, async (tx) => {
    const link = await makeAccountLink(tx, account, null, at)
    const object = { member: therapistId }
    if (link)
      await recordEvent(
        tx,
        { clinicId, therapistId: null, action: 'account-link.given-to-operator', object },
        at,
      )
    return link
  })
}
