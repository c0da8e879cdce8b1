'use client'
import { useCallback, useEffect, useState } from 'react'

/** The page that is asked for: being made, there, or why not. */
type Made = { readonly at: 'made' } | { readonly at: 'failed'; readonly problem: string }

export type MadePage = (Made | { readonly at: 'making' }) & {
  /** The last one that was there; null before the first. */
  readonly shown: string | null
}

const UNREACHABLE = 'The server could not be reached. Check the connection, then try again.'
const SIGNED_OUT = 'You were signed out. Sign in again, then come back to this page.'
const NOT_MADE = 'The page could not be made. Try again.'

/** Has a document made, so that a frame finds it ready in the browser; says in words when it is not to be had. */
async function made(address: string, cache: RequestCache, signal: AbortSignal): Promise<Made> {
  const answer = await fetch(address, { cache, signal })
  if (answer.redirected) return { at: 'failed', problem: SIGNED_OUT }
  const body = await answer.blob()
  if (answer.ok && body.type === 'application/pdf') return { at: 'made' }
  return { at: 'failed', problem: body.type.startsWith('text/plain') ? await body.text() : NOT_MADE }
}

type Found = { readonly address: string; readonly made: Made }

/** Follows the address: the last one that was asked for is the one that is shown. */
export function useMadePage(address: string): { readonly page: MadePage; readonly tryAgain: () => void } {
  const [found, setFound] = useState<Found | null>(null)
  const [shown, setShown] = useState<string | null>(null)
  const [attempts, setAttempts] = useState(0)
  useEffect(() => {
    const asked = new AbortController()
    void made(address, attempts > 0 ? 'reload' : 'default', asked.signal)
      .catch((): Made => ({ at: 'failed', problem: UNREACHABLE }))
      .then((answer) => {
        if (asked.signal.aborted) return
        setFound({ address, made: answer })
        if (answer.at === 'made') setShown(address)
      })
    return () => asked.abort()
  }, [address, attempts])
  const tryAgain = useCallback(() => {
    setFound(null)
    setAttempts((count) => count + 1)
  }, [])
  const now = found?.address === address ? found.made : ({ at: 'making' } as const)
  return { page: { ...now, shown }, tryAgain }
}
