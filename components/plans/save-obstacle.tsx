'use client'
import { useState } from 'react'
import { Ahead } from '@/components/ui/ahead'
import { Button } from '@/components/ui/button'
import { Late } from '@/components/ui/late'
import { latePart } from '@/components/ui/late-part'
import { Notice } from '@/components/ui/notice'
import type { PlanDraft } from '@/lib/clinical/plan'
import { paths } from '@/lib/paths'
import { SAVE_OBSTACLE_ID } from './line-element'
import { hasObstacle, type SaveState } from './plan-saver'
import { WholeVersionButtons } from './whole-version-buttons'

type SaveObstacleProps = {
  state: SaveState
  /** As it is on the screen. */
  draft: PlanDraft
  /** Two windows of one therapist can meet as well. */
  ownName: string
  timeInWords: (iso: string) => string
  onKeepMine: () => void
  onTakeTheirs: () => void
  onKeepBoth: (chosen: PlanDraft) => void
  onTryAgain: () => void
}

const lateChoice = latePart(async () => (await import('./conflict-choice')).ConflictChoice)

/** What keeps the draft from being saved, and the choice to be made. Everything typed stays on the screen meanwhile. */
export const SaveObstacle = (props: SaveObstacleProps) => (
  <>
    <Ahead part={lateChoice} />
    {hasObstacle(props.state) ? (
      <div id={SAVE_OBSTACLE_ID} tabIndex={-1} className="scroll-mt-20 rounded-md">
        <Obstacle {...props} />
      </div>
    ) : null}
  </>
)

function Obstacle({
  state,
  draft,
  ownName,
  timeInWords,
  onKeepMine,
  onTakeTheirs,
  onKeepBoth,
  onTryAgain,
}: SaveObstacleProps) {
  // Where the lines cannot be laid side by side, there is still a choice.
  const [isWanted, setIsWanted] = useState(true)
  if (state.at === 'conflict') {
    const { theirs } = state
    const who = theirs.savedBy === ownName ? 'You, in another window,' : theirs.savedBy
    const savedAt = `at ${timeInWords(theirs.savedAt)}`
    return (
      <Late
        part={lateChoice}
        isWanted={isWanted}
        onGiveUp={() => setIsWanted(false)}
        meanwhile={
          <Notice
            tone="caution"
            title={`${who} changed this plan ${savedAt}.`}
            action={<WholeVersionButtons onKeepMine={onKeepMine} onTakeTheirs={onTakeTheirs} />}
          />
        }
      >
        {(ConflictChoice) => (
          <ConflictChoice
            mine={draft}
            theirs={theirs}
            who={who}
            savedAt={savedAt}
            onKeepMine={onKeepMine}
            onTakeTheirs={onTakeTheirs}
            onKeepBoth={onKeepBoth}
          />
        )}
      </Late>
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
        </a>{' '}
        as {ownName}, then come back: it is saved by itself.
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
