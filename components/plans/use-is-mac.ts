'use client'
import { useSyncExternalStore } from 'react'

const nothingChanges = () => () => undefined
const MAC = /^(Mac|iP)/

/** Whether the keyboard is likely a Mac's. The server cannot know, so the first drawing says no. */
export const useIsMac = (): boolean =>
  useSyncExternalStore(
    nothingChanges,
    () => MAC.test(navigator.platform),
    () => false,
  )
