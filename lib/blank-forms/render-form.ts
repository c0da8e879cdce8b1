import type { Paper } from '@/components/handout/paper'
import { blankAssessment } from '@/lib/clinical/blank-forms/assessment-form'
import { blankLog } from '@/lib/clinical/blank-forms/blank-log'
import type { Language } from '@/lib/clinical/languages/language'
import { wordsOf } from '@/lib/clinical/languages/words-of'
import { renderDocument } from '@/lib/home-programs/render-handout'

type Clinic = { readonly name: string; readonly phone: string; readonly address: string }

/** What of a clinic stands on its forms. */
const onForms = ({ name, phone, address }: Clinic): Clinic => ({ name, phone, address })

/** The assessment to fill in by hand as a PDF. */
export const renderBlankAssessment = (clinic: Clinic, paper: Paper): Promise<Uint8Array<ArrayBuffer>> =>
  renderDocument({ assessment: blankAssessment(onForms(clinic)) }, paper)

/** The log to fill in by hand as a PDF. */
export const renderBlankLog = (
  clinic: Clinic,
  language: Language,
  paper: Paper,
): Promise<Uint8Array<ArrayBuffer>> =>
  renderDocument({ blankLog: blankLog(onForms(clinic), language, wordsOf(language)) }, paper)
