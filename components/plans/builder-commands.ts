import type { CatalogSearch } from '@/lib/catalog/search'
import type { Prescription } from '@/lib/clinical/plan'
import { nameOfLine, type PrescribedExercise } from '@/lib/clinical/prescribed-exercise'
import type { Severity } from '@/lib/clinical/vocabulary'
import { paths } from '@/lib/paths'
import type { PageShortcutId } from './builder-shortcuts'
import type { PageDeeds } from './use-plan-keys'
import type { Pane } from './pane-switch'
import type { TemplateOffer } from './template-offer'

/** Something the palette can do. */
export type BuilderCommand = {
  readonly id: string
  readonly words: string
  readonly group: CommandGroup
  /** The keys that do the same. */
  readonly shortcut?: PageShortcutId
  /** What the rules would say. */
  readonly severity?: Severity
  /** Puts the focus somewhere itself: it does not go back to where it was. */
  readonly movesFocus?: true
  /** May be listed first because it was used last: it says nothing about a patient. */
  readonly remembered?: true
  readonly run: () => void
}

export const COMMAND_GROUPS = [
  'Used last',
  'Add an exercise',
  'This plan',
  'Start from a template',
  'Go to a line',
  'Show',
  'This patient',
  'Clinic',
] as const
type CommandGroup = (typeof COMMAND_GROUPS)[number]

type Offered = {
  readonly patientId: string
  readonly lines: readonly Prescription[]
  readonly templates: readonly TemplateOffer[]
  readonly lastProgram: { readonly id: string; readonly number: number } | null
  readonly deeds: PageDeeds
  readonly canUndo: boolean
  readonly canRedo: boolean
  readonly onStart: (offer: TemplateOffer) => void
  readonly onTemplates: () => void
  readonly onLine: (lineId: string) => void
  readonly onPane: (pane: Pane) => void
  readonly onPrint: (homeProgramId: string) => void
  readonly onGo: (path: string) => void
}

const remembered = true

function planCommands({
  deeds,
  canUndo,
  canRedo,
  lastProgram,
  onPrint,
  onTemplates,
}: Offered): BuilderCommand[] {
  const group = 'This plan'
  return [
    { id: 'issue', words: 'Issue home program', group, shortcut: 'issue', remembered, run: deeds.issue },
    ...(lastProgram
      ? [
          {
            id: 'print-last',
            words: `Print home program ${lastProgram.number} again`,
            group,
            remembered,
            run: () => onPrint(lastProgram.id),
          } as const,
        ]
      : []),
    ...(canUndo
      ? [{ id: 'undo', words: 'Undo', group, shortcut: 'undo', remembered, run: deeds.undo } as const]
      : []),
    ...(canRedo
      ? [{ id: 'redo', words: 'Redo', group, shortcut: 'redo', remembered, run: deeds.redo } as const]
      : []),
    { id: 'templates', words: 'Templates', group, remembered, movesFocus: true, run: onTemplates },
  ]
}

function showCommands({ deeds, onPane }: Offered): BuilderCommand[] {
  const group = 'Show'
  return [
    {
      id: 'search',
      words: 'Search exercises',
      group,
      shortcut: 'search',
      remembered,
      movesFocus: true,
      run: deeds.search,
    },
    { id: 'show-plan', words: 'Show the plan', group, remembered, run: () => onPane('plan') },
    { id: 'show-paper', words: 'Show the page as it prints', group, remembered, run: () => onPane('paper') },
    { id: 'sheet', words: 'Keyboard shortcuts', group, shortcut: 'sheet', remembered, run: deeds.sheet },
  ]
}

function pageCommands({ patientId, onGo }: Offered): BuilderCommand[] {
  const to = (id: string, words: string, group: CommandGroup, path: string): BuilderCommand => ({
    id,
    words,
    group,
    remembered,
    run: () => onGo(path),
  })
  return [
    to('chart', 'Open the chart', 'This patient', paths.chart(patientId)),
    to('assessment', 'Record an assessment', 'This patient', paths.newAssessment(patientId)),
    to('recovery', 'Open recovery', 'This patient', paths.recovery(patientId)),
    to('progress', 'Open progress', 'This patient', paths.progress(patientId)),
    to('report', 'Write a progress report', 'This patient', paths.progressReports(patientId)),
    to('today', 'Open Today', 'Clinic', paths.today()),
    to('caseload', 'Open the caseload', 'Clinic', paths.patients()),
    to('catalog', 'Open the catalog', 'Clinic', paths.catalog()),
    to('forms', 'Print a blank form', 'Clinic', paths.blankForms()),
  ]
}

/** What the palette offers before anything is typed. */
export function builderCommands(offered: Offered): readonly BuilderCommand[] {
  const { templates, lines, onStart, onLine } = offered
  return [
    ...planCommands(offered),
    ...templates.map((offer): BuilderCommand => ({
      id: `template:${offer.id}`,
      words: offer.name,
      group: 'Start from a template',
      run: () => onStart(offer),
    })),
    ...lines.map((line, index): BuilderCommand => ({
      id: `line:${line.id}`,
      words: `${index + 1}. ${nameOfLine(line)}`,
      group: 'Go to a line',
      movesFocus: true,
      run: () => onLine(line.id),
    })),
    ...showCommands(offered),
    ...pageCommands(offered),
  ]
}

const EXERCISES_SHOWN = 6

/** Exercises that can be added, with what the rules would say about each; none until something is typed. */
export function exerciseCommands(
  query: string,
  search: CatalogSearch,
  severityOf: (exercise: PrescribedExercise) => Severity | undefined,
  onAdd: (exercise: PrescribedExercise) => void,
): readonly BuilderCommand[] {
  if (query.trim() === '') return []
  return search(query)
    .slice(0, EXERCISES_SHOWN)
    .map((exercise) => ({
      id: `add:${exercise.slug}`,
      words: exercise.name,
      group: 'Add an exercise',
      severity: severityOf(exercise) ?? 'none',
      run: () => onAdd(exercise),
    }))
}
