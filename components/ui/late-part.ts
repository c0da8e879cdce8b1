'use client'
import { useCallback, useEffect, useState } from 'react'

/** A part of the script that is not sent with the page, but fetched when it is needed. */
export type LatePart<Part> = {
  /** What was fetched; undefined before. */
  readonly here: () => Part | undefined
  /** Fetches it once. What could not be had is asked for anew by the next call. */
  readonly fetch: () => Promise<Part>
}

/** A part that `load` fetches, for everybody on the page who needs it. */
export function latePart<Part>(load: () => Promise<Part>): LatePart<Part> {
  let loaded: Part | undefined
  let loading: Promise<Part> | undefined
  return {
    here: () => loaded,
    fetch: () => {
      loading ??= load().then(
        (part) => (loaded = part),
        (error: unknown) => {
          loading = undefined
          throw error
        },
      )
      return loading
    },
  }
}

/** Not asked for; fetched ahead, where failing is no matter yet; or waited for. */
export type Need = 'none' | 'soon' | 'now'

/** A part as far as it was needed: once it is there, or whether it could not be had, and how to try again. */
export function useLatePart<Part>(
  late: LatePart<Part>,
  need: Need,
): { readonly part: Part | undefined; readonly hasFailed: boolean; readonly tryAgain: () => void } {
  // Of one part each: what is asked for changes where a line of a list becomes another, and shows another figure.
  const [got, setGot] = useState(() => ({ late, part: late.here() }))
  const [failed, setFailed] = useState<LatePart<Part> | null>(null)
  const part = got.late === late ? got.part : late.here()
  const hasFailed = failed === late
  useEffect(() => {
    if (need === 'none' || hasFailed || part !== undefined) return undefined
    let isHere = true
    late.fetch().then(
      (fetched) => isHere && setGot({ late, part: fetched }),
      () => isHere && need === 'now' && setFailed(late),
    )
    return () => {
      isHere = false
    }
  }, [late, need, hasFailed, part])
  const tryAgain = useCallback(() => setFailed(null), [])
  return { part, hasFailed, tryAgain }
}
