import type { HandoutContent } from '@/lib/clinical/handout'
import { cardPages } from './cards'
import { handoutChapters } from './handout-chapters'
import { pageFoot, pageHead } from './page-frame'
import { NO_PHOTOS, type PhotoBytes, type Pictured } from './pictures'
import type { PrintOptions } from './print-options'
import { type Sheet, sheetFor } from './sheet'
import type { Mark } from './typeset/mark'
import type { Piece } from './typeset/piece'
import { pagesOf } from './typeset/stack'

/** What stands on a handout beside its words: the bytes of photos by their id, the clinic's logo, and where to check in. */
export type HandoutImages = {
  readonly photos?: PhotoBytes
  readonly logo?: Uint8Array
  /** The patient's own link as it is on today: no part of what was issued. */
  readonly checkInAddress?: string
}

/** Programs issued before there were figures are printed as they were. */
const picturedBy = (
  { hasFigures }: HandoutContent,
  { pictures }: PrintOptions,
  { photos = NO_PHOTOS }: HandoutImages,
): Pictured => ({ hasFigures: pictures && hasFigures, photos: pictures ? photos : NO_PHOTOS })

const HEAD_GAP = 11
const FOOT_GAP = 8

/** What stands between the head and the foot of each page. The first page has no head. */
function bodies(
  content: HandoutContent,
  options: PrintOptions,
  sheet: Sheet,
  images: HandoutImages,
): readonly Piece[] {
  const { margin, height } = sheet
  const foot = pageFoot(content, 1, 1, sheet).height + FOOT_GAP
  const head = pageHead(content, sheet).height + HEAD_GAP
  const first = height - margin.top - margin.bottom - foot
  const page = first - head
  const { logo, checkInAddress } = images
  const setting = { sheet, pictured: picturedBy(content, options, images), logo, checkInAddress, page }
  return handoutChapters(content, options, setting).flatMap((chapter, index) =>
    pagesOf(chapter, page, index === 0 ? first : page),
  )
}

function framed(
  body: Piece,
  page: number,
  pages: number,
  content: HandoutContent,
  sheet: Sheet,
): readonly Mark[] {
  const { margin, height } = sheet
  const [x, top] = [margin.side, margin.top]
  const head = pageHead(content, sheet)
  const foot = pageFoot(content, page, pages, sheet)
  return [
    ...(page === 1 ? [] : head.marks(x, top)),
    ...body.marks(x, page === 1 ? top : top + head.height + HEAD_GAP),
    ...foot.marks(x, height - margin.bottom - foot.height),
  ]
}

/** Everything that is drawn, page by page. The fonts must have been loaded. */
export function handoutPages(
  content: HandoutContent,
  options: PrintOptions,
  images: HandoutImages = {},
): readonly (readonly Mark[])[] {
  const sheet = sheetFor(options.paper, options.size)
  if (options.layout === 'cards')
    return cardPages(content, sheet, picturedBy(content, options, images), images.checkInAddress)
  const all = bodies(content, options, sheet, images)
  return all.map((body, index) => framed(body, index + 1, all.length, content, sheet))
}
