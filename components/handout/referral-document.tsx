import type { ReferralNote } from '@/lib/clinical/referral-note'
import { LetterDocument } from './letter-document'
import { sectionItems } from './letter-section'
import { signature } from './letter-signature'
import { letterhead, urgencyBox } from './letterhead'
import type { Paper } from './paper'

/** The referral letter, signed on its first page where it can be; below the signature, what it rests on. */
export function ReferralDocument({
  note,
  paper,
  logo,
}: {
  readonly note: ReferralNote
  readonly paper: Paper
  readonly logo: Uint8Array | undefined
}) {
  const { title, clinic, writtenOn } = note
  return (
    <LetterDocument
      properties={{ title, author: clinic.name, language: 'en', writtenOn }}
      foot={note}
      paper={paper}
      items={(sheet) => [
        ...letterhead(note, urgencyBox(note.urgency, note.urgencyLine, sheet), sheet, logo),
        ...note.sections.flatMap((section) => sectionItems(section, sheet)),
        { piece: signature(note, sheet), gap: 8, whole: true },
        ...note.findings.flatMap((section) => sectionItems(section, sheet)),
      ]}
    />
  )
}
