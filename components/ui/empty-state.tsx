import type { ComponentType, ReactNode } from 'react'

/** How an icon is drawn that stands above a few words. */
export type LargeIconProps = {
  readonly className: string
  readonly strokeWidth: number
  readonly 'aria-hidden': true
}

/** Nothing here yet: says why, and what to do next. */
export const EmptyState = ({
  icon: Icon,
  title,
  children,
  action,
}: {
  icon?: ComponentType<LargeIconProps>
  title: ReactNode
  children?: ReactNode
  action?: ReactNode
}) => (
  <div className="flex flex-col items-center gap-2 px-6 py-12 text-center">
    {Icon ? <Icon className="mb-1 size-7 text-muted" strokeWidth={1.5} aria-hidden /> : null}
    <div className="text-lg font-semibold">{title}</div>
    {children ? <div className="max-w-md text-muted">{children}</div> : null}
    {action ? <div className="mt-3 flex flex-wrap justify-center gap-2">{action}</div> : null}
  </div>
)
