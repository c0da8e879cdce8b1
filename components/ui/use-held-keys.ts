'use client'
import { useEffectEvent, useLayoutEffect, useState } from 'react'
import { isWithinDialog } from './within-dialog'

function typedWith(text: string, event: KeyboardEvent): string {
  const { key, ctrlKey, metaKey, altKey, isComposing } = event
  if (ctrlKey || metaKey || altKey || isComposing) return text
  if (key === 'Backspace') return text.slice(0, -1)
  return key.length === 1 ? text + key : text
}

/**
 * Holds the keys that are meant for a dialog, from when it is asked for until it has the focus, which it takes a moment after it is
 * drawn: nothing below may act on them.
 *
 * @returns what was typed since it was asked for
 */
export function useHeldKeys({
  isWanted,
  isHeld,
  isHere,
  onGiveUp,
}: {
  isWanted: boolean
  isHeld: boolean
  /** Whether the dialog is drawn, and hears Escape and Tab by itself. */
  isHere: boolean
  onGiveUp: () => void
}): string {
  const [asked, setAsked] = useState({ isWanted, typed: '' })
  // What was typed stays until it is asked for again: while it closes, it still shows it.
  if (asked.isWanted !== isWanted) setAsked({ isWanted, typed: isWanted ? '' : asked.typed })
  const hold = useEffectEvent((event: KeyboardEvent): void => {
    if (isHere && (event.key === 'Escape' || event.key === 'Tab')) return
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'Escape') onGiveUp()
    else setAsked((before) => ({ ...before, typed: typedWith(before.typed, event) }))
  })
  // In the same turn as the key that asked for it, before the next.
  useLayoutEffect(() => {
    if (!isHeld) return undefined
    const press = (event: KeyboardEvent): void => {
      if (isWithinDialog(event.target)) letGo()
      else hold(event)
    }
    const focus = ({ target }: FocusEvent): void => {
      if (isWithinDialog(target)) letGo()
    }
    const letGo = (): void => {
      window.removeEventListener('keydown', press, { capture: true })
      window.removeEventListener('focusin', focus)
    }
    window.addEventListener('keydown', press, { capture: true })
    window.addEventListener('focusin', focus)
    return letGo
  }, [isHeld])
  return asked.typed
}
