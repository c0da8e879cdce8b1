'use client'
import { CircleAlert, CircleCheck, LoaderCircle, PencilLine, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { SAVE_OBSTACLE_ID } from './line-element'
import type { SaveState } from './plan-saver'

const Line = ({ icon, children }: { icon: ReactNode; children: ReactNode }) => (
  <span className="inline-flex items-center gap-1.5 text-sm text-muted [&_svg]:size-4 [&_svg]:shrink-0">
    {icon}
    {children}
  </span>
)

/** Where the draft stands, in words that are true at that moment. */
export function SaveStatus({
  state,
  timeInWords,
  onTryAgain,
}: {
  state: SaveState
  timeInWords: (iso: string) => string
  onTryAgain: () => void
}) {
  switch (state.at) {
    case 'saved':
      return (
        <Line icon={<CircleCheck className="text-action" aria-hidden />}>
          {state.savedAt === null ? 'Nothing to save yet' : `Saved ${timeInWords(state.savedAt)}`}
        </Line>
      )
    case 'waiting':
      return <Line icon={<PencilLine aria-hidden />}>Not saved yet</Line>
    case 'saving':
      return <Line icon={<LoaderCircle className="animate-spin" aria-hidden />}>Saving…</Line>
    case 'failed':
      return (
        <Line icon={<TriangleAlert className="text-caution" aria-hidden />}>
          <span className="font-medium text-caution">Not saved — retrying</span>
          <Button size="small" variant="quiet" onClick={onTryAgain}>
            Try now
          </Button>
        </Line>
      )
    case 'refused':
    case 'conflict':
    case 'signed-out':
      return (
        <Line icon={<CircleAlert className="text-stop" aria-hidden />}>
          <span className="font-medium text-stop">Not saved</span>
          <Button
            size="small"
            variant="quiet"
            onClick={() => document.getElementById(SAVE_OBSTACLE_ID)?.focus()}
          >
            See why
          </Button>
        </Line>
      )
  }
}
