'use client'
import { useCallback, useMemo, useRef, useState } from 'react'
import { lateGrounds } from '@/components/findings/late-grounds'
import { Ahead } from '@/components/ui/ahead'
import { Button } from '@/components/ui/button'
import { InertUntilLive } from '@/components/ui/inert-until-live'
import { Late } from '@/components/ui/late'
import { latePart } from '@/components/ui/late-part'
import { Notice } from '@/components/ui/notice'
import { PHASE_LABELS } from '@/lib/clinical/labels'
import type { PlanDraft } from '@/lib/clinical/plan'
import { isOwn, type PrescribedExercise } from '@/lib/clinical/prescribed-exercise'
import { reviewPlan } from '@/lib/clinical/rules/review'
import { samePlan } from '@/lib/clinical/same-plan'
import { paths } from '@/lib/paths'
import type { BuilderFacts } from './builder-facts'
import { BuilderHeader } from './builder-header'
import { BuilderPanels, type Overlay } from './builder-panels'
import { CatalogPane } from './catalog-pane'
import { EmptyPlan } from './empty-plan'
import { shownReview, withAnswersThatHold } from './line-review'
import { focusLine } from './line-element'
import { LineIcons } from './line-icon'
import { newId } from '@/components/ui/new-id'
import type { Pane } from './pane-switch'
import { PaperPane } from './paper-pane'
import { PlanNotices } from './plan-notices'
import { PlanPane } from './plan-pane'
import { PlanWorkspace } from './plan-workspace'
import { SaveObstacle } from './save-obstacle'
import type { PlanStart } from './template-offer'
import { lateTraining } from './training-editor'
import { timeInWordsFor } from './time-in-words'
import { useHandout } from './use-handout'
import { useIssue } from './use-issue'
import { useNextVisit } from './use-next-visit'
import { usePlanEditor } from './use-plan-editor'
import { usePlanMessages } from './use-plan-messages'
import { usePlanReview } from './use-plan-review'
import { useRemoveLine } from './use-remove-line'

const lateTemplates = latePart(async () => (await import('./template-panel')).TemplatePanel)

/** Builds the plan of one episode: the catalog, the plan, and the page as it will print. */
export function PlanBuilder(facts: BuilderFacts) {
  const { patientId, picture, today, assessed } = facts
  const search = useRef<HTMLInputElement>(null)
  const [pane, setPane] = useState<Pane>(facts.draft.prescriptions.length === 0 ? 'catalog' : 'plan')
  const [templatesOpen, setTemplatesOpen] = useState(false)
  const [overlay, setOverlay] = useState<Overlay>(null)
  const [isPaperSeen, setIsPaperSeen] = useState(false)
  // Another one only where the server drew the page anew.
  const toSend = useCallback(
    (draft: PlanDraft) =>
      withAnswersThatHold(
        draft,
        shownReview(draft, reviewPlan(draft, facts.picture, facts.today), facts.clearances),
      ),
    [facts],
  )
  const editor = usePlanEditor({ ...facts, toSend, send: facts.save }, facts)
  const { draft, run, undo } = editor
  const { say, sayUntilNextEdit } = usePlanMessages(draft)
  const nextVisit = useNextVisit(facts)
  const issuing = useIssue({
    patientId,
    patientName: facts.patient.name,
    saveNow: editor.saveNow,
    issue: (version) => facts.issue(version, nextVisit.day),
    onIssued: nextVisit.issued,
  })
  const timeInWords = useMemo(() => timeInWordsFor(facts.timeZone, today), [facts.timeZone, today])

  const { review, shown, inPlan, changes, lines } = usePlanReview(facts, draft)
  const page = useHandout(facts, draft, review, nextVisit.day, isPaperSeen || issuing.isOpen)

  const add = useCallback(
    (exercise: PrescribedExercise) =>
      run({ do: 'add', exercise: isOwn(exercise) ? exercise : exercise.slug, id: newId() }),
    [run],
  )
  const startFrom = ({ name, lines: offered, startedFrom = name }: PlanStart): void => {
    const started = offered.map((line) => ({ ...line, id: newId() }))
    run({ do: 'start-from', lines: started, template: startedFrom })
    setTemplatesOpen(false)
    setPane('plan')
    // The button that was pressed is gone: the keys of a line work at once.
    if (started[0]) focusLine(started[0].id)
    sayUntilNextEdit(`The plan starts from: ${name}.`, undo)
  }
  const remove = useRemoveLine(draft, run, search, say)

  return (
    <InertUntilLive className="@container" inert={editor.isLooking} data-full-width>
      <LineIcons />
      <Ahead part={lateGrounds} />
      <Ahead part={lateTraining} />
      <BuilderHeader
        editor={editor}
        review={shown}
        timeInWords={timeInWords}
        templatesOpen={templatesOpen}
        onLead={() => setPane('plan')}
        onTemplates={() => setTemplatesOpen((open) => !open)}
        onIssue={issuing.open}
        onOverlay={setOverlay}
      />
      <div className="mt-3 space-y-3 empty:hidden">
        <SaveObstacle
          state={editor.saveState}
          draft={draft}
          ownName={facts.therapist.name}
          timeInWords={timeInWords}
          onKeepMine={editor.keepMine}
          onTakeTheirs={editor.takeTheirs}
          onKeepBoth={editor.keepBoth}
          onTryAgain={() => void editor.saveNow()}
        />
        {editor.restoredAt ? (
          <Notice>
            Changes from {timeInWords(editor.restoredAt)} that had not been saved are back.
            {editor.isAsRestored ? ' Undo takes them away.' : ''}
          </Notice>
        ) : null}
        {editor.refused ? <Notice tone="caution">{editor.refused}</Notice> : null}
        <Late part={lateTemplates} isWanted={templatesOpen} onGiveUp={() => setTemplatesOpen(false)}>
          {(TemplatePanel) =>
            templatesOpen ? (
              <TemplatePanel
                offers={facts.templates}
                none={facts.noTemplate}
                lastProgram={facts.lastProgram}
                lines={draft.prescriptions}
                picture={picture}
                onStart={startFrom}
                onClose={() => setTemplatesOpen(false)}
                save={facts.saveTemplate}
              />
            ) : null
          }
        </Late>
        {facts.phaseIsNewer &&
        picture.phase &&
        draft.prescriptions.length > 0 &&
        samePlan(draft, facts.draft) ? (
          <Notice
            title={`The phase is now ${PHASE_LABELS[picture.phase].toLowerCase()}.`}
            action={
              <Button size="small" onClick={() => setTemplatesOpen(true)}>
                See templates
              </Button>
            }
          >
            This plan was made before. Check what still fits, or start from a template.
          </Notice>
        ) : null}
        <PlanNotices patientId={patientId} assessed={assessed} review={shown} run={run} />
      </div>
      <PlanWorkspace
        pane={pane}
        onShow={setPane}
        widths={facts.paneWidths}
        nonce={facts.nonce}
        catalog={<CatalogPane search={search} facts={facts} inPlan={inPlan} onAdd={add} />}
        plan={
          draft.prescriptions.length === 0 ? (
            <EmptyPlan lastProgram={facts.lastProgram} templates={facts.templates} onStart={startFrom} />
          ) : (
            <PlanPane
              lines={lines}
              changes={changes}
              since={facts.lastProgram?.number}
              unit={facts.unit}
              clearanceHref={paths.newClearance(patientId)}
              run={run}
              onRemove={remove}
            />
          )
        }
        paper={<PaperPane page={page} onSeen={() => setIsPaperSeen(true)} />}
      />
      <BuilderPanels
        facts={facts}
        editor={editor}
        issuing={issuing}
        nextVisit={nextVisit}
        page={page}
        review={shown}
        changes={changes}
        search={search}
        overlay={overlay}
        onOverlay={setOverlay}
        onAdd={add}
        onStart={startFrom}
        onTemplates={() => setTemplatesOpen(true)}
        onPane={setPane}
      />
    </InertUntilLive>
  )
}
