'use client'
import { type ReactNode, useCallback, useState } from 'react'
import { type AskAgain, AskAgainContext } from '@/components/ui/ask-again'
import type { FormAction } from '@/components/ui/form'
import { Late } from '@/components/ui/late'
import { latePart } from '@/components/ui/late-part'

const lateDialog = latePart(async () => (await import('./ask-again-dialog')).AskAgainDialog)

/** Within it, whatever needs the password again can ask for it, over the page, which stays as it is. */
export function AskAgainArea({
  children,
  ...asking
}: {
  action: FormAction
  /** What the provider is called, for who has nothing to give here and signs in there again. */
  provider?: string | undefined
  children: ReactNode
}) {
  const [answer, setAnswer] = useState<(isGiven: boolean) => void>()
  const ask = useCallback<AskAgain>(() => new Promise((resolve) => setAnswer(() => resolve)), [])
  const settle = (isGiven: boolean): void => {
    answer?.(isGiven)
    setAnswer(undefined)
  }
  return (
    <AskAgainContext value={ask}>
      {children}
      <Late part={lateDialog} isWanted={answer !== undefined} takesKeys onGiveUp={() => settle(false)}>
        {(AskAgainDialog) => (answer ? <AskAgainDialog {...asking} onSettled={settle} /> : null)}
      </Late>
    </AskAgainContext>
  )
}
