'use client'
import { useEffect, useState } from 'react'

const SIGNS = ['pointermove', 'pointerdown', 'keydown'] as const
/** A page that stands open is read, and perhaps later without a connection. */
const STANDS_OPEN_MS = 5000

/** Whether somebody is at the page: from the first move of a pointer, touch or key on, or once it has stood open for a while. */
export function useFirstSign(): boolean {
  const [isSeen, setIsSeen] = useState(false)
  useEffect(() => {
    if (isSeen) return undefined
    const seen = (): void => setIsSeen(true)
    const timer = setTimeout(seen, STANDS_OPEN_MS)
    // Before whoever hears the key: what it opens is fetched at once.
    for (const sign of SIGNS) window.addEventListener(sign, seen, { capture: true, passive: true })
    return () => {
      clearTimeout(timer)
      for (const sign of SIGNS) window.removeEventListener(sign, seen, { capture: true })
    }
  }, [isSeen])
  return isSeen
}
