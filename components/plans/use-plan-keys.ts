'use client'
import { type RefObject, useEffect } from 'react'

const isTypedInto = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

/** A field with an undo of its own, because its text is not in the plan yet. */
const hasOwnUndo = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[data-own-undo]') !== null

/** `/` goes to the search; Ctrl+Z and Ctrl+Shift+Z (or Ctrl+Y) undo and redo, anywhere on the page. */
export function usePlanKeys(
  search: RefObject<HTMLInputElement | null>,
  { undo, redo, showSearch }: { undo: () => void; redo: () => void; showSearch: () => void },
): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (
        event.key === '/' &&
        !event.ctrlKey &&
        !event.metaKey &&
        !event.altKey &&
        !isTypedInto(event.target)
      ) {
        event.preventDefault()
        showSearch()
        // A pane that was hidden can take focus only once it is shown.
        requestAnimationFrame(() => search.current?.focus())
        return
      }
      if (!(event.ctrlKey || event.metaKey) || event.altKey || hasOwnUndo(event.target)) return
      const key = event.key.toLowerCase()
      const deed = key === 'y' || (key === 'z' && event.shiftKey) ? redo : key === 'z' ? undo : undefined
      if (!deed) return
      event.preventDefault()
      deed()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [search, undo, redo, showSearch])
}
