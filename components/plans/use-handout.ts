'use client'
import { useDeferredValue, useMemo } from 'react'
import type { PlanReview } from '@/lib/clinical/finding'
import type { HandoutContent } from '@/lib/clinical/handout'
import { handoutContent } from '@/lib/clinical/handout-content'
import type { PlanDraft } from '@/lib/clinical/plan'
import type { BuilderFacts } from './builder-facts'
import { useSettled } from './use-settled'

/** The page follows a pause in the typing, and long typing about once a second. */
const FOLLOWS_AFTER_MS = 150
const FOLLOWS_WITHIN_MS = 1000

/** What the page would say if the plan were issued now; null while it is empty. It follows the typing, never holds it up. */
export function useHandout(facts: BuilderFacts, draft: PlanDraft, review: PlanReview): HandoutContent | null {
  const { clinic, patient, therapist, nextNumber, today, picture, clearances } = facts
  const now = useMemo(() => ({ draft, review }), [draft, review])
  const reviewed = useDeferredValue(useSettled(now, FOLLOWS_AFTER_MS, FOLLOWS_WITHIN_MS))
  return useMemo(() => {
    const { prescriptions, answers } = reviewed.draft
    if (prescriptions.length === 0) return null
    return handoutContent({
      clinic,
      patient,
      therapist,
      programNumber: nextNumber,
      issuedOn: today,
      prescriptions,
      picture,
      review: reviewed.review,
      answers,
      clearances,
    })
  }, [reviewed, clinic, patient, therapist, nextNumber, today, picture, clearances])
}
