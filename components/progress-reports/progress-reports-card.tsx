import type { ReactNode } from 'react'
import { LettersCard } from '@/components/letters/letters-card'
import type { CalendarDate } from '@/lib/clinical/calendar-date'
import { paths } from '@/lib/paths'

type ReportLine = {
  readonly id: string
  readonly writtenOn: CalendarDate
  readonly writtenBy: string
  readonly to: string
  readonly periodLine: string
}

/** The reports of this patient, each as it was sent. */
export const ProgressReportsCard = ({
  patientId,
  reports,
  paper,
  action,
}: {
  patientId: string
  reports: readonly ReportLine[]
  paper: 'a4' | 'letter'
  action?: ReactNode
}) => (
  <LettersCard
    title="Progress reports"
    kind="report"
    empty="None yet. A report is made from what is on the record when you write it."
    paper={paper}
    action={action}
    letters={reports.map(({ periodLine, ...report }) => ({
      ...report,
      line: periodLine,
      href: (size) => paths.progressReportPdf(patientId, report.id, size),
    }))}
  />
)
