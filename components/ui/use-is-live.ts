'use client'
import { useSyncExternalStore } from 'react'

const never = (): (() => void) => () => undefined

/** Whether the page's script runs: before it does, what is typed into a controlled field is never heard. */
export const useIsLive = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
