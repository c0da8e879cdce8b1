import { Document, Page, Text, View } from '@react-pdf/renderer'
import type { ReactNode } from 'react'
import type { ReferralNote } from '@/lib/clinical/referral-note'
import type { Paper } from './paper'
import { ReferralLetterhead } from './referral-letterhead'
import { ReferralSection } from './referral-section'
import { referralStyles } from './referral-styles'
import { HAIRLINE, styles } from './styles'

const PAGE_SIZES = { a4: 'A4', letter: 'LETTER' } as const satisfies Record<Paper, string>

type FrameProps = { readonly children: ReactNode; readonly pageNumber?: number; readonly totalPages?: number }

/** What every page carries below: that it is confidential, whose it is, and which page. Called once for every page. */
const frameOf =
  (note: ReferralNote) =>
  ({ children, pageNumber = 1, totalPages = 1 }: FrameProps) => (
    <>
      <View style={referralStyles.body}>{children}</View>
      <View
        style={[
          referralStyles.row,
          referralStyles.chrome,
          { borderTopWidth: HAIRLINE, paddingTop: 4, marginTop: 6 },
        ]}
      >
        <Text style={referralStyles.text}>{note.footer}</Text>
        <Text style={{ width: 80, textAlign: 'right' }}>
          {note.pageOf.replace('{page}', String(pageNumber)).replace('{pages}', String(totalPages))}
        </Text>
      </View>
    </>
  )

const Signature = ({ note }: { readonly note: ReferralNote }) => (
  <View wrap={false} style={{ marginTop: 7, marginBottom: 4 }}>
    <Text style={styles.bold}>{note.replyLine}</Text>
    <Text>{note.closing}</Text>
    <View style={[referralStyles.row, { marginTop: 12, alignItems: 'flex-end' }]}>
      <Text>{note.signatureLabel}</Text>
      <View style={{ borderBottomWidth: HAIRLINE, width: 190 }} />
      <Text style={referralStyles.text}>{note.therapist}</Text>
    </View>
  </View>
)

/** The referral letter, signed on its first page where it can be; below the signature, what it rests on. */
export function ReferralDocument({ note, paper }: { readonly note: ReferralNote; readonly paper: Paper }) {
  const written = new Date(`${note.writtenOn}T00:00:00Z`)
  return (
    <Document
      title={note.title}
      author={note.clinic.name}
      creator="Plumbline"
      producer="Plumbline"
      language="en"
      creationDate={written}
      modificationDate={written}
    >
      <Page size={PAGE_SIZES[paper]} style={referralStyles.page} layout={frameOf(note)}>
        <ReferralLetterhead note={note} />
        {note.sections.map((section) => (
          <ReferralSection key={section.heading} section={section} />
        ))}
        <Signature note={note} />
        {note.findings.map((section) => (
          <ReferralSection key={section.heading} section={section} />
        ))}
      </Page>
    </Document>
  )
}
