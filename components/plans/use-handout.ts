'use client'
import { useDeferredValue, useMemo } from 'react'
import { useLatePart } from '@/components/ui/late-part'
import type { CalendarDate } from '@/lib/clinical/calendar-date'
import type { PlanReview } from '@/lib/clinical/finding'
import type { HandoutContent } from '@/lib/clinical/handout'
import type { PlanDraft } from '@/lib/clinical/plan'
import type { BuilderFacts } from './builder-facts'
import { LATE_PAPERS } from './late-papers'
import type { PaperPreview } from './paper-preview'
import { useSettled } from './use-settled'

/** The page follows a pause in the typing, and long typing about once a second. */
const FOLLOWS_AFTER_MS = 150
const FOLLOWS_WITHIN_MS = 1000

/** The page as it will print: nothing yet, on its way, not to be had just now, or there. */
export type LivePage =
  | { readonly at: 'empty' | 'loading' }
  | { readonly at: 'missing'; readonly tryAgain: () => void }
  | { readonly at: 'here'; readonly content: HandoutContent; readonly Preview: typeof PaperPreview }

/**
 * What the page would say in the patient's language if the plan were issued now. It follows the typing, and never holds it up.
 * What it is made with is fetched when the page is needed for the first time.
 */
export function useHandout(
  facts: BuilderFacts,
  draft: PlanDraft,
  review: PlanReview,
  nextVisitOn: CalendarDate | null,
  isNeeded: boolean,
): LivePage {
  const { clinic, patient, therapist, nextNumber, today, picture, clearances, lastProgram } = facts
  const {
    part: paper,
    hasFailed,
    tryAgain,
  } = useLatePart(LATE_PAPERS[facts.language], isNeeded ? 'now' : 'none')
  const now = useMemo(() => ({ draft, review }), [draft, review])
  const reviewed = useDeferredValue(useSettled(now, FOLLOWS_AFTER_MS, FOLLOWS_WITHIN_MS))
  return useMemo((): LivePage => {
    const { prescriptions, answers } = reviewed.draft
    if (prescriptions.length === 0) return { at: 'empty' }
    if (!paper) return hasFailed ? { at: 'missing', tryAgain } : { at: 'loading' }
    const content = paper.contentOf({
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
    })
    return { at: 'here', content, Preview: paper.PaperPreview }
  }, [
    reviewed,
    paper,
    hasFailed,
    tryAgain,
    nextVisitOn,
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
