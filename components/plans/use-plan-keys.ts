'use client'
import { useEffect, useRef } from 'react'
import { isWithinDialog } from '@/components/ui/within-dialog'
import { type PageShortcutId, pageShortcut } from './builder-shortcuts'
import { singleKeysAreOn } from './single-keys'

const isTypedInto = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

/** A field with an undo of its own, because its text is not in the plan yet. */
const hasOwnUndo = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[data-own-undo]') !== null

export type PageDeeds = Readonly<Record<PageShortcutId, () => void>>

/** Hears the keys of the page, wherever the focus is. */
export function usePlanKeys(deeds: PageDeeds): void {
  const latest = useRef(deeds)
  useEffect(() => {
    latest.current = deeds
  })
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const { target } = event
      const shortcut = pageShortcut(event)
      if (!shortcut || event.defaultPrevented || isWithinDialog(target)) return
      if (shortcut.single && (isTypedInto(target) || !singleKeysAreOn())) return
      if ((shortcut.id === 'undo' || shortcut.id === 'redo') && hasOwnUndo(target)) return
      event.preventDefault()
      latest.current[shortcut.id]()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}
