/** Which figure stands for what the clinical core names. None of this compiles while one is missing. */
import { type ExerciseSlug, isExerciseSlug } from '@/lib/clinical/catalog'
import type { EducationPicture } from '@/lib/clinical/education/pictures'
import type { LiftForm } from '@/lib/clinical/form-contrasts'
import type { Figure } from '@/lib/figure/figure'
import { FIGURES } from '@/lib/figure/figures'
import { firstCare } from '@/lib/figure/figures/first-care'
import { type FormPair, liftingForms } from '@/lib/figure/figures/lifting-forms'

const OF_EXERCISE: Readonly<Record<ExerciseSlug, Figure>> = FIGURES
const OF_FORM: Readonly<Record<LiftForm, FormPair>> = liftingForms
const OF_EDUCATION: Readonly<Record<EducationPicture, Figure>> = firstCare

/** How an exercise is drawn; null for the clinic's own, which have photos at most. */
export const figureOf = (slug: string): Figure | null => (isExerciseSlug(slug) ? OF_EXERCISE[slug] : null)

/** A lift done well and done badly. */
export const formPairOf = (form: LiftForm): FormPair => OF_FORM[form]

/** What an education block shows. */
export const educationFigure = (picture: EducationPicture): Figure => OF_EDUCATION[picture]
