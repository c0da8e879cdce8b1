import { z } from 'zod'
import { REPORT_LIMITS } from '@/lib/clinical/progress-report/words'
import { calendarDate } from '@/lib/form-fields'

const words = (limit: number) =>
  z.string().trim().max(limit, `Keep this under ${limit} characters, so that the report stays short.`)

/** Whom the report is for, which days it tells of, and what the therapist adds to what the record says. */
export const progressReportInput = z.object({
  to: words(REPORT_LIMITS.to).min(
    1,
    'Say whom the report is for: a name, or an office such as “Claims department”.',
  ),
  practice: words(REPORT_LIMITS.practice).default(''),
  from: calendarDate('Give the first day of the period as a date.'),
  until: calendarDate('Give the last day of the period as a date.'),
  note: words(REPORT_LIMITS.note).default(''),
  plan: words(REPORT_LIMITS.plan).default(''),
})

export type ProgressReportInput = z.output<typeof progressReportInput>
