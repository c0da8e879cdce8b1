import type { PatientWords } from '../patient-words'
import { englishPaper } from './paper'
import { patientPage } from './patient-page'

/** All that a patient reads in English. */
export const english: PatientWords = { ...englishPaper, patientPage }
