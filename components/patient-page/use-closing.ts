import { useCallback, useRef } from 'react'

/** How the page closes, and how it is held open: nobody has what a warning sign says to do taken away. */
export function useClosing() {
  const isHeld = useRef(false)
  const waiting = useRef<(() => void) | null>(null)

  /** Now, or once the page is let go. */
  const close = useCallback((how: () => void): void => {
    if (isHeld.current) waiting.current = how
    else how()
  }, [])

  /** There is no reason to close any more. */
  const stayOpen = useCallback((): void => {
    waiting.current = null
  }, [])

  const holdOpen = useCallback((): void => {
    isHeld.current = true
  }, [])

  const letGo = useCallback((): void => {
    isHeld.current = false
    waiting.current?.()
    waiting.current = null
  }, [])

  return { close, stayOpen, holdOpen, letGo }
}
