import type { EngagementSheet } from '@/lib/clinical/engagement-sheet'
import { LetterDocument } from './letter-document'
import { letterhead } from './letterhead'
import type { Paper } from './paper'
import { findingsItems } from './report-findings'
import { NOTHING } from './typeset/piece'
import { textPiece } from './typeset/text'

/** What was recorded in each month, and that it is no claim. */
export function EngagementDocument({
  sheet: content,
  paper,
}: {
  readonly sheet: EngagementSheet
  readonly paper: Paper
}) {
  const { title, clinic, writtenOn } = content
  return (
    <LetterDocument
      properties={{ title, author: clinic.name, language: 'en', writtenOn }}
      foot={content}
      paper={paper}
      items={(sheet) => [
        ...letterhead(content, NOTHING, sheet),
        ...findingsItems(content.months, sheet),
        ...content.notes.map((text) => ({ piece: textPiece(text, sheet.across, sheet.type.small), gap: 6 })),
      ]}
    />
  )
}
