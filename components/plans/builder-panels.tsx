'use client'
import { useRouter } from 'next/navigation'
import { type RefObject, useMemo } from 'react'
import { unprintableInWords } from '@/components/handout/unprintable'
import { Late } from '@/components/ui/late'
import { latePart } from '@/components/ui/late-part'
import { catalogSearch } from '@/lib/catalog/search'
import type { LineChange } from '@/lib/clinical/plan-changes'
import type { PrescribedExercise } from '@/lib/clinical/prescribed-exercise'
import { paths } from '@/lib/paths'
import { builderCommands, exerciseCommands } from './builder-commands'
import type { BuilderFacts } from './builder-facts'
import { catalogVerdicts } from './catalog-verdicts'
import { type IssueQuestion, issueQuestions } from './issue-questions'
import { focusLine } from './line-element'
import type { ShownReview } from './line-review'
import type { Pane } from './pane-switch'
import { printPdf } from './print-pdf'
import type { TemplateOffer } from './template-offer'
import type { LivePage } from './use-handout'
import type { Issuing } from './use-issue'
import type { NextVisit } from './use-next-visit'
import type { PlanEditor } from './use-plan-editor'
import { usePlanKeys } from './use-plan-keys'

const lateIssue = latePart(async () => (await import('./issue-panel')).IssuePanel)
const lateCommands = latePart(async () => (await import('./command-palette')).CommandPalette)
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
  const { patientId, picture, clearances, today, lastProgram, ownExercises } = facts
  const { draft, run, undo, redo } = editor
  const router = useRouter()
  const find = useMemo(() => catalogSearch(ownExercises), [ownExercises])
  const verdicts = useMemo(() => catalogVerdicts(picture, clearances, today), [picture, clearances, today])
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
  /** Where printing from here does not work, the program's page has its document. */
  const printAgain = async (homeProgramId: string): Promise<void> => {
    const printed = await printPdf(paths.handout(patientId, homeProgramId))
    if (printed !== 'asked') router.push(paths.homeProgram(patientId, homeProgramId))
  }
  const acknowledge = (questions: readonly IssueQuestion[]): void => {
    for (const { answerLineId, finding } of questions) {
      const { ruleId } = finding
      const answer = { prescriptionId: answerLineId, ruleId, kind: 'acknowledgement', reason: '' } as const
      run({ do: 'answer', answer })
    }
  }
  const commands =
    overlay === 'commands'
      ? builderCommands({
          patientId,
          lines: draft.prescriptions,
          templates: facts.templates,
          lastProgram,
          deeds,
          canUndo: editor.canUndo,
          canRedo: editor.canRedo,
          onStart,
          onTemplates,
          onLine: goToLine,
          onPane,
          onPrint: (id) => void printAgain(id),
          onGo: (path) => router.push(path),
        })
      : []
  const close = (): void => onOverlay(null)
  return (
    <>
      <Late part={lateIssue} isWanted={issuing.isOpen} takesKeys onGiveUp={issuing.close}>
        {(IssuePanel) => (
          <IssuePanel
            issuing={issuing}
            nextVisit={nextVisit}
            today={today}
            unprintable={page.at === 'here' && issuing.isOpen ? unprintableInWords(page.content) : null}
            questions={issueQuestions({
              lines: draft.prescriptions,
              review,
              since: lastProgram?.number,
              changes,
              assessed: facts.assessed,
            })}
            nextNumber={facts.nextNumber}
            lines={review.lines}
            patientId={patientId}
            onAcknowledge={acknowledge}
            onLead={() => onPane('plan')}
          />
        )}
      </Late>
      <Late part={lateCommands} isWanted={overlay === 'commands'} takesKeys onGiveUp={close}>
        {(CommandPalette) => (
          <CommandPalette
            isOpen={overlay === 'commands'}
            onClose={close}
            commands={commands}
            exercises={(query) =>
              exerciseCommands(query, find, (exercise) => verdicts.of(exercise)?.severity, onAdd)
            }
          />
        )}
      </Late>
      <Late part={lateShortcuts} isWanted={overlay === 'shortcuts'} takesKeys onGiveUp={close}>
        {(ShortcutsSheet) => <ShortcutsSheet isOpen={overlay === 'shortcuts'} onClose={close} />}
      </Late>
    </>
  )
}
