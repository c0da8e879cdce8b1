'use client'
import { clsx } from 'clsx'
import {
  BookOpen,
  CalendarCheck,
  FileText,
  IdCard,
  type LucideIcon,
  Settings,
  UsersRound,
} from 'lucide-react'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { may, type Power, type WithRole } from '@/lib/auth/access'
import { paths } from '@/lib/paths'

type Place = {
  readonly label: string
  readonly href: string
  readonly Icon: LucideIcon
  readonly power: Power
  /** Shown to those alone who have no place above it: others reach it from there. */
  readonly without?: Power
}

const PLACES: readonly Place[] = [
  { label: 'Today', href: paths.today(), Icon: CalendarCheck, power: 'charts' },
  { label: 'Patients', href: paths.patients(), Icon: UsersRound, power: 'charts' },
  { label: 'Patients', href: paths.desk(), Icon: UsersRound, power: 'desk' },
  { label: 'Catalog', href: paths.catalog(), Icon: BookOpen, power: 'charts' },
  { label: 'Settings', href: paths.settings(), Icon: Settings, power: 'clinic' },
  { label: 'Blank forms', href: paths.blankForms(), Icon: FileText, power: 'blank-forms', without: 'clinic' },
  { label: 'Team', href: paths.team(), Icon: IdCard, power: 'team', without: 'charts' },
]

const placesOf = (who: WithRole): readonly Place[] =>
  PLACES.filter(({ power, without }) => may(who, power) && !(without && may(who, without)))

const isBelow = (href: string, pathname: string): boolean =>
  href === '/' ? pathname === '/' : pathname === href || pathname.startsWith(`${href}/`)

/**
 * The places of the app: beside the page with names on a wide screen, with small names on a tablet, and along the
 * bottom under the thumb on a phone.
 */
export function Nav({ role }: WithRole) {
  const pathname = usePathname()
  const places = placesOf({ role })
  // The longest address that the page is below.
  const nearest = places
    .filter(({ href }) => isBelow(href, pathname))
    .toSorted((one, other) => other.href.length - one.href.length)[0]
  return (
    <nav aria-label="Main">
      <ul className="flex md:flex-col md:gap-1">
        {places.map((place) => {
          const { label, href, Icon } = place
          const current = place === nearest
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
