import { clsx } from 'clsx'
import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'

const SORT_MARK = { asc: ArrowUp, desc: ArrowDown }

/** The heading of a column as a link to the page sorted by it, with the mark of how it is sorted now. */
export function SortLink({
  sorted,
  href,
  children,
}: {
  sorted: false | 'asc' | 'desc'
  href: string
  children: ReactNode
}) {
  const Mark = sorted ? SORT_MARK[sorted] : ChevronsUpDown
  return (
    <Link
      href={href}
      scroll={false}
      className={clsx(
        '-mx-1.5 inline-flex min-h-8 items-center gap-1 rounded-sm px-1.5 hover:text-ink pointer-coarse:min-h-11',
        sorted && 'text-ink',
      )}
    >
      {children}
      <Mark className={clsx('size-3.5', !sorted && 'opacity-60')} aria-hidden />
    </Link>
  )
}
