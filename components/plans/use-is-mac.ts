'use client'
import { useIsLive } from '@/components/ui/use-is-live'

const MAC = /^(Mac|iP)/

/** Whether the keyboard is likely a Mac's. The server cannot know, so the first drawing says no. */
export const useIsMac = (): boolean => useIsLive() && MAC.test(navigator.platform)
