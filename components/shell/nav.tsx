'use client'
import { clsx } from 'clsx'
import { BookOpen, CalendarCheck, Settings, UsersRound } from 'lucide-react'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { paths } from '@/lib/paths'

const ITEMS = [
  { label: 'Today', href: paths.today(), Icon: CalendarCheck, clinical: true },
  { label: 'Patients', href: paths.patients(), Icon: UsersRound, clinical: false },
  { label: 'Catalog', href: paths.catalog(), Icon: BookOpen, clinical: true },
  { label: 'Settings', href: paths.settings(), Icon: Settings, clinical: false },
]

const isCurrent = (href: string, pathname: string): boolean =>
  href === '/' ? pathname === '/' : pathname === href || pathname.startsWith(`${href}/`)

/**
 * The places of the app: beside the page with names on a wide screen, with small names on a tablet, and along the
 * bottom under the thumb on a phone.
 */
export function Nav({ seesClinicalFacts }: { seesClinicalFacts: boolean }) {
  const pathname = usePathname()
  return (
    <nav aria-label="Main">
      <ul className="flex md:flex-col md:gap-1">
        {ITEMS.filter(({ clinical }) => seesClinicalFacts || !clinical).map(({ label, href, Icon }) => {
          const current = isCurrent(href, pathname)
          return (
            <li key={href} className="flex-1">
              <Link
                href={href}
                aria-current={current ? 'page' : undefined}
                className={clsx(
                  'flex min-h-14 flex-col items-center justify-center gap-0.5 rounded-md text-xs font-medium',
                  'focus-visible:-outline-offset-2 xl:min-h-9 xl:flex-row xl:justify-start xl:gap-3 xl:px-3 xl:text-base pointer-coarse:xl:min-h-11',
                  current
                    ? 'text-action-strong md:bg-action-soft'
                    : 'text-muted hover:text-ink md:hover:bg-sunken',
                )}
              >
                <Icon className="size-5 xl:size-4.5" strokeWidth={current ? 2.25 : 1.75} aria-hidden />
                {label}
              </Link>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
