'use client'
import { Command, Keyboard, LayoutTemplate, Redo2, Undo2 } from 'lucide-react'
import { Button } from '@/components/ui/button'
import type { Overlay } from './builder-panels'
import { keyCaps, keysOf, type ShortcutId } from './builder-shortcuts'
import type { ShownReview } from './line-review'
import { OpenSummary } from './open-summary'
import { SaveStatus } from './save-status'
import { useIsMac } from './use-is-mac'
import type { PlanEditor } from './use-plan-editor'

/** The bar that stays in sight: what is open, whether it is saved, undo and redo, and issuing. */
export function BuilderHeader({
  editor,
  review,
  timeInWords,
  templatesOpen,
  onLead,
  onTemplates,
  onIssue,
  onOverlay,
}: {
  editor: PlanEditor
  review: ShownReview
  timeInWords: (iso: string) => string
  templatesOpen: boolean
  /** To what is still to answer. */
  onLead: () => void
  onTemplates: () => void
  onIssue: () => void
  onOverlay: (overlay: Overlay) => void
}) {
  const isMac = useIsMac()
  const hint = (words: string, id: ShortcutId): string =>
    `${words} (${keyCaps(keysOf(id), isMac).join(isMac ? '' : '+')})`
  return (
    <div className="z-20 -mx-1 flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line bg-paper px-1 py-2 @min-[44rem]:sticky @min-[44rem]:top-0">
      <h1 className="text-xl font-semibold tracking-tight">Plan</h1>
      <OpenSummary review={review} onLead={onLead} />
      <div className="ml-auto flex w-full flex-wrap items-center gap-x-1.5 gap-y-1 @min-[44rem]:w-auto">
        <SaveStatus
          state={editor.saveState}
          timeInWords={timeInWords}
          onTryAgain={() => void editor.saveNow()}
        />
        <Button variant="quiet" aria-expanded={templatesOpen} onClick={onTemplates}>
          <LayoutTemplate aria-hidden />
          <span className="max-sm:sr-only">Templates</span>
        </Button>
        <button
          type="button"
          className="icon-button"
          aria-label="Undo"
          title={hint('Undo', 'undo')}
          disabled={!editor.canUndo}
          onClick={editor.undo}
        >
          <Undo2 aria-hidden />
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label="Redo"
          title={hint('Redo', 'redo')}
          disabled={!editor.canRedo}
          onClick={editor.redo}
        >
          <Redo2 aria-hidden />
        </button>
        <button
          type="button"
          className="icon-button max-sm:hidden"
          aria-label="Commands"
          title={hint('Commands', 'palette')}
          onClick={() => onOverlay('commands')}
        >
          <Command aria-hidden />
        </button>
        <Button
          variant="primary"
          className="ml-auto"
          aria-haspopup="dialog"
          title={hint('Issue home program', 'issue')}
          onClick={onIssue}
        >
          <span>
            Issue<span className="max-sm:sr-only"> home program</span>
          </span>
        </Button>
        <button
          type="button"
          className="icon-button max-sm:hidden"
          aria-label="Keyboard shortcuts"
          title={hint('Keyboard shortcuts', 'sheet')}
          onClick={() => onOverlay('shortcuts')}
        >
          <Keyboard aria-hidden />
        </button>
      </div>
    </div>
  )
}
