import { Document } from '@react-pdf/renderer'
import type { LetterFoot } from '@/lib/clinical/letter'
import { LETTER_GAP, letterSheet } from './letter-sheet'
import type { Paper } from './paper'
import { HAIR, type Sheet } from './sheet'
import type { Mark } from './typeset/mark'
import { PrintedPage } from './typeset/page'
import { beside, type Piece, rule } from './typeset/piece'
import { type Item, pagesOf, stack } from './typeset/stack'
import { textPiece } from './typeset/text'

const PAGE_OF = 80
const FOOT_GAP = 6

/** Whose it is, that it is confidential, and which page: below every page. */
function footPiece({ footer, pageOf }: LetterFoot, page: number, pages: number, sheet: Sheet): Piece {
  const { across, type } = sheet
  const numbered = pageOf.replace('{page}', String(page)).replace('{pages}', String(pages))
  const width = across - PAGE_OF - LETTER_GAP
  return stack([
    rule(across, HAIR),
    {
      gap: 4,
      piece: beside([
        { x: 0, piece: textPiece(footer, width, type.small) },
        { x: across - PAGE_OF, piece: textPiece(numbered, PAGE_OF, type.small, { align: 'right' }) },
      ]),
    },
  ])
}

/** What a letter says, set on a sheet. */
type Setting = { readonly items: (sheet: Sheet) => readonly Item[]; readonly foot: LetterFoot }

function pagesOn(sheet: Sheet, { items, foot }: Setting): readonly (readonly Mark[])[] {
  const { margin, height } = sheet
  const room = height - margin.top - margin.bottom - FOOT_GAP - footPiece(foot, 1, 1, sheet).height
  const bodies = pagesOf(items(sheet), room)
  return bodies.map((body, index) => {
    const below = footPiece(foot, index + 1, bodies.length, sheet)
    return [
      ...body.marks(margin.side, margin.top),
      ...below.marks(margin.side, height - margin.bottom - below.height),
    ]
  })
}

/** Set roomily, unless a tighter setting saves a page. */
function fittedPages(paper: Paper, setting: Setting): readonly (readonly Mark[])[] {
  const roomy = pagesOn(letterSheet(paper), setting)
  if (roomy.length === 1) return roomy
  const tight = pagesOn(letterSheet(paper, 'tight'), setting)
  return tight.length < roomy.length ? tight : roomy
}

type Properties = {
  readonly title: string
  readonly author: string
  readonly language: string
  /** The day of a letter; without one the document says none. */
  readonly writtenOn?: string
}

/** Items on as many pages as they need. The properties name no patient, and the same words give the same bytes. */
export function LetterDocument({
  items,
  foot,
  paper,
  properties: { title, author, language, writtenOn = '2000-01-01' },
}: Setting & {
  readonly paper: Paper
  readonly properties: Properties
}) {
  const { width, height } = letterSheet(paper)
  const written = new Date(`${writtenOn}T00:00:00Z`)
  return (
    <Document
      title={title}
      author={author}
      creator="Plumbline"
      producer="Plumbline"
      language={language}
      creationDate={written}
      modificationDate={written}
    >
      {fittedPages(paper, { items, foot }).map((marks, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- a page has no name, only its number
        <PrintedPage key={index} width={width} height={height} marks={marks} />
      ))}
    </Document>
  )
}
