'use client'
import { useCallback, useMemo } from 'react'
import type { ExerciseSlug } from '@/lib/clinical/catalog'
import { defaultPrescription } from '@/lib/clinical/default-prescription'
import type { ExerciseReview } from '@/lib/clinical/finding'
import type { ClinicalPicture } from '@/lib/clinical/picture'
import { reviewExercise } from '@/lib/clinical/rules/review'

/** What the rules say about a catalog exercise at its usual dosage for this patient; worked out once for each. */
export function useCatalogReviews(picture: ClinicalPicture): (exercise: ExerciseSlug) => ExerciseReview {
  const known = useMemo(() => ({ picture, reviews: new Map<ExerciseSlug, ExerciseReview>() }), [picture])
  return useCallback(
    (exercise) => {
      const review =
        known.reviews.get(exercise) ?? reviewExercise(defaultPrescription(exercise, exercise), known.picture)
      known.reviews.set(exercise, review)
      return review
    },
    [known],
  )
}
