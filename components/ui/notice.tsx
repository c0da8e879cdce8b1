import { clsx } from 'clsx'
import { CircleCheck, Info, OctagonAlert, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'

const TONES = {
  info: { look: 'border-info/40 bg-info-soft', mark: 'text-info', Icon: Info },
  done: { look: 'border-action/40 bg-action-soft', mark: 'text-action', Icon: CircleCheck },
  caution: { look: 'border-caution/50 bg-caution-soft', mark: 'text-caution', Icon: TriangleAlert },
  stop: { look: 'border-stop/50 bg-stop-soft', mark: 'text-stop', Icon: OctagonAlert },
} as const

/** Something to know, where the eyes already are. Says its text to a screen reader when it appears. */
export function Notice({
  tone = 'info',
  title,
  children,
  action,
  className,
}: {
  tone?: keyof typeof TONES
  title?: ReactNode
  children?: ReactNode
  action?: ReactNode
  className?: string | undefined
}) {
  const { look, mark, Icon } = TONES[tone]
  return (
    <div
      role={tone === 'stop' ? 'alert' : 'status'}
      className={clsx('flex gap-3 rounded-md border p-3.5', look, className)}
    >
      <Icon className={clsx('mt-0.5 size-5 shrink-0', mark)} aria-hidden />
      <div className="min-w-0 flex-1">
        {title ? <p className="font-semibold">{title}</p> : null}
        {children ? <div className={clsx(title && 'mt-0.5')}>{children}</div> : null}
      </div>
      {action ? <div className="shrink-0 self-center">{action}</div> : null}
    </div>
  )
}
