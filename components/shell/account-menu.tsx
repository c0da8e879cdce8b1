'use client'
import { Menu } from '@base-ui/react/menu'
import { clsx } from 'clsx'
import { ChevronsUpDown, LogOut, UserRound } from 'lucide-react'
import Link from 'next/link'
import { startTransition } from 'react'
import { forgetDrafts } from '@/components/plans/kept-draft'
import { announceSignOut } from '@/components/plans/sign-out-signal'
import { paths } from '@/lib/paths'
import { menuItemStyle } from './menu-style'
import { initialsOf, type SignedIn } from './signed-in'
import type { Theme } from './theme'
import { ThemeChoice } from './theme-choice'

/** Who is signed in; their account, light or dark, and the way out. */
export function AccountMenu({
  signedIn,
  theme,
  signOut,
  compact = false,
}: {
  signedIn: SignedIn
  theme: Theme
  signOut: () => Promise<void>
  /** Initials alone, where there is no room for the name. */
  compact?: boolean
}) {
  /** Nothing of a patient stays in the browser of a shared computer. */
  const leave = (): void => {
    announceSignOut()
    forgetDrafts(localStorage)
    startTransition(() => signOut())
  }
  return (
    <Menu.Root>
      <Menu.Trigger
        aria-label={`${signedIn.name}: account and sign out`}
        className={clsx(
          'control-square flex items-center gap-2.5 rounded-md px-1.5 py-1 text-left hover:bg-sunken data-popup-open:bg-sunken',
          compact ? 'justify-center' : 'w-full',
        )}
      >
        <span
          aria-hidden
          className="grid size-8 shrink-0 place-items-center rounded-full bg-action-soft text-sm font-semibold text-action-strong"
        >
          {initialsOf(signedIn.name)}
        </span>
        {compact ? null : (
          <>
            <span className="min-w-0 flex-1">
              <span className="block truncate font-medium">{signedIn.name}</span>
              <span className="block truncate text-xs text-muted">{signedIn.title}</span>
            </span>
            <ChevronsUpDown className="size-4 shrink-0 text-muted" aria-hidden />
          </>
        )}
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner sideOffset={6} align="end" collisionPadding={8} className="z-50">
          <Menu.Popup className="w-56 rounded-lg border border-line bg-panel p-1 shadow-lift">
            <Menu.Item className={menuItemStyle} render={<Link href={paths.account()} />}>
              <UserRound aria-hidden />
              Account
            </Menu.Item>
            <Menu.Separator className="my-1 h-px bg-line" />
            <ThemeChoice theme={theme} />
            <Menu.Separator className="my-1 h-px bg-line" />
            <Menu.Item className={menuItemStyle} onClick={leave}>
              <LogOut aria-hidden />
              Sign out
            </Menu.Item>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}
