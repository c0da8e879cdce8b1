'use client'
import { type RefObject, useCallback, useEffect, useRef } from 'react'
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
  say: (words: string, undo: () => void) => void,
): (id: string) => void {
  const latest = useRef(draft)
  useEffect(() => {
    latest.current = draft
  })
  return useCallback(
    (id) => {
      const now = latest.current
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
    [run, search, say],
  )
}
