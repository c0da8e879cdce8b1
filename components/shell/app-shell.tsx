import Link from 'next/link'
import type { ReactNode } from 'react'
import { homeOf } from '@/lib/auth/access'
import { AccountMenu } from './account-menu'
import { Nav } from './nav'
import { PlumbMark } from './plumb-mark'
import type { SignedIn } from './signed-in'

const MAIN_ID = 'main'

/**
 * The frame around every page behind sign-in: a rail on a tablet and wider, bars above and below on a phone.
 * A page that needs every pixel of width marks its outermost element with `data-full-width`.
 */
export function AppShell({
  clinicName,
  signedIn,
  signOut,
  children,
}: {
  clinicName: string
  signedIn: SignedIn
  signOut: () => Promise<void>
  children: ReactNode
}) {
  const home = homeOf(signedIn)
  const account = { signedIn, signOut }
  return (
    <div className="min-h-dvh md:grid md:grid-cols-[5rem_minmax(0,1fr)] xl:grid-cols-[14rem_minmax(0,1fr)] print:block">
      <a
        href={`#${MAIN_ID}`}
        className="fixed top-2 left-2 z-60 -translate-y-20 rounded-md bg-action px-4 py-2.5 font-medium text-on-action focus:translate-y-0 print:hidden"
      >
        Skip to the page
      </a>

      <header className="sticky top-0 z-30 flex items-center justify-between gap-3 border-b border-line bg-paper px-4 py-1.5 md:hidden print:hidden">
        <Link href={home} className="flex min-h-11 min-w-0 items-center gap-2.5 font-semibold">
          <PlumbMark className="size-5 shrink-0 text-action" />
          <span className="truncate">{clinicName}</span>
        </Link>
        <div className="shrink-0">
          <AccountMenu {...account} compact />
        </div>
      </header>

      <div className="hidden border-r border-line md:block print:hidden">
        <div className="sticky top-0 flex h-dvh flex-col px-2 py-4 xl:px-3">
          <Link
            href={home}
            className="mb-5 flex min-h-11 items-center justify-center gap-2.5 rounded-md xl:justify-start xl:px-3"
          >
            <PlumbMark className="size-6 shrink-0 text-action xl:size-5" />
            <span className="sr-only leading-tight font-semibold xl:not-sr-only">{clinicName}</span>
          </Link>
          <Nav role={signedIn.role} />
          <div className="mt-auto hidden xl:block">
            <AccountMenu {...account} />
          </div>
          <div className="mt-auto grid place-items-center xl:hidden">
            <AccountMenu {...account} compact />
          </div>
        </div>
      </div>

      <main
        id={MAIN_ID}
        tabIndex={-1}
        className="mx-auto w-full max-w-6xl px-4 pt-5 pb-24 outline-none has-data-full-width:max-w-none sm:px-6 md:pt-7 md:pb-12 lg:px-8 print:max-w-none print:p-0"
      >
        {children}
      </main>

      <div className="fixed inset-x-0 bottom-0 z-30 border-t border-line bg-paper px-2 pb-[env(safe-area-inset-bottom)] md:hidden print:hidden">
        <Nav role={signedIn.role} />
      </div>
    </div>
  )
}
