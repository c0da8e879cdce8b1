/** What tests of the patient's page in a browser begin with. */
import type { PatientPage } from '@/lib/clinical/patient-page/page'

export const PAGE: PatientPage = {
  version: 1,
  linkId: 'marias',
  language: 'en',
  firstName: 'Maria',
  clinic: { name: 'Harbor', phone: '', timeZone: 'UTC' },
  program: null,
  openUntil: null,
  flagQuestions: [],
  checkIns: [],
}

/** Where there is one window. */
export const alone = <Result>(work: () => Promise<Result>): Promise<Result> => work()
