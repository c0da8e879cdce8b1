import clsx from 'clsx'
import { ChevronRight } from 'lucide-react'
import type { ReactNode, ToggleEventHandler } from 'react'

/** More of the same, folded away: the browser's own, with a mark that turns. */
export const Disclosure = ({
  label,
  children,
  className,
  onToggle,
}: {
  label: ReactNode
  children: ReactNode
  className?: string
  onToggle?: ToggleEventHandler<HTMLDetailsElement>
}) => (
  <details className={clsx('[&[open]>summary>svg]:rotate-90', className)} onToggle={onToggle}>
    <summary className="inline-flex w-fit list-none items-center gap-1 rounded-sm text-muted hover:text-ink pointer-coarse:min-h-11 [&::-webkit-details-marker]:hidden">
      <ChevronRight className="size-3.5 shrink-0 transition-transform" aria-hidden />
      {label}
    </summary>
    {children}
  </details>
)
