import type { LetterHead } from '@/lib/clinical/letter'
import type { Urgency } from '@/lib/clinical/vocabulary'
import { imagePiece } from './image-piece'
import { LETTER_GAP } from './letter-sheet'
import { LINE, type Sheet } from './sheet'
import { oneLine } from './typeset/lines'
import type { Mark, Rectangle } from './typeset/mark'
import { beside, inset, type Piece } from './typeset/piece'
import { type Item, stack } from './typeset/stack'
import { textPiece } from './typeset/text'

const PHONE_SHARE = 0.3
const LOGO = { width: 110, height: 29 }

/** From whom, and when. The logo stands beside the name: over it, it would push the last lines of a page onto the next. */
function sender(
  { clinic, dateLine }: LetterHead,
  { across, type }: Sheet,
  logo: Uint8Array | undefined,
): Piece {
  const phoneWidth = Math.max(
    across * PHONE_SHARE,
    Math.min(across / 2, oneLine(clinic.phone, type.name).width),
  )
  const mark = imagePiece(logo, LOGO)
  const from = mark ? mark.width + LETTER_GAP : 0
  const nameWidth = across - phoneWidth - LETTER_GAP - from
  return beside([
    ...(mark ? [{ x: 0, piece: mark.piece, at: 'middle' as const }] : []),
    {
      x: from,
      piece: stack([
        textPiece(clinic.name, nameWidth, type.name),
        textPiece(clinic.address, nameWidth, type.body),
      ]),
    },
    {
      x: from + nameWidth + LETTER_GAP,
      piece: stack([
        textPiece(clinic.phone, phoneWidth, type.name, { align: 'right' }),
        textPiece(dateLine, phoneWidth, type.body, { align: 'right' }),
      ]),
    },
  ])
}

/** About whom: each fact under its name, side by side, as wide as it needs. */
function about({ patientLines }: LetterHead, { across, type }: Sheet): Piece {
  const wanted = patientLines.map(({ label, text }) =>
    Math.max(oneLine(label, type.body).width, oneLine(text, type.intro).width),
  )
  const room = across - LETTER_GAP * (patientLines.length - 1)
  const share = room / wanted.reduce((sum, width) => sum + width, 0)
  const widths = wanted.map((width) => width * share)
  return beside(
    patientLines.map(({ label, text }, index) => ({
      x: widths.slice(0, index).reduce((sum, width) => sum + width + LETTER_GAP, 0),
      piece: stack([
        textPiece(label, widths[index] ?? 0, type.body),
        textPiece(text, widths[index] ?? 0, type.intro),
      ]),
    })),
  )
}

function titled({ title, titleNote = '' }: LetterHead, { across, type }: Sheet): Piece {
  const noteWidth = Math.min(oneLine(titleNote, type.intro).width + 1, across / 2)
  const titleWidth = across - noteWidth - LETTER_GAP
  return beside([
    { x: 0, piece: textPiece(title, titleWidth, type.title) },
    {
      x: titleWidth + LETTER_GAP,
      piece: inset(textPiece(titleNote, noteWidth, type.intro, { align: 'right' }), { bottom: 2 }),
      at: 'bottom',
    },
  ])
}

const PADDING = { across: 8, down: 5 }

/** What may not be missed. The urgency of a stop is white on black, so that a bad fax shows it. */
export function urgencyBox(urgency: Urgency | null, text: string, { across, type }: Sheet): Piece {
  const isLoud = urgency === 'emergency_now' || urgency === 'same_day'
  const behind = (area: Rectangle): readonly Mark[] =>
    isLoud ? [{ kind: 'area', area, tone: 'ink' }] : [{ kind: 'frames', frames: [area], width: LINE }]
  return inset(
    textPiece(text, across - 2 * PADDING.across, type.dosage, { tone: isLoud ? 'paper' : 'ink' }),
    { left: PADDING.across, top: PADDING.down, bottom: PADDING.down },
    across,
    behind,
  )
}

/** From whom, to whom, and about whom; what stands between the title and the patient is the letter's own. */
export const letterhead = (
  head: LetterHead,
  between: Piece,
  sheet: Sheet,
  logo?: Uint8Array,
): readonly Item[] => [
  { piece: sender(head, sheet, logo) },
  { piece: textPiece(head.toLine, sheet.across, sheet.type.body), gap: 8 },
  { piece: titled(head, sheet), gap: 4 },
  { piece: between, gap: 5 },
  { piece: about(head, sheet), gap: 7 },
  { piece: textPiece(head.opening, sheet.across, sheet.type.body), gap: 5 },
]
