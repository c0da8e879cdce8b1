import type { ProgressReport } from '@/lib/clinical/progress-report/report'
import { LetterDocument } from './letter-document'
import { besideItems, lineItems, sectionItems } from './letter-section'
import { signature } from './letter-signature'
import { letterhead, urgencyBox } from './letterhead'
import type { Paper } from './paper'
import { courseItems, outcomeItems } from './report-course'
import { findingsItems } from './report-findings'
import { NOTHING } from './typeset/piece'
import { textPiece } from './typeset/text'

/** The progress report: what the therapist says and plans, how it went in drawings, and what that rests on. */
export function ReportDocument({
  report,
  paper,
  logo,
}: {
  readonly report: ProgressReport
  readonly paper: Paper
  readonly logo: Uint8Array | undefined
}) {
  const { title, clinic, writtenOn, alert } = report
  return (
    <LetterDocument
      properties={{ title, author: clinic.name, language: 'en', writtenOn }}
      foot={report}
      paper={paper}
      items={(sheet) => [
        ...letterhead(report, alert ? urgencyBox(alert.urgency, alert.text, sheet) : NOTHING, sheet, logo),
        ...lineItems(report.status, sheet),
        ...(report.note ? besideItems(report.note, sheet) : []),
        ...besideItems(report.plan, sheet),
        ...courseItems(report, sheet),
        ...outcomeItems(report, sheet),
        ...findingsItems(report.findings, sheet),
        ...(report.criteria ? sectionItems(report.criteria, sheet) : []),
        ...besideItems(report.program, sheet),
        { piece: textPiece(report.sources, sheet.across, sheet.type.small), gap: 6 },
        { piece: signature(report, sheet), gap: 8, whole: true },
      ]}
    />
  )
}
