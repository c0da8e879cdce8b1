'use client'
import { LateMenu } from '@/components/ui/late-menu'
import { latePart } from '@/components/ui/late-part'
import { accountButton, AccountFace } from './account-face'
import type { AccountMenuProps } from './account-menu-opened'

const lateMenu = latePart(async () => (await import('./account-menu-opened')).AccountMenuOpened)

/** Who is signed in; their account, light or dark, and the way out. */
export const AccountMenu = (menu: AccountMenuProps) => (
  <LateMenu part={lateMenu} button={accountButton(menu)} face={<AccountFace {...menu} />}>
    {(AccountMenuOpened) => <AccountMenuOpened {...menu} />}
  </LateMenu>
)
