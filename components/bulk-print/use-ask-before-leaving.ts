'use client'
import { useEffect } from 'react'

/** Where the browser has it; without it, the way back leaves unasked. */
const navigationOf = (page: { readonly navigation?: Navigation }): Navigation | undefined => page.navigation

/** While it holds, leaving the page asks first: by closing it, by another address, or by the way back. */
export function useAskBeforeLeaving(holds: boolean, question: string): void {
  useEffect(() => {
    if (!holds) return undefined
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault()
    const askOnTheWayBack = (event: NavigateEvent): void => {
      const leaves = event.navigationType === 'traverse' && event.cancelable
      // oxlint-disable-next-line no-alert -- the browser asks in the same way when the page is closed
      if (leaves && !window.confirm(question)) event.preventDefault()
    }
    const navigation = navigationOf(window)
    window.addEventListener('beforeunload', ask)
    navigation?.addEventListener('navigate', askOnTheWayBack)
    return () => {
      window.removeEventListener('beforeunload', ask)
      navigation?.removeEventListener('navigate', askOnTheWayBack)
    }
  }, [holds, question])
}
