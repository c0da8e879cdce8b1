'use client'
import { ClipboardList } from 'lucide-react'
import clsx from 'clsx'
import { useCallback, useMemo, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { useToast } from '@/components/ui/toast'
import type { ExerciseSlug } from '@/lib/clinical/catalog'
import { PHASE_LABELS } from '@/lib/clinical/labels'
import type { Prescription } from '@/lib/clinical/plan'
import { planChanges } from '@/lib/clinical/plan-changes'
import { nameOfLine } from '@/lib/clinical/prescribed-exercise'
import { lineAdvice, withoutPlanned } from '@/lib/clinical/recovery/line-advice'
import { reviewPlan } from '@/lib/clinical/rules/review'
import { paths } from '@/lib/paths'
import type { BuilderFacts } from './builder-facts'
import { BuilderHeader } from './builder-header'
import { CatalogPane } from './catalog-pane'
import { IssueRefusal } from './issue-refusal'
import { openInWords, shownReview, withAnswersThatHold } from './line-review'
import { focusLine } from './line-element'
import { newId } from './new-id'
import { type Pane, PaneSwitch } from './pane-switch'
import { PaperPane } from './paper-pane'
import { PlanFoot } from './plan-foot'
import { PlanList } from './plan-list'
import { PlanNotices } from './plan-notices'
import { SaveObstacle } from './save-obstacle'
import { TemplateList } from './template-list'
import type { TemplateOffer } from './template-offer'
import { TemplatePanel } from './template-panel'
import { timeInWordsFor } from './time-in-words'
import { useCatalogVerdicts } from './use-catalog-verdicts'
import { useHandout } from './use-handout'
import { useIssue } from './use-issue'
import { usePlanEditor } from './use-plan-editor'
import { usePlanKeys } from './use-plan-keys'

/** The page in numbers: three panes from 68 rem on, two from 44 rem, one below. */
const GRID =
  'grid items-start gap-4 @min-[44rem]:grid-cols-[minmax(0,3fr)_minmax(0,2fr)] ' +
  '@min-[68rem]:grid-cols-[minmax(0,16rem)_minmax(0,1fr)_minmax(0,21rem)]'
const SIDE_PANE =
  '@min-[44rem]:sticky @min-[44rem]:top-16 @min-[44rem]:max-h-[calc(100dvh-5rem)] min-h-0 flex-col'

/** Builds the plan of one episode: the catalog, the plan, and the page as it will print. */
export function PlanBuilder(facts: BuilderFacts) {
  const { patientId, picture, clearances, today, assessed } = facts
  const search = useRef<HTMLInputElement>(null)
  const [pane, setPane] = useState<Pane>(facts.draft.prescriptions.length === 0 ? 'catalog' : 'plan')
  const [templatesOpen, setTemplatesOpen] = useState(false)
  const toast = useToast()
  const editor = usePlanEditor(
    {
      ...facts,
      send: (draft, version) => {
        const reviewed = shownReview(draft, reviewPlan(draft, picture, today), clearances)
        return facts.save(withAnswersThatHold(draft, reviewed), version)
      },
    },
    { patientId, therapistId: facts.therapistId },
  )
  const { draft, run, undo, redo } = editor
  const issuing = useIssue({ patientId, saveNow: editor.saveNow, issue: facts.issue })
  const timeInWords = useMemo(() => timeInWordsFor(facts.timeZone, today), [facts.timeZone, today])

  const review = useMemo(() => reviewPlan(draft, picture, today), [draft, picture, today])
  const shown = useMemo(() => shownReview(draft, review, clearances), [draft, review, clearances])
  const inPlan = useMemo(() => new Set(draft.prescriptions.map(({ exercise }) => exercise)), [draft])
  const changes = useMemo(
    () => (facts.lastProgram ? planChanges(facts.lastProgram.prescriptions, draft.prescriptions) : []),
    [facts.lastProgram, draft],
  )
  const advice = useMemo(
    () =>
      draft.prescriptions.map((line, index) =>
        withoutPlanned(lineAdvice(line, review.prescriptions[index]?.findings ?? [], picture), inPlan),
      ),
    [draft, review, picture, inPlan],
  )
  const verdictOf = useCatalogVerdicts(picture, clearances, today)
  const content = useHandout(facts, draft, review)

  const add = useCallback((exercise: ExerciseSlug) => run({ do: 'add', exercise, id: newId() }), [run])
  const startFrom = ({ name, lines }: Pick<TemplateOffer, 'name' | 'lines'>): void => {
    run({ do: 'start-from', lines: lines.map((line) => ({ ...line, id: newId() })) })
    setTemplatesOpen(false)
    setPane('plan')
    toast(`The plan starts from: ${name}.`, undo)
  }
  const remove = (line: Prescription): void => {
    const at = draft.prescriptions.indexOf(line)
    const answers = draft.answers.filter(({ prescriptionId }) => prescriptionId === line.id)
    run({ do: 'remove', id: line.id })
    const neighbour = draft.prescriptions[at + 1] ?? draft.prescriptions[at - 1]
    if (neighbour) focusLine(neighbour.id)
    else search.current?.focus()
    toast(`${nameOfLine(line)} removed.`, () => run({ do: 'restore', line, at, answers }))
  }
  usePlanKeys(search, { undo, redo, showSearch: useCallback(() => setPane('catalog'), []) })

  const showsSide = (side: Pane): string =>
    clsx(
      pane === side ? 'flex' : 'hidden',
      side === 'paper' ? pane !== 'paper' && '@min-[44rem]:hidden' : pane !== 'paper' && '@min-[44rem]:flex',
      '@min-[68rem]:flex',
    )

  return (
    <div className="@container" data-full-width>
      <BuilderHeader
        editor={editor}
        summary={openInWords(shown)}
        timeInWords={timeInWords}
        issuing={issuing.issuing}
        templatesOpen={templatesOpen}
        onTemplates={() => setTemplatesOpen((open) => !open)}
        onIssue={issuing.start}
      />
      <div className="mt-3 space-y-3 empty:hidden">
        <SaveObstacle
          state={editor.saveState}
          ownName={facts.therapist.name}
          timeInWords={timeInWords}
          onKeepMine={editor.keepMine}
          onTakeTheirs={editor.takeTheirs}
          onTryAgain={() => void editor.saveNow()}
        />
        {editor.restoredAt ? (
          <Notice>
            Changes from {timeInWords(editor.restoredAt)} that had not been saved are back. Undo takes them
            away.
          </Notice>
        ) : null}
        <IssueRefusal reasons={issuing.reasons} lines={shown.lines} onDismiss={issuing.dismiss} />
        {editor.refused ? <Notice tone="caution">{editor.refused}</Notice> : null}
        {templatesOpen ? (
          <TemplatePanel
            offers={facts.templates}
            lines={draft.prescriptions}
            picture={picture}
            onStart={startFrom}
            onClose={() => setTemplatesOpen(false)}
            save={facts.saveTemplate}
          />
        ) : null}
        {facts.phaseIsNewer && picture.phase && draft === facts.draft && draft.prescriptions.length > 0 ? (
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
      <PaneSwitch
        panes={['catalog', 'plan', 'paper']}
        shown={pane}
        onShow={setPane}
        className="mt-3 flex @min-[44rem]:hidden"
      />
      <PaneSwitch
        panes={['catalog', 'paper']}
        shown={pane === 'paper' ? 'paper' : 'catalog'}
        onShow={setPane}
        className="mt-3 ml-auto hidden w-[40%] @min-[44rem]:flex @min-[68rem]:hidden"
      />
      <div className={clsx('mt-3', GRID)}>
        <div className={clsx(SIDE_PANE, 'order-2 @min-[68rem]:order-1', showsSide('catalog'))}>
          <CatalogPane
            search={search}
            phase={picture.phase}
            verdictOf={verdictOf}
            inPlan={inPlan}
            onAdd={add}
          />
        </div>
        <section
          aria-labelledby="plan-pane-title"
          className={clsx(
            'order-1 min-w-0 @min-[44rem]:block @min-[68rem]:order-2',
            pane === 'plan' ? 'block' : 'hidden',
          )}
        >
          <h2 id="plan-pane-title" className="sr-only">
            Exercises in the plan
          </h2>
          {draft.prescriptions.length === 0 ? (
            <div className="rounded-lg border border-dashed border-line-strong">
              <EmptyState icon={ClipboardList} title="No exercises yet">
                Type three letters in the search and press Enter. Two to four exercises are done more often
                than a long list.
              </EmptyState>
              {facts.lastProgram ? (
                <div className="flex justify-center pb-8">
                  <Button
                    onClick={() =>
                      startFrom({
                        name: `home program ${facts.lastProgram?.number}`,
                        lines: facts.lastProgram?.prescriptions ?? [],
                      })
                    }
                  >
                    Start from home program {facts.lastProgram.number}
                  </Button>
                </div>
              ) : null}
              {facts.templates.length > 0 ? (
                <div className="border-t border-dashed border-line-strong px-4 pt-3">
                  <h3 className="font-semibold">Or start from a template</h3>
                  <TemplateList offers={facts.templates} onStart={startFrom} />
                </div>
              ) : null}
            </div>
          ) : (
            <>
              <PlanList
                lines={draft.prescriptions}
                reviews={shown.lines}
                advice={advice}
                changes={changes}
                unit={facts.unit}
                clearanceHref={paths.newClearance(patientId)}
                run={run}
                onRemove={remove}
              />
              <PlanFoot lines={draft.prescriptions} changes={changes} since={facts.lastProgram?.number} />
            </>
          )}
        </section>
        <div className={clsx(SIDE_PANE, 'order-3', showsSide('paper'))}>
          <PaperPane content={content} />
        </div>
      </div>
    </div>
  )
}
