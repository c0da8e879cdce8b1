'use client'
import { usePathname, useSearchParams } from 'next/navigation'
import { useEffect, useRef } from 'react'

/** Pages fetched ahead carry this; they are not something that a person did. */
const FETCHED_AHEAD = '_rsc'

const isOwnRequest = ({ name, initiatorType }: PerformanceResourceTiming): boolean => {
  const url = new URL(name, window.location.href)
  return (
    initiatorType === 'fetch' && url.origin === window.location.origin && !url.searchParams.has(FETCHED_AHEAD)
  )
}

/** When the server last heard from this tab: a page was opened, or something was sent or saved. */
export function useLastHeard(): { readonly at: () => number; readonly heardNow: () => void } {
  const last = useRef(0)
  const place = useRef('')
  const here = `${usePathname()}?${useSearchParams()}`

  useEffect(() => {
    if (place.current === here) return
    place.current = here
    last.current = Date.now()
  }, [here])

  useEffect(() => {
    const watch = new PerformanceObserver((list) => {
      const requests = list.getEntries().filter((entry) => entry instanceof PerformanceResourceTiming)
      if (requests.some(isOwnRequest)) last.current = Date.now()
    })
    watch.observe({ type: 'resource' })
    return () => watch.disconnect()
  }, [])

  return {
    at: () => last.current,
    heardNow: () => {
      last.current = Date.now()
    },
  }
}
