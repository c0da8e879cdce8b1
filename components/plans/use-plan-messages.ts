'use client'
import { useCallback, useEffect, useRef } from 'react'
import { useToast } from '@/components/ui/toast'
import type { PlanDraft } from '@/lib/clinical/plan'

type Say = (words: string, undo: () => void) => void

/** Says what was done to the plan, and offers to undo it for as long as that would do what it says: at most until the plan is left. */
export function usePlanMessages(draft: PlanDraft): {
  /** With an undo of its own, which works after other edits too. */
  readonly say: Say
  /** Before an edit, with the undo of the plan: it would take back whatever came last, so the next edit closes it. */
  readonly sayUntilNextEdit: Say
} {
  const toast = useToast()
  const said = useRef<(() => void)[]>([])
  const ofNextDraft = useRef<{ readonly before: PlanDraft; readonly close: () => void }>(undefined)
  useEffect(() => {
    const { current } = ofNextDraft
    if (!current || current.before === draft) return undefined
    ofNextDraft.current = undefined
    return current.close
  }, [draft])
  useEffect(() => {
    const { current } = said
    return () => {
      for (const close of current) close()
    }
  }, [])
  const say = useCallback<Say>((words, undo) => void said.current.push(toast(words, undo)), [toast])
  const sayUntilNextEdit: Say = (words, undo) => {
    const close = toast(words, undo)
    said.current.push(close)
    ofNextDraft.current = { before: draft, close }
  }
  return { say, sayUntilNextEdit }
}
