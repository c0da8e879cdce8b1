'use client'
import { useSyncExternalStore } from 'react'

const WIDE = '(min-width: 64rem)'

const subscribe = (hear: () => void): (() => void) => {
  const query = window.matchMedia(WIDE)
  query.addEventListener('change', hear)
  return () => query.removeEventListener('change', hear)
}

/** Whether there is room for a page beside its options, in a browser that shows documents within a page. */
export const useShowsPdf = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => window.matchMedia(WIDE).matches && navigator.pdfViewerEnabled,
    () => false,
  )
