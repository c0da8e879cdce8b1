'use client'
import { useEffect, useEffectEvent } from 'react'
import { useForm } from './form-context'

/** Called each time that the form around it has done what it was sent for, and never because of what somebody else did. */
export function useOnceDone(onDone: () => void): void {
  const { state } = useForm()
  const tell = useEffectEvent(onDone)
  useEffect(() => {
    if (state.done) tell()
  }, [state])
}
