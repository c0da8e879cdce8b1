'use client'
import { Progress as ProgressBar } from '@base-ui/react/progress'
import { Button } from '@/components/ui/button'
import { counted, together } from './in-words'
import type { Progress } from './make-handouts'
import { Step } from './step'

/** How far it is, whose is being made, and the way out. */
export const Making = ({ progress, onCancel }: { progress: Progress; onCancel: () => void }) => {
  const { done, total, now } = progress
  const words = `${done} of ${total}`
  return (
    <Step
      title={<h3 className="font-semibold">Making {counted(total, 'handout')}</h3>}
      actions={<Button onClick={onCancel}>Cancel</Button>}
    >
      <ProgressBar.Root value={done} max={total} getAriaValueText={() => words} className="space-y-2">
        <div className="flex items-baseline justify-between gap-4">
          <ProgressBar.Label className="min-w-0 truncate text-muted">
            {now.length > 0 ? `Now: ${together(now)}` : 'All have come'}
          </ProgressBar.Label>
          <span className="shrink-0 font-medium tabular-nums" aria-hidden>
            {words}
          </span>
        </div>
        <ProgressBar.Track className="h-2.5 overflow-hidden rounded-full border border-line-strong bg-sunken">
          <ProgressBar.Indicator className="h-full bg-action transition-[width] duration-200" />
        </ProgressBar.Track>
      </ProgressBar.Root>
      <p className="text-sm text-muted">Keep this page open. Nothing is saved before all have come.</p>
    </Step>
  )
}

/** The pages are put together in the browser, which takes a moment where there are many. */
export const Joining = ({ handouts, onCancel }: { handouts: number; onCancel: () => void }) => (
  <Step
    title={<h3 className="font-semibold">Putting {counted(handouts, 'handout')} into one file</h3>}
    actions={<Button onClick={onCancel}>Cancel</Button>}
  >
    <ProgressBar.Root value={null} aria-label="Putting the file together">
      <ProgressBar.Track className="h-2.5 overflow-hidden rounded-full border border-line-strong bg-sunken">
        <ProgressBar.Indicator className="h-full w-1/3 animate-pulse bg-action" />
      </ProgressBar.Track>
    </ProgressBar.Root>
  </Step>
)
