'use client'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { nameOfLine } from '@/lib/clinical/prescribed-exercise'
import { paths } from '@/lib/paths'
import type { SaveState } from './plan-saver'

/** What keeps the draft from being saved, and the choice to be made. Everything typed stays on the screen meanwhile. */
export function SaveObstacle({
  state,
  ownName,
  timeInWords,
  onKeepMine,
  onTakeTheirs,
  onTryAgain,
}: {
  state: SaveState
  /** Two windows of one therapist can meet as well. */
  ownName: string
  timeInWords: (iso: string) => string
  onKeepMine: () => void
  onTakeTheirs: () => void
  onTryAgain: () => void
}) {
  if (state.at === 'conflict') {
    const { savedBy, savedAt, prescriptions } = state.theirs
    const names = prescriptions.map(nameOfLine)
    return (
      <Notice
        tone="caution"
        title={`${savedBy === ownName ? 'You changed this plan in another window' : `${savedBy} changed this plan`} at ${timeInWords(savedAt)}. Choose which one to keep.`}
      >
        <p>
          {names.length === 0
            ? 'The other version has no exercises.'
            : `The other version has ${names.length === 1 ? '1 exercise' : `${names.length} exercises`}: ${names.join(', ')}.`}
        </p>
        <div className="mt-2 flex flex-wrap gap-2">
          <Button size="small" variant="primary" onClick={onKeepMine}>
            Keep mine
          </Button>
          <Button size="small" onClick={onTakeTheirs}>
            Take theirs
          </Button>
        </div>
        <p className="mt-1.5 text-sm text-muted">If you take theirs, Undo brings yours back.</p>
      </Notice>
    )
  }
  if (state.at === 'signed-out') {
    return (
      <Notice
        tone="caution"
        title="You were signed out, so this plan is not saved."
        action={
          <Button size="small" onClick={onTryAgain}>
            Try again
          </Button>
        }
      >
        Your changes are still here.{' '}
        <a href={paths.signIn()} target="_blank" rel="noreferrer" className="text-action underline">
          Sign in in a new tab
        </a>
        , then come back: it is saved by itself.
      </Notice>
    )
  }
  if (state.at === 'refused') {
    return (
      <Notice tone="stop" title="This plan cannot be saved as it is.">
        <ul className="list-disc pl-4">
          {state.problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      </Notice>
    )
  }
  return null
}
