import { clsx } from 'clsx'

/** The row of tabs and one tab of it. */
export const tabListStyle = 'flex gap-1 overflow-x-auto border-b border-line'
export const tabStyle = (current: boolean): string =>
  clsx(
    'control inline-flex shrink-0 items-center border-b-2 px-3 font-medium whitespace-nowrap focus-visible:-outline-offset-2',
    current ? 'border-action text-ink' : 'border-transparent text-muted hover:text-ink',
  )
