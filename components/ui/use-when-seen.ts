'use client'
import { type RefObject, useEffect, useEffectEvent, useRef } from 'react'

/** Tells once that an element is in sight: it may stand on the page without being shown. */
export function useWhenSeen<Seen extends Element>(onSeen: () => void): RefObject<Seen | null> {
  const element = useRef<Seen>(null)
  const tell = useEffectEvent(onSeen)
  useEffect(() => {
    if (!element.current) return undefined
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return
      observer.disconnect()
      tell()
    })
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [])
  return element
}
