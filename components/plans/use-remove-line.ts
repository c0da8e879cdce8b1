'use client'
import { type RefObject, useCallback, useEffect, useRef } from 'react'
import { useToast } from '@/components/ui/toast'
import type { PlanDraft } from '@/lib/clinical/plan'
import { nameOfLine } from '@/lib/clinical/prescribed-exercise'
import { focusLine } from './line-element'
import type { RunCommand } from './use-plan-editor'

/**
 * Removes a line: the focus goes to its neighbor, or to the search, and one press brings it back even after other edits.
 * The function stays the same, so that no line is drawn again because of it.
 */
export function useRemoveLine(
  draft: PlanDraft,
  run: RunCommand,
  search: RefObject<HTMLInputElement | null>,
): (id: string) => void {
  const toast = useToast()
  const latest = useRef({ draft, toast })
  useEffect(() => {
    latest.current = { draft, toast }
  })
  return useCallback(
    (id) => {
      const { draft: now, toast: say } = latest.current
      const at = now.prescriptions.findIndex((line) => line.id === id)
      const line = now.prescriptions[at]
      if (!line) return
      const answers = now.answers.filter(({ prescriptionId }) => prescriptionId === id)
      run({ do: 'remove', id })
      const neighbor = now.prescriptions[at + 1] ?? now.prescriptions[at - 1]
      if (neighbor) focusLine(neighbor.id)
      else search.current?.focus()
      say(`${nameOfLine(line)} removed.`, () => run({ do: 'restore', line, at, answers }))
    },
    [run, search],
  )
}
