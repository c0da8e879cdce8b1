import type { Language } from '@/lib/clinical/languages/language'
import { wordsOf } from '@/lib/clinical/languages/words-of'
import { codePiece } from './qr-marks'
import type { Sheet } from './sheet'
import { beside } from './typeset/piece'
import { type Item, stack } from './typeset/stack'
import { textPiece } from './typeset/text'

/** A little more than 25 millimeters beside other things; larger where letters are, and on a card of its own. */
const CODE_WIDTH = { beside: 72, card: 120 } as const
const GAPS = { above: 6, address: 4 }

/** After a log to fill in it is another way; without one it is the way. */
type Place = { readonly follows: 'log' | 'nothing'; readonly code: keyof typeof CODE_WIDTH }

/** Where and how to check in with a phone: a code to scan, and its address to type. */
export function checkInItem(
  address: string,
  language: Language,
  { across, type, pt }: Sheet,
  place: Place,
): Item {
  const { heading, headingAlone, lead } = wordsOf(language).log.phone
  const code = codePiece(address, pt(CODE_WIDTH[place.code]))
  const width = across - code.width
  // The token is written on a line of its own, so that it is not cut where it is read off.
  const [page = '', token = ''] = address.split('#')
  const words = stack([
    textPiece(place.follows === 'log' ? heading : headingAlone, width, type.strong),
    textPiece(lead, width, type.body),
    { piece: textPiece(page, width, type.strong), gap: pt(GAPS.address) },
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
