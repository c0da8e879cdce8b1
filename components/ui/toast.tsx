'use client'
import { createContext, type ReactNode, useCallback, useContext, useState } from 'react'
import { Late } from './late'
import { latePart } from './late-part'
import type { ToastMessage } from './toast-list'

const lateList = latePart(async () => (await import('./toast-list')).ToastList)

/** Gives back what closes the message again. */
type Say = (words: string, undo?: () => void) => () => void

const ToastContext = createContext<Say>(() => {
  throw new Error('There is no ToastArea around this')
})

/** Says that something was done, at the edge of the screen. Nothing is said here alone: an error never is. */
export const useToast = (): Say => useContext(ToastContext)

/** Holds the messages of `useToast` for everything inside it. */
export function ToastArea({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState<readonly ToastMessage[]>([])
  const say = useCallback<Say>((words, undo) => {
    const message = { words, undo }
    setSaid((before) => [...before, message])
    return () => setSaid((before) => before.filter((other) => other !== message))
  }, [])
  return (
    <ToastContext value={say}>
      {children}
      <Late part={lateList} isWanted={said.length > 0} onGiveUp={() => setSaid([])}>
        {(ToastList) => <ToastList said={said} />}
      </Late>
    </ToastContext>
  )
}
