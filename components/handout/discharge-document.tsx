import type { DischargeSummaryContent } from '@/lib/clinical/discharge-summary/summary'
import { LetterDocument } from './letter-document'
import { besideItems, lineItems } from './letter-section'
import { signature } from './letter-signature'
import { letterhead, urgencyBox } from './letterhead'
import type { Paper } from './paper'
import { courseItems, outcomeItems } from './report-course'
import { findingsItems } from './report-findings'
import { NOTHING } from './typeset/piece'
import { textPiece } from './typeset/text'

/** The discharge summary: how care ended, how it went in drawings, and what the patient goes on with. */
export function DischargeDocument({
  summary,
  paper,
  logo,
}: {
  readonly summary: DischargeSummaryContent
  readonly paper: Paper
  readonly logo: Uint8Array | undefined
}) {
  const { title, clinic, writtenOn, alert } = summary
  return (
    <LetterDocument
      properties={{ title, author: clinic.name, language: 'en', writtenOn }}
      foot={summary}
      paper={paper}
      items={(sheet) => [
        ...letterhead(summary, alert ? urgencyBox(alert.urgency, alert.text, sheet) : NOTHING, sheet, logo),
        ...summary.care.flatMap((line) => lineItems([line], sheet)),
        ...(summary.note ? besideItems(summary.note, sheet) : []),
        ...courseItems(summary, sheet),
        ...outcomeItems(summary, sheet),
        ...findingsItems(summary.findings, sheet),
        ...besideItems(summary.program, sheet),
        ...besideItems(summary.advice, sheet),
        ...besideItems(summary.flags, sheet),
        ...besideItems(summary.ifItReturns, sheet),
        ...summary.sources.map((text) => ({
          piece: textPiece(text, sheet.across, sheet.type.small),
          gap: 6,
        })),
        { piece: signature(summary, sheet), gap: 8, whole: true },
      ]}
    />
  )
}
