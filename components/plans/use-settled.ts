'use client'
import { useEffect, useRef, useState } from 'react'

/**
 * A value once it has not changed for a moment, and during long typing now and then: what is dear to draw and can follow a
 * little later must not be made anew for every letter.
 */
export function useSettled<Value>(value: Value, afterMs: number, withinMs: number): Value {
  const [settled, setSettled] = useState(value)
  const since = useRef<number | null>(null)
  useEffect(() => {
    if (value === settled) {
      since.current = null
      return undefined
    }
    const now = Date.now()
    since.current ??= now
    const timer = setTimeout(
      () => setSettled(value),
      Math.max(0, Math.min(afterMs, since.current + withinMs - now)),
    )
    return () => clearTimeout(timer)
  }, [value, settled, afterMs, withinMs])
  return settled
}
