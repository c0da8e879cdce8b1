'use client'
import { Menu } from '@base-ui/react/menu'
import { LogOut, UserRound } from 'lucide-react'
import Link from 'next/link'
import { startTransition } from 'react'
import { leaveBrowser } from '@/components/plans/leave-browser'
import { usePageOwner } from '@/components/ui/page-owner'
import { paths } from '@/lib/paths'
import { accountButton, AccountFace } from './account-face'
import { menuItemStyle } from './menu-style'
import type { SignedIn } from './signed-in'
import { ThemeChoice } from './theme-choice'

export type AccountMenuProps = {
  readonly signedIn: SignedIn
  readonly signOut: () => Promise<void>
  /** Initials alone, where there is no room for the name. */
  readonly compact?: boolean
}

/** The menu with its button, open at first: it is there because the button was pressed. */
export function AccountMenuOpened({ signOut, ...face }: AccountMenuProps) {
  const owner = usePageOwner()
  const leave = async (): Promise<void> => {
    if (await leaveBrowser(owner)) startTransition(() => signOut())
  }
  return (
    <Menu.Root defaultOpen>
      <Menu.Trigger {...accountButton(face)}>
        <AccountFace {...face} />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner sideOffset={6} align="end" collisionPadding={8} className="z-50">
          <Menu.Popup className="w-56 rounded-lg border border-line bg-panel p-1 shadow-lift">
            <Menu.Item className={menuItemStyle} render={<Link href={paths.account()} />}>
              <UserRound aria-hidden />
              Account
            </Menu.Item>
            <Menu.Separator className="my-1 h-px bg-line" />
            <ThemeChoice />
            <Menu.Separator className="my-1 h-px bg-line" />
            <Menu.Item className={menuItemStyle} onClick={() => void leave()}>
              <LogOut aria-hidden />
              Sign out
            </Menu.Item>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}
