'use client'
import type { RefObject } from 'react'
import { Late } from '@/components/ui/late'
import { latePart } from '@/components/ui/late-part'
import type { LineChange } from '@/lib/clinical/plan-changes'
import type { PrescribedExercise } from '@/lib/clinical/prescribed-exercise'
import { askingRules } from '@/lib/clinical/resolution'
import type { BuilderFacts } from './builder-facts'
import type { IssueQuestion } from './issue-questions'
import { focusLine } from './line-element'
import type { ShownReview } from './line-review'
import type { Pane } from './pane-switch'
import type { TemplateOffer } from './template-offer'
import type { LivePage } from './use-handout'
import type { Issuing } from './use-issue'
import type { NextVisit } from './use-next-visit'
import type { PlanEditor } from './use-plan-editor'
import { usePlanKeys } from './use-plan-keys'

const lateIssue = latePart(async () => (await import('./issue-panel')).IssuePanel)
const lateCommands = latePart(async () => (await import('./builder-palette')).BuilderPalette)
const lateShortcuts = latePart(async () => (await import('./shortcuts-sheet')).ShortcutsSheet)

/** What lies over the builder: the commands or the shortcuts. Issuing has a state of its own. */
export type Overlay = 'commands' | 'shortcuts' | null

/** The panels that open over the builder, and the keys that open them. */
export function BuilderPanels({
  facts,
  editor,
  issuing,
  nextVisit,
  page,
  review,
  changes,
  search,
  overlay,
  onOverlay,
  onAdd,
  onStart,
  onTemplates,
  onPane,
}: {
  facts: BuilderFacts
  editor: PlanEditor
  issuing: Issuing
  nextVisit: NextVisit
  page: LivePage
  review: ShownReview
  changes: readonly LineChange[]
  search: RefObject<HTMLInputElement | null>
  overlay: Overlay
  onOverlay: (overlay: Overlay) => void
  onAdd: (exercise: PrescribedExercise) => void
  onStart: (offer: TemplateOffer) => void
  onTemplates: () => void
  onPane: (pane: Pane) => void
}) {
  const { patientId, today, lastProgram } = facts
  const { draft, run, undo, redo } = editor
  const deeds = {
    undo,
    redo,
    issue: issuing.open,
    palette: () => onOverlay('commands'),
    sheet: () => onOverlay('shortcuts'),
    search: () => {
      onPane('catalog')
      // A pane that was hidden can take focus only once it is shown.
      requestAnimationFrame(() => search.current?.focus())
    },
  }
  usePlanKeys(deeds)

  const goToLine = (lineId: string): void => {
    onPane('plan')
    focusLine(lineId)
  }
  const acknowledge = (questions: readonly IssueQuestion[]): void => {
    for (const { answerLineId, finding } of questions) {
      const answer = { prescriptionId: answerLineId, kind: 'acknowledgement', reason: '' } as const
      run({ do: 'answer', answer, ruleIds: askingRules(finding) })
    }
  }
  const close = (): void => onOverlay(null)
  return (
    <>
      <Late part={lateIssue} isWanted={issuing.isOpen} takesKeys onGiveUp={issuing.close}>
        {(IssuePanel) => (
          <IssuePanel
            issuing={issuing}
            nextVisit={nextVisit}
            today={today}
            page={page}
            plan={{
              lines: draft.prescriptions,
              review,
              since: lastProgram?.number,
              changes,
              assessed: facts.assessed,
            }}
            nextNumber={facts.nextNumber}
            patientId={patientId}
            onAcknowledge={acknowledge}
            onLead={() => onPane('plan')}
          />
        )}
      </Late>
      <Late part={lateCommands} isWanted={overlay === 'commands'} takesKeys onGiveUp={close}>
        {(BuilderPalette, typed) => (
          <BuilderPalette
            isOpen={overlay === 'commands'}
            typed={typed}
            facts={facts}
            editor={editor}
            deeds={deeds}
            onClose={close}
            onAdd={onAdd}
            onStart={onStart}
            onTemplates={onTemplates}
            onLine={goToLine}
            onPane={onPane}
          />
        )}
      </Late>
      <Late part={lateShortcuts} isWanted={overlay === 'shortcuts'} takesKeys onGiveUp={close}>
        {(ShortcutsSheet) => <ShortcutsSheet isOpen={overlay === 'shortcuts'} onClose={close} />}
      </Late>
    </>
  )
}
