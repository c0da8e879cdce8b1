'use client'
import { useDeferredValue, useMemo } from 'react'
import type { CalendarDate } from '@/lib/clinical/calendar-date'
import type { PlanReview } from '@/lib/clinical/finding'
import type { HandoutContent } from '@/lib/clinical/handout'
import { handoutContent } from '@/lib/clinical/handout-content'
import type { PlanDraft } from '@/lib/clinical/plan'
import type { BuilderFacts } from './builder-facts'
import { useSettled } from './use-settled'
import { useWords } from './use-words'

/** The page follows a pause in the typing, and long typing about once a second. */
const FOLLOWS_AFTER_MS = 150
const FOLLOWS_WITHIN_MS = 1000

/** The page as it will print: nothing yet, on its way, without words for it just now, or there. */
export type LivePage =
  | { readonly at: 'empty' | 'loading' }
  | { readonly at: 'missing'; readonly tryAgain: () => void }
  | { readonly at: 'here'; readonly content: HandoutContent }

/**
 * What the page would say in the patient's language if the plan were issued now. It follows the typing, and never holds it up.
 */
export function useHandout(
  facts: BuilderFacts,
  draft: PlanDraft,
  review: PlanReview,
  nextVisitOn: CalendarDate | null,
): LivePage {
  const { clinic, patient, therapist, nextNumber, today, picture, clearances, lastProgram } = facts
  const words = useWords(facts.language)
  const now = useMemo(() => ({ draft, review }), [draft, review])
  const reviewed = useDeferredValue(useSettled(now, FOLLOWS_AFTER_MS, FOLLOWS_WITHIN_MS))
  return useMemo((): LivePage => {
    const { prescriptions, answers } = reviewed.draft
    if (prescriptions.length === 0) return { at: 'empty' }
    if (words.at !== 'here') return words
    const content = handoutContent(
      {
        clinic,
        patient,
        therapist,
        programNumber: nextNumber,
        issuedOn: today,
        prescriptions,
        lastPrescriptions: lastProgram?.prescriptions ?? null,
        nextVisitOn,
        picture,
        review: reviewed.review,
        answers,
        clearances,
      },
      facts.language,
      words.words,
    )
    return { at: 'here', content }
  }, [
    reviewed,
    words,
    nextVisitOn,
    facts.language,
    clinic,
    patient,
    therapist,
    nextNumber,
    today,
    lastProgram,
    picture,
    clearances,
  ])
}
