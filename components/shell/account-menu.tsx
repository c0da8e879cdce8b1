'use client'
import { useState } from 'react'
import { Late } from '@/components/ui/late'
import { latePart } from '@/components/ui/late-part'
import { accountButton, AccountFace } from './account-face'
import type { AccountMenuProps } from './account-menu-opened'

const lateMenu = latePart(async () => (await import('./account-menu-opened')).AccountMenuOpened)

/** Who is signed in; their account, light or dark, and the way out. */
export function AccountMenu(menu: AccountMenuProps) {
  const [isPressed, setIsPressed] = useState(false)
  return (
    <Late
      part={lateMenu}
      isWanted={isPressed}
      onGiveUp={() => setIsPressed(false)}
      meanwhile={
        <button
          {...accountButton(menu)}
          type="button"
          aria-haspopup="menu"
          aria-expanded={false}
          onClick={() => setIsPressed(true)}
        >
          <AccountFace {...menu} />
        </button>
      }
    >
      {(AccountMenuOpened) => <AccountMenuOpened {...menu} />}
    </Late>
  )
}
