'use client'
import { useRouter } from 'next/navigation'
import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react'

/** The drawings that this window has shown. */
const shown = new Set<string>()

function subscribe(changed: () => void): () => void {
  window.addEventListener('online', changed)
  window.addEventListener('offline', changed)
  return () => {
    window.removeEventListener('online', changed)
    window.removeEventListener('offline', changed)
  }
}

/**
 * Shows what the server drew for this visit. Back and forward bring what was drawn for an earlier one, whatever was saved since: that is
 * not shown but fetched anew, once there is a connection, since asking without one leads out of the app.
 */
export function ShownOnce({
  drawing,
  meanwhile,
  withoutConnection,
  children,
}: {
  /** Names this drawing, and no other. */
  drawing: string
  meanwhile: ReactNode
  withoutConnection: ReactNode
  children: ReactNode
}) {
  const router = useRouter()
  const isOnline = useSyncExternalStore(
    subscribe,
    () => navigator.onLine,
    () => true,
  )
  const judge = () => ({ drawing, isOld: shown.has(drawing) })
  // Judged once for each drawing: from its first moment on the screen on, every drawing is one that was shown.
  const [judged, setJudged] = useState(judge)
  if (judged.drawing !== drawing) setJudged(judge)
  const { isOld } = judged
  useEffect(() => {
    if (!isOld) shown.add(drawing)
    else if (isOnline) router.refresh()
  }, [drawing, isOld, isOnline, router])
  if (!isOld) return children
  return isOnline ? meanwhile : withoutConnection
}
