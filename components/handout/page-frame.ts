import { type HandoutContent, pageLine } from '@/lib/clinical/handout'
import { HAIR, type Sheet } from './sheet'
import { oneLine } from './typeset/lines'
import { beside, type Piece, rule } from './typeset/piece'
import { stack } from './typeset/stack'
import { textPiece } from './typeset/text'

const GAP = 16
/** Room for the number of the page, however many there are. */
const MOST_PAGES = 888

/** Whose page it is, and of which program: above every page but the first, which says both itself. */
export function pageHead(content: HandoutContent, { across, type, pt }: Sheet): Piece {
  const line = `${content.programLine}, ${content.issuedLine}`
  const lineWidth = Math.min(oneLine(line, type.chrome).width + 1, across * 0.6)
  const nameWidth = across - lineWidth - pt(GAP)
  return beside([
    { x: 0, piece: textPiece(content.patient.name, nameWidth, type.chromeStrong) },
    { x: across - lineWidth, piece: textPiece(line, lineWidth, type.chrome, { align: 'right' }) },
  ])
}

/** Whom to call, and which page it is: below every page. */
export function pageFoot(content: HandoutContent, page: number, pages: number, sheet: Sheet): Piece {
  const { across, type, pt } = sheet
  const numberWidth = oneLine(pageLine(content, MOST_PAGES, MOST_PAGES), type.chrome).width
  const callWidth = across - numberWidth - pt(GAP)
  return stack([
    rule(across, HAIR),
    {
      piece: beside([
        { x: 0, piece: textPiece(content.labels.footer, callWidth, type.chrome) },
        {
          x: across - numberWidth,
          piece: textPiece(pageLine(content, page, pages), numberWidth, type.chrome, { align: 'right' }),
        },
      ]),
      gap: 5,
    },
  ])
}
