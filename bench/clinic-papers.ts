/** What is printed for the patients of a made clinic: some home programs and letters, by the same functions as real ones. */
import { randomUUID } from 'node:crypto'
import type { CalendarDate } from '@/lib/clinical/calendar-date'
import { CATALOG } from '@/lib/clinical/catalog'
import { defaultPrescription } from '@/lib/clinical/default-prescription'
import { handoutInLanguages } from '@/lib/clinical/handout-in-languages'
import { reviewPlan } from '@/lib/clinical/rules/review'
import { shortSummary } from '@/lib/discharges/testing'
import { shortReport } from '@/lib/progress-reports/testing'
import { shortLetter } from '@/lib/referral-notes/testing'

const KINDS = 8
const EXERCISES = 5

/** One of the programs that patients are given in turn. */
function programOf(kind: number, issuedOn: CalendarDate) {
  const prescriptions = CATALOG.slice(kind * EXERCISES, (kind + 1) * EXERCISES).map(({ slug }) =>
    defaultPrescription(slug, randomUUID()),
  )
  const review = reviewPlan({ prescriptions, answers: [] }, {}, issuedOn)
  const { content } = handoutInLanguages(
    {
      prescriptions,
      picture: {},
      review,
      answers: [],
      clearances: [],
      clinic: { name: 'Clinic of the group', phone: '', address: '' },
      patient: { name: 'Patient of the group', recordNumber: '1' },
      therapist: { name: 'Therapist of the group', credentials: 'PT' },
      programNumber: 1,
      issuedOn,
      lastPrescriptions: null,
      nextVisitOn: null,
    },
    'en',
  )
  return {
    kind,
    slugs: prescriptions.map(({ exercise }) => exercise),
    prescriptions,
    review,
    content,
    rule_version: review.ruleVersion,
  }
}

/** As JSON, for the database to take apart. */
export const programsAsJson = (issuedOn: CalendarDate): string =>
  JSON.stringify(Array.from({ length: KINDS }, (_, kind) => programOf(kind, issuedOn)))

export const LETTERS = {
  discharge_summaries: JSON.stringify(shortSummary()),
  progress_reports: JSON.stringify(shortReport()),
  referral_notes: JSON.stringify(shortLetter()),
} as const
