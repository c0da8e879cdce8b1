import type { HandoutContent } from '@/lib/clinical/handout'
import { boxed, insideBox } from './boxed'
import { bulleted } from './bulleted'
import { imagePiece } from './image-piece'
import { labelled, labelWidth } from './labelled'
import { HAIR, HEAVY, type Sheet } from './sheet'
import { oneLine } from './typeset/lines'
import { beside, NOTHING, type Piece, rule, space } from './typeset/piece'
import { type Item, stack } from './typeset/stack'
import { textPiece } from './typeset/text'

const LOGO = { width: 150, height: 48 }
const BETWEEN = 16
/** Of the width, for the clinic's name beside its phone. */
const NAME_SHARE = 0.46

/** As large as it can be on one line; a number of many parts is set smaller. */
function phonePiece({ labels, clinic }: HandoutContent, width: number, { type }: Sheet): Piece {
  if (clinic.phone === '') return NOTHING
  const phone = clinic.phone.replaceAll(' ', '\u00A0')
  const style = [type.phone, type.range].find((one) => oneLine(phone, one).width <= width) ?? type.strong
  return stack([
    textPiece(labels.phone, width, type.smallStrong, { align: 'right' }),
    textPiece(phone, width, style, { align: 'right' }),
  ])
}

/** Who the page is from, and whom to call. */
function letterhead(content: HandoutContent, sheet: Sheet, logo: Uint8Array | undefined): Piece {
  const { clinic } = content
  const { across, type, pt } = sheet
  const between = pt(BETWEEN)
  const left = across * NAME_SHARE
  const mark = imagePiece(logo, { width: Math.min(pt(LOGO.width), left), height: pt(LOGO.height) })
  const name = stack([textPiece(clinic.name, left, type.strong), textPiece(clinic.address, left, type.small)])
  const from = mark ? stack([mark.piece, { piece: name, gap: pt(7) }]) : name
  return beside([
    { x: 0, piece: from, at: 'bottom' },
    { x: left + between, piece: phonePiece(content, across - left - between, sheet), at: 'bottom' },
  ])
}

const WRITING_LINE = 26

/** When to come next, or a line to write it on. */
function nextVisit({ nextVisit: { label, text } }: HandoutContent, width: number, sheet: Sheet): Piece {
  // Programs issued before there was a next visit on the page are printed as they were.
  if (label === '') return NOTHING
  const { type, pt } = sheet
  const inside = insideBox(width, sheet)
  return boxed(
    stack([
      textPiece(label, inside, type.strong),
      text === ''
        ? stack([space(pt(WRITING_LINE)), rule(inside, HAIR), { piece: space(0.01), gap: pt(4) }])
        : textPiece(text, inside, type.intro),
    ]),
    width,
    sheet,
    HAIR,
  )
}

const VISIT_SHARE = 0.37

/** The title, for whom and by whom it was made, and the next visit beside it where the page is wide enough. */
function titled(content: HandoutContent, sheet: Sheet): Piece {
  const { across, type, pt, isLarge } = sheet
  const visitWidth = isLarge ? across : across * VISIT_SHARE
  const width = isLarge ? across : across - visitWidth - pt(BETWEEN)
  const title = stack([
    textPiece(content.title, width, type.title),
    { piece: textPiece(content.madeFor, width, type.body), gap: pt(4) },
    textPiece(content.madeBy, width, type.body),
    textPiece(`${content.programLine}, ${content.issuedLine}`, width, type.body),
  ])
  const visit = nextVisit(content, visitWidth, sheet)
  if (isLarge) return stack([title, { piece: visit, gap: pt(10) }])
  return beside([
    { x: 0, piece: title },
    { x: width + pt(BETWEEN), piece: visit, at: 'bottom' },
  ])
}

function changed({ changes }: HandoutContent, sheet: Sheet): Piece {
  if (!changes) return NOTHING
  const { across, type, pt } = sheet
  const inside = insideBox(across, sheet)
  const items = changes.items.map((item, index): Item => ({
    piece: bulleted(item, inside, sheet),
    gap: index === 0 ? pt(4) : pt(2),
  }))
  return boxed(
    stack([{ piece: textPiece(changes.heading, inside, type.strong), leads: true }, ...items]),
    across,
    sheet,
  )
}

/** The head of the first page: from whom, for whom, what for, and what to know before the first exercise. */
export function masthead(
  content: HandoutContent,
  sheet: Sheet,
  logo: Uint8Array | undefined,
): readonly Item[] {
  const { across, type, pt } = sheet
  const beyond = labelWidth([content.labels.care], across, sheet)
  return [
    { piece: letterhead(content, sheet, logo), whole: true },
    { piece: rule(across, HEAVY), gap: pt(7) },
    { piece: titled(content, sheet), gap: pt(11), whole: true },
    { piece: textPiece(content.whatAndWhy, across, type.intro), gap: pt(11) },
    { piece: textPiece(content.lead, across, type.body), gap: pt(4) },
    ...content.careNotes.map((text) => ({
      piece: labelled({ label: content.labels.care, text }, beyond, across, sheet),
      gap: pt(7),
    })),
    { piece: changed(content, sheet), gap: pt(12), whole: true },
  ]
}
