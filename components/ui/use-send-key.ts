'use client'
import { useMemo, useRef } from 'react'
import { newId } from './new-id'

/** Sends under a key that stays the same until an answer comes: sent again after a lost reply, it counts once. */
export function useSendKey() {
  const key = useRef<string>(undefined)
  return useMemo(
    () =>
      async <Answer>(send: (key: string) => Promise<Answer>): Promise<Answer> => {
        const answer = await send((key.current ??= newId()))
        key.current = undefined
        return answer
      },
    [],
  )
}
