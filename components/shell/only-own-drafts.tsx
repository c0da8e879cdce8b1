'use client'
import { useEffect } from 'react'
import { keepOwnAlone } from '@/components/plans/kept-shelf'

/** On a shared computer: what somebody else had not saved before their sign-in expired goes when the next one is here. */
export function OnlyOwnDrafts({ therapistId }: { therapistId: string }) {
  useEffect(() => keepOwnAlone(localStorage, therapistId), [therapistId])
  return null
}
