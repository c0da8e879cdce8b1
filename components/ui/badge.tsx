import { clsx } from 'clsx'
import type { ReactNode } from 'react'

const TONES = {
  plain: 'border-line bg-sunken text-muted',
  action: 'border-action/30 bg-action-soft text-action-strong',
  info: 'border-info/30 bg-info-soft text-info',
  caution: 'border-caution/40 bg-caution-soft text-caution',
  limit: 'border-limit/40 bg-limit-soft text-limit',
  stop: 'border-stop/40 bg-stop-soft text-stop',
} as const

/** A word or two of state. Amber, orange and red are kept for findings and come with an icon. */
export const Badge = ({
  tone = 'plain',
  children,
  className,
}: {
  tone?: keyof typeof TONES
  children: ReactNode
  className?: string | undefined
}) => (
  <span
    className={clsx(
      'inline-flex min-h-5.5 items-center gap-1 rounded-sm border px-1.5 align-middle text-xs font-medium whitespace-nowrap',
      '[&_svg]:size-3.5 [&_svg]:shrink-0',
      TONES[tone],
      className,
    )}
  >
    {children}
  </span>
)
