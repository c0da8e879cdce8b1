import type { RecordSheet } from '@/lib/clinical/record-sheet'
import { LetterDocument } from './letter-document'
import { sectionItems } from './letter-section'
import { letterhead } from './letterhead'
import type { Paper } from './paper'
import { NOTHING } from './typeset/piece'

/** A patient's record to read: what was recorded, part by part. */
export function RecordDocument({ record, paper }: { readonly record: RecordSheet; readonly paper: Paper }) {
  const { title, clinic, writtenOn, sections } = record
  return (
    <LetterDocument
      properties={{ title, author: clinic.name, language: 'en', writtenOn }}
      foot={record}
      paper={paper}
      items={(sheet) => [
        ...letterhead(record, NOTHING, sheet),
        ...sections.flatMap((section) => sectionItems(section, sheet)),
      ]}
    />
  )
}
