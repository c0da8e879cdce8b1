import type { Language } from '@/lib/clinical/languages/language'
import { wordsOf } from '@/lib/clinical/languages/words-of'
import { codePiece } from './qr-marks'
import type { Sheet } from './sheet'
import { beside } from './typeset/piece'
import { type Item, stack } from './typeset/stack'
import { textPiece } from './typeset/text'

/** A little more than 25 millimeters; larger where letters are. */
const CODE_WIDTH = 72
const GAPS = { above: 6, address: 4 }

/** Where and how to check in with a phone: a code to scan, and its address to type. */
export function checkInItem(address: string, language: Language, { across, type, pt }: Sheet): Item {
  const { heading, lead } = wordsOf(language).log.phone
  const code = codePiece(address, pt(CODE_WIDTH))
  const width = across - code.width
  // The token is written on a line of its own, so that it is not cut where it is read off.
  const [place = '', token = ''] = address.split('#')
  const words = stack([
    textPiece(heading, width, type.strong),
    textPiece(lead, width, type.body),
    { piece: textPiece(place, width, type.strong), gap: pt(GAPS.address) },
    textPiece(`#${token}`, width, type.strong),
  ])
  return {
    piece: beside([
      { x: 0, piece: code.piece, at: 'middle' },
      { x: code.width, piece: words, at: 'middle' },
    ]),
    gap: pt(GAPS.above),
    leads: true,
    whole: true,
  }
}
