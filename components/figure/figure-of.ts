import type { ExerciseSlug } from '@/lib/clinical/catalog'
import type { Figure } from '@/lib/figure/figure'
import { FIGURES } from '@/lib/figure/figures'

/** Does not compile while the figure of an exercise is missing. */
const OF_EXERCISE: Readonly<Record<ExerciseSlug, Figure>> = FIGURES

/** How an exercise is drawn; null for the clinic's own, which have photos at most. */
export const figureOf = (slug: string): Figure | null =>
  Object.hasOwn(OF_EXERCISE, slug) ? OF_EXERCISE[slug as ExerciseSlug] : null
