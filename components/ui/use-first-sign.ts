'use client'
import { useEffect, useState } from 'react'

const SIGNS = ['pointermove', 'pointerdown', 'keydown'] as const

/** Whether somebody is at the page: from the first move of a pointer, touch or key on. */
export function useFirstSign(): boolean {
  const [isSeen, setIsSeen] = useState(false)
  useEffect(() => {
    if (isSeen) return undefined
    const seen = (): void => setIsSeen(true)
    // Before whoever hears the key: what it opens is fetched at once.
    for (const sign of SIGNS) window.addEventListener(sign, seen, { capture: true, passive: true })
    return () => {
      for (const sign of SIGNS) window.removeEventListener(sign, seen, { capture: true })
    }
  }, [isSeen])
  return isSeen
}
