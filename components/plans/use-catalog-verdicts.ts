'use client'
import { useCallback, useMemo } from 'react'
import type { CalendarDate } from '@/lib/clinical/calendar-date'
import type { ExerciseSlug } from '@/lib/clinical/catalog'
import { defaultPrescription } from '@/lib/clinical/default-prescription'
import type { Finding } from '@/lib/clinical/finding'
import type { ClinicalPicture } from '@/lib/clinical/picture'
import type { Clearance } from '@/lib/clinical/plan'
import { openFindings } from '@/lib/clinical/resolution'
import { reviewPlan } from '@/lib/clinical/rules/review'

/** The most serious thing that would be open if the exercise were added; undefined when nothing above a note. */
export type CatalogVerdict = (exercise: ExerciseSlug) => Finding | undefined

/**
 * What the rules say about a catalog exercise at its usual dosage for this patient, before it is added; worked out
 * once for each. What holds for the whole plan is a banner already and not repeated on every row.
 */
export function useCatalogVerdicts(
  picture: ClinicalPicture,
  clearances: readonly Clearance[],
  today: CalendarDate,
): CatalogVerdict {
  const known = useMemo(
    () => ({ picture, clearances, today, verdicts: new Map<ExerciseSlug, Finding | undefined>() }),
    [picture, clearances, today],
  )
  return useCallback(
    (exercise) => {
      if (known.verdicts.has(exercise)) return known.verdicts.get(exercise)
      const draft = { prescriptions: [defaultPrescription(exercise, exercise)], answers: [] }
      const open = openFindings(reviewPlan(draft, known.picture, known.today), [], known.clearances)
      const verdict = open.find(({ prescriptionId }) => prescriptionId === exercise)?.finding
      known.verdicts.set(exercise, verdict)
      return verdict
    },
    [known],
  )
}
