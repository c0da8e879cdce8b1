import { clsx } from 'clsx'

/** The shape of what is coming. Hidden from screen readers; the page says 'Loading' once. */
const Skeleton = ({ className }: { className?: string | undefined }) => (
  <div aria-hidden className={clsx('animate-pulse rounded-md bg-line', className)} />
)

/** A list that is on its way. */
export const ListSkeleton = ({ rows = 6 }: { rows?: number }) => (
  <div>
    <output className="sr-only">Loading</output>
    <div className="space-y-3">
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} className="h-14 w-full" />
      ))}
    </div>
  </div>
)

/** A page that is on its way: heading and a few rows. */
export const PageSkeleton = ({ rows }: { rows?: number }) => (
  <>
    <Skeleton className="mb-8 h-8 w-56" />
    <ListSkeleton {...(rows === undefined ? {} : { rows })} />
  </>
)
