import type { ClinicalPicture } from './picture'
import type { Condition, Precaution } from './vocabulary'

/** What says that a patient is pregnant. Pelvic girdle pain does not: it can be had without, and after. */
export const RECORDS_PREGNANCY: readonly (Condition | Precaution)[] = [
  'pregnancy',
  'pregnancy_t1',
  'pregnancy_t2',
  'pregnancy_t3',
  'pregnancy_contraindication',
]

/** Whether a pregnancy is recorded, as a condition or as a precaution. */
export const isPregnancyRecorded = ({ conditions = [], precautions = [] }: ClinicalPicture): boolean =>
  [...conditions, ...precautions].some((recorded) => RECORDS_PREGNANCY.includes(recorded))
