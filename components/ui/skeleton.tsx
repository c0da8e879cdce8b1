import { clsx } from 'clsx'

/** The shape of what is coming. Hidden from screen readers; the page says 'Loading' once. */
const Skeleton = ({ className }: { className?: string | undefined }) => (
  <div aria-hidden className={clsx('animate-pulse rounded-md bg-line', className)} />
)

/** A page that is on its way: heading and a few rows. */
export const PageSkeleton = ({ rows = 6 }: { rows?: number }) => (
  <div>
    <output className="sr-only">Loading</output>
    <Skeleton className="h-8 w-56" />
    <div className="mt-8 space-y-3">
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} className="h-14 w-full" />
      ))}
    </div>
  </div>
)
