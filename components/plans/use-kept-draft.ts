'use client'
import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import type { PlanDraft } from '@/lib/clinical/plan'
import { samePlan } from '@/lib/clinical/same-plan'
import {
  adoptFormer,
  type DraftOfTab,
  type DraftOwner,
  forgetDraft,
  forgetSaved,
  keepDraft,
  type KeptDraft,
  keptDrafts,
  startsFrom,
} from './kept-draft'
import type { PlanSaver, SaveState } from './plan-saver'
import { openTabs, sayTabIsOpen, thisTab } from './this-tab'

/** At most this long after an edit it is kept, however long the typing goes on. */
const KEEP_WITHIN_MS = 400

/**
 * Keeps in the browser what the server has not got, and brings it back after a crash, a closed tab or a lost sign-in: the
 * newest that no open tab is still working on. What older ones say comes back the next time, and meets the plan as a choice.
 *
 * @returns whether it is still looking for what another tab left behind. What is typed before that is known would be a second
 *   version beside it, so until then the plan takes no typing: a few milliseconds, and only if there is anything to look at.
 */
export function useKeptDraft(
  owner: DraftOwner,
  { draft, saver, saveState }: { draft: PlanDraft; saver: PlanSaver; saveState: SaveState },
  restore: (kept: KeptDraft) => void,
): boolean {
  const { episodeId, therapistId } = owner
  const [isLooking, setIsLooking] = useState(false)
  const bringBack = useEffectEvent(async () => {
    adoptFormer(localStorage, owner, draft)
    const all = keptDrafts(localStorage, episodeId, therapistId)
    if (all.length === 0) return
    setIsLooking(true)
    const open = await openTabs(all.map(({ tab }) => tab))
    setIsLooking(false)
    const leftBehind = all.filter(({ tab }) => !open.has(tab))
    const isKnown = ({ kept }: DraftOfTab): boolean => samePlan(kept.draft, draft)
    for (const { tab } of leftBehind.filter(isKnown)) forgetDraft(localStorage, episodeId, tab)
    const left = leftBehind.find((one) => !isKnown(one))
    if (!left || saver.state().at !== 'saved') return
    const kept = { ...left.kept, version: startsFrom(left.kept, draft, saver.version()) }
    forgetDraft(localStorage, episodeId, left.tab)
    keepDraft(localStorage, episodeId, thisTab(), kept)
    saver.resume(kept.draft, kept.version, kept.sent)
    restore(kept)
  })
  // Before the page takes any typing.
  useLayoutEffect(() => {
    sayTabIsOpen()
    // oxlint-disable-next-line react/set-state-in-effect -- what the browser kept is not known where the page was drawn first
    void bringBack()
  }, [])

  const keptAt = useRef(0)
  const keep = useEffectEvent((edited: PlanDraft, sent: readonly PlanDraft[]): void => {
    keptAt.current = Date.now()
    keepDraft(localStorage, episodeId, thisTab(), {
      therapistId,
      version: saver.version(),
      draft: edited,
      keptAt: new Date().toISOString(),
      sent,
    })
  })
  useEffect(() => {
    // Asked of the saver itself: what was just brought back is not saved, whatever this render still says.
    if (saveState.at === 'saved' && saver.state().at === 'saved') {
      if (keptAt.current > 0) forgetDraft(localStorage, episodeId, thisTab())
      return undefined
    }
    const keepNow = (): void => keep(draft, saver.unanswered())
    const keepHidden = (): void => {
      if (document.visibilityState === 'hidden') keepNow()
    }
    // With what is on its way: if this tab dies before the answer, its own save is known again.
    if (saveState.at === 'saving') keepNow()
    const later = setTimeout(keepNow, Math.max(0, keptAt.current + KEEP_WITHIN_MS - Date.now()))
    window.addEventListener('pagehide', keepNow)
    document.addEventListener('visibilitychange', keepHidden)
    return () => {
      clearTimeout(later)
      window.removeEventListener('pagehide', keepNow)
      document.removeEventListener('visibilitychange', keepHidden)
    }
  }, [saveState, draft, episodeId, saver])

  const leave = useEffectEvent((): void => {
    if (saver.state().at === 'saved') return
    // The draft itself is on its way from here on: whoever is back before the answer goes on from it.
    keep(draft, [...saver.unanswered(), saver.toSend(draft)])
    void saver.saveNow().then((version) => {
      if (version !== undefined) forgetSaved(localStorage, episodeId, thisTab(), draft)
    })
  })
  // With the plan itself, and not a moment after it is gone from the screen.
  useLayoutEffect(() => () => leave(), [])
  return isLooking
}
