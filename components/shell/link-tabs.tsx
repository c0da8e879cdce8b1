'use client'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { tabListStyle, tabStyle } from '@/components/ui/tab-style'

export type LinkTab = { readonly label: string; readonly href: string }

/** Tabs between pages: links, so that each can be opened in a tab of its own. */
export function LinkTabs({ label, tabs }: { label: string; tabs: readonly LinkTab[] }) {
  const pathname = usePathname()
  // The longest address that the page is below: a page of the chart without a tab of its own belongs to the chart.
  const nearest = tabs
    .filter(({ href }) => pathname === href || pathname.startsWith(`${href}/`))
    .toSorted((a, b) => b.href.length - a.href.length)[0]
  return (
    <nav aria-label={label} className={`${tabListStyle} print:hidden`}>
      {tabs.map((tab) => {
        const current = tab === nearest
        return (
          <Link
            key={tab.href}
            href={tab.href}
            aria-current={current ? 'page' : undefined}
            className={tabStyle(current)}
          >
            {tab.label}
          </Link>
        )
      })}
    </nav>
  )
}
