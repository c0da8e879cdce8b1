'use client'
import { useEffect, useEffectEvent } from 'react'
import type { PlanDraft } from '@/lib/clinical/plan'
import { samePlan } from '@/lib/clinical/same-plan'
import { forgetDraft, keepDraft, type KeptDraft, keptDraft } from './kept-draft'
import type { PlanSaver, SaveState } from './plan-saver'

/** Whose draft of whose plan. */
export type DraftOwner = { readonly patientId: string; readonly therapistId: string }

const KEEP_AFTER_MS = 400

/**
 * Keeps in the browser what the server has not got, and brings it back after a crash, a closed tab or a lost sign-in.
 */
export function useKeptDraft(
  { patientId, therapistId }: DraftOwner,
  { draft, saver, saveState }: { draft: PlanDraft; saver: PlanSaver; saveState: SaveState },
  restore: (kept: KeptDraft) => void,
): void {
  const bringBack = useEffectEvent(() => {
    const kept = keptDraft(localStorage, patientId, therapistId)
    if (!kept || samePlan(kept.draft, draft)) return
    saver.resume(kept.draft, kept.version)
    restore(kept)
  })
  useEffect(() => bringBack(), [])

  useEffect(() => {
    // Asked of the saver itself: what was just brought back is not saved, whatever this render still says.
    if (saveState.at === 'saved' && saver.state().at === 'saved') {
      forgetDraft(localStorage, patientId)
      return undefined
    }
    const keep = (): void =>
      keepDraft(localStorage, patientId, {
        therapistId,
        version: saver.version(),
        draft,
        keptAt: new Date().toISOString(),
      })
    const later = setTimeout(keep, KEEP_AFTER_MS)
    window.addEventListener('pagehide', keep)
    return () => {
      clearTimeout(later)
      window.removeEventListener('pagehide', keep)
    }
  }, [saveState, draft, patientId, therapistId, saver])
}
