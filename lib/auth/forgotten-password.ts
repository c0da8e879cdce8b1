import 'server-only'
import { inClinic } from '@/db/client'
import { mailAccountLink } from './account-mail'
import { makeAccountLink } from './account-links'
import { countResetRequest } from './attempts'
import { accountOf, signInName } from './credentials'

/**
 * Sends a link to whoever forgot their password, if the address is one of an account. It says nothing to the asker, who
 * gets the same answer at once whatever becomes of it: call it after the answer has left.
 */
export async function sendResetLink(email: string, address: string | undefined, at: Date): Promise<void> {
  const name = signInName(email)
  if (!(await countResetRequest({ email: name, address }, at))) return
  const account = await accountOf(name)
  if (!account) return
  const link = await inClinic(account.clinicId, (tx) => makeAccountLink(tx, account, null, at))
  if (link) await mailAccountLink(link)
}
