'use client'
import { useEffect } from 'react'
import { forgetDraftsOfOthers } from '@/components/plans/kept-draft'

/** On a shared computer: what somebody else had not saved before their sign-in expired goes when the next one is here. */
export function OnlyOwnDrafts({ therapistId }: { therapistId: string }) {
  useEffect(() => forgetDraftsOfOthers(localStorage, therapistId), [therapistId])
  return null
}
