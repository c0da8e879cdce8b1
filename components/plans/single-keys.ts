'use client'
import { useSyncExternalStore } from 'react'

const KEY = 'plumbline.single-keys'
const CHANGED = 'plumbline:single-keys'

/** Whether a single character, such as /, is heard on the whole page. Dictation can write one by mistake. */
export const singleKeysAreOn = (): boolean => {
  try {
    return localStorage.getItem(KEY) !== 'off'
  } catch {
    return true
  }
}

/** Remembered in this browser, for whoever uses it. */
export function switchSingleKeys(on: boolean): void {
  try {
    if (on) localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, 'off')
  } catch {
    // A browser that keeps nothing: they stay as they are.
  }
  window.dispatchEvent(new Event(CHANGED))
}

function subscribe(changed: () => void): () => void {
  window.addEventListener('storage', changed)
  window.addEventListener(CHANGED, changed)
  return () => {
    window.removeEventListener('storage', changed)
    window.removeEventListener(CHANGED, changed)
  }
}

export const useSingleKeys = (): boolean => useSyncExternalStore(subscribe, singleKeysAreOn, () => true)
