import type { PatientWords } from '../patient-words'
import { spanishPaper } from './paper'
import { patientPage } from './patient-page'

/** All that a patient reads in Spanish. */
export const spanish: PatientWords = { ...spanishPaper, patientPage }
