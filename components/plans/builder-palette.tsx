'use client'
import { useRouter } from 'next/navigation'
import { useMemo } from 'react'
import { catalogSearch } from '@/lib/catalog/search'
import type { PrescribedExercise } from '@/lib/clinical/prescribed-exercise'
import { paths } from '@/lib/paths'
import { builderCommands, exerciseCommands } from './builder-commands'
import type { BuilderFacts } from './builder-facts'
import { catalogVerdicts } from './catalog-verdicts'
import { CommandPalette } from './command-palette'
import type { Pane } from './pane-switch'
import { printPdf } from './print-pdf'
import type { TemplateOffer } from './template-offer'
import type { PlanEditor } from './use-plan-editor'
import type { PageDeeds } from './use-plan-keys'

/** The palette with what it can do in this plan. */
export function BuilderPalette({
  isOpen,
  typed,
  facts,
  editor,
  deeds,
  onClose,
  onAdd,
  onStart,
  onTemplates,
  onLine,
  onPane,
}: {
  isOpen: boolean
  /** Before it had the focus. */
  typed: string
  facts: BuilderFacts
  editor: PlanEditor
  deeds: PageDeeds
  onClose: () => void
  onAdd: (exercise: PrescribedExercise) => void
  onStart: (offer: TemplateOffer) => void
  onTemplates: () => void
  onLine: (lineId: string) => void
  onPane: (pane: Pane) => void
}) {
  const { patientId, picture, clearances, today, lastProgram, ownExercises, templates } = facts
  const router = useRouter()
  const find = useMemo(() => catalogSearch(ownExercises), [ownExercises])
  const verdicts = useMemo(() => catalogVerdicts(picture, clearances, today), [picture, clearances, today])
  /** Where printing from here does not work, the program's page has its document. */
  const printAgain = async (homeProgramId: string): Promise<void> => {
    const printed = await printPdf(paths.handout(patientId, homeProgramId))
    if (printed !== 'asked') router.push(paths.homeProgram(patientId, homeProgramId))
  }
  const commands = isOpen
    ? builderCommands({
        patientId,
        lines: editor.draft.prescriptions,
        templates,
        lastProgram,
        deeds,
        canUndo: editor.canUndo,
        canRedo: editor.canRedo,
        onStart,
        onTemplates,
        onLine,
        onPane,
        onPrint: (id) => void printAgain(id),
        onGo: (path) => router.push(path),
      })
    : []
  return (
    <CommandPalette
      isOpen={isOpen}
      typed={typed}
      onClose={onClose}
      commands={commands}
      exercises={(query) =>
        exerciseCommands(query, find, (exercise) => verdicts.of(exercise)?.severity, onAdd)
      }
    />
  )
}
