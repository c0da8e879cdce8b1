import type { LiftForm } from '@/lib/clinical/form-contrasts'
import { type FormPair, liftingForms } from '@/lib/figure/figures/lifting-forms'

/** Does not compile while the figures of a form are missing. */
const OF_FORM: Readonly<Record<LiftForm, FormPair>> = liftingForms

/** A lift done well and done badly. */
export const formPairOf = (form: LiftForm): FormPair => OF_FORM[form]
