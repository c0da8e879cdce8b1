'use client'
import { useCallback, useEffect, useMemo, useReducer, useState, useSyncExternalStore } from 'react'
import {
  canRedo,
  canUndo,
  type EditHistory,
  record,
  redo,
  startHistory,
  undo,
} from '@/lib/clinical/edit-history'
import type { PlanDraft } from '@/lib/clinical/plan'
import { applyCommand, type PlanCommand } from '@/lib/clinical/plan-commands'
import { paths } from '@/lib/paths'
import type { BuilderFacts } from './builder-facts'
import type { DraftOwner } from './kept-draft'
import { onSignOut, saveAndEmpty, saveBeforeSignOut } from './sign-out-signal'
import { useKeptDraft } from './use-kept-draft'
import { PlanSaver, type SaverStart } from './plan-saver'
import { ownOf, presentDraft } from './present-lines'

type Editing = {
  readonly history: EditHistory<PlanDraft>
  readonly refused: string | null
  /** What was brought back from an earlier visit, and when it had been kept; null when nothing was. */
  readonly restored: { readonly draft: PlanDraft; readonly keptAt: string } | null
}

type Edit =
  | { readonly type: 'run'; readonly command: PlanCommand; readonly name: string | null }
  | { readonly type: 'undo' | 'redo' }
  | { readonly type: 'replace'; readonly draft: PlanDraft }
  | { readonly type: 'restore'; readonly draft: PlanDraft; readonly keptAt: string }

function edited({ history, restored }: Editing, edit: Edit): Editing {
  switch (edit.type) {
    case 'run': {
      const result = applyCommand(history.present, edit.command)
      return 'refused' in result
        ? { history, refused: result.refused, restored }
        : { history: record(history, result.draft, edit.name), refused: null, restored }
    }
    case 'undo':
      return { history: undo(history), refused: null, restored: null }
    case 'redo':
      return { history: redo(history), refused: null, restored: null }
    case 'replace':
      return { history: record(history, edit.draft), refused: null, restored: null }
    case 'restore':
      return { history: record(history, edit.draft), refused: null, restored: edit }
  }
}

/** The draft on the screen: changed by commands, undone and redone, and saved by itself. */
export function usePlanEditor(start: SaverStart & Pick<BuilderFacts, 'ownExercises'>, owner: DraftOwner) {
  const [{ history, refused, restored }, dispatch] = useReducer(edited, start.draft, (draft) => ({
    history: startHistory(draft),
    refused: null,
    restored: null,
  }))
  const [saver] = useState(() => new PlanSaver(start))
  const saveState = useSyncExternalStore(saver.subscribe, saver.state, saver.state)
  const { toSend, send, draft: onServer, ownExercises } = start
  // What came with another version was read later than the page, until that is drawn anew.
  const [cameLater, setCameLater] = useState<{
    before: BuilderFacts['ownExercises']
    lines: PlanDraft
  } | null>(null)
  const later = cameLater?.before === ownExercises ? cameLater.lines : null
  // The history keeps lines as they were made: what the clinic says of its own exercises since then goes over it.
  const draft = useMemo(
    () => presentDraft(history.present, [...ownOf(later), ...ownExercises, ...ownOf(onServer)]),
    [history.present, later, ownExercises, onServer],
  )

  useEffect(() => saver.sendBy(toSend, send), [saver, toSend, send])
  useEffect(() => saver.change(draft), [saver, draft])

  const isLooking = useKeptDraft(owner, { draft, saver, saveState }, (kept) =>
    dispatch({ type: 'restore', draft: kept.draft, keptAt: kept.keptAt }),
  )

  useEffect(() => {
    const again = (): void => {
      if (saver.state().at === 'failed' || saver.state().at === 'signed-out') void saver.saveNow()
    }
    window.addEventListener('online', again)
    window.addEventListener('focus', again)
    return () => {
      window.removeEventListener('online', again)
      window.removeEventListener('focus', again)
      // Leaving for another page of the app: what was typed a second ago goes with it.
      void saver.saveNow().finally(() => saver.stop())
    }
  }, [saver])

  const [isLeaving, setIsLeaving] = useState(false)
  useEffect(
    () =>
      onSignOut(owner.therapistId, () => {
        setIsLeaving(true)
        void saveAndEmpty(() => saver.saveNow()).then((isSaved) => {
          if (isSaved) window.location.replace(paths.signIn())
          else setIsLeaving(false)
        })
      }),
    [saver, owner.therapistId],
  )
  useEffect(() => saveBeforeSignOut(() => saver.saveNow()), [saver])

  const unsaved = saveState.at !== 'saved' && !isLeaving
  useEffect(() => {
    if (!unsaved) return undefined
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [unsaved])

  /** Edits of the same name in a row are undone as one. */
  const run = useCallback(
    (command: PlanCommand, name: string | null = null) => dispatch({ type: 'run', command, name }),
    [],
  )
  return {
    draft,
    /** Whether what an earlier tab left behind may still come back: nothing is typed until it is known. */
    isLooking,
    restoredAt: restored?.keptAt,
    /** Whether undo takes away just what was brought back: nothing was edited since. */
    isAsRestored: restored?.draft === history.present,
    run,
    refused,
    undo: useCallback(() => dispatch({ type: 'undo' }), []),
    redo: useCallback(() => dispatch({ type: 'redo' }), []),
    canUndo: canUndo(history),
    canRedo: canRedo(history),
    saveState,
    saveNow: useCallback(() => saver.saveNow(true), [saver]),
    keepMine: useCallback(() => void saver.keepMine(), [saver]),
    keepBoth: useCallback(
      (chosen: PlanDraft) => {
        const state = saver.state()
        if (state.at === 'conflict') setCameLater({ before: ownExercises, lines: state.theirs })
        dispatch({ type: 'replace', draft: chosen })
        void saver.keepMine(chosen)
      },
      [saver, ownExercises],
    ),
    takeTheirs: useCallback(() => {
      const theirs = saver.takeTheirs()
      if (!theirs) return
      setCameLater({ before: ownExercises, lines: theirs })
      dispatch({ type: 'replace', draft: theirs })
    }, [saver, ownExercises]),
  }
}

export type PlanEditor = ReturnType<typeof usePlanEditor>
export type RunCommand = PlanEditor['run']
