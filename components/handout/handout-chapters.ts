import type { HandoutContent } from '@/lib/clinical/handout'
import { atAGlance } from './at-a-glance'
import { checkInItem } from './check-in-block'
import { type ExerciseSetting, exerciseItem } from './exercise'
import { getHelpItem } from './get-help'
import { goodToKnowItems } from './good-to-know'
import { limitItems } from './limits'
import { logItems } from './log'
import { masthead } from './masthead'
import { painGuideItems } from './pain-guide'
import type { Pictured } from './pictures'
import type { PrintOptions } from './print-options'
import type { Sheet } from './sheet'
import type { Item } from './typeset/stack'
import { textPiece } from './typeset/text'

type Chapter = readonly Item[]

const GAPS = { first: 24, exercise: 16, disclaimer: 14 }

/** What a handout is set with. */
export type HandoutSetting = {
  readonly sheet: Sheet
  readonly pictured: Pictured
  readonly logo: Uint8Array | undefined
  readonly checkInAddress: string | undefined
  /** What a page holds, in points of height. */
  readonly page: number
}

/** What is to be known before the first exercise. */
const before = (content: HandoutContent, { sheet, pictured, logo }: HandoutSetting): Chapter => [
  ...masthead(content, sheet, logo),
  ...atAGlance(content, pictured.hasFigures, sheet),
  ...painGuideItems(content.painGuide, sheet),
  ...(content.limitForNow ? limitItems(content.limitForNow, sheet) : []),
]

function exercisesOf({ exercises, labels }: HandoutContent, { sheet, pictured }: HandoutSetting): Chapter {
  const setting: ExerciseSetting = { sheet, labels, pictured }
  return exercises.map((exercise, index) => ({
    ...exerciseItem(exercise, setting),
    gap: sheet.pt(index === 0 ? GAPS.first : GAPS.exercise),
  }))
}

/** The last of them stays with what follows. */
const leading = (items: Chapter): Chapter =>
  items.map((item, index) => (index === items.length - 1 ? { ...item, leads: true } : item))

/** Everything on a handout in its order; each chapter begins a page. */
export function handoutChapters(
  content: HandoutContent,
  { layout, log: hasLog }: PrintOptions,
  setting: HandoutSetting,
): readonly Chapter[] {
  const { sheet, pictured, page, checkInAddress } = setting
  const first = before(content, setting)
  const exercises = exercisesOf(content, setting)
  const education = content.education ? goodToKnowItems(content.education, pictured.hasFigures, sheet) : []
  const help = getHelpItem(content.getHelp, sheet)
  const place = { follows: hasLog ? 'log' : 'nothing', code: 'beside' } as const
  const phone =
    checkInAddress === undefined ? [] : [checkInItem(checkInAddress, content.language, sheet, place)]
  const disclaimer: Item = {
    piece: textPiece(content.disclaimer, sheet.across, sheet.type.body),
    gap: sheet.pt(GAPS.disclaimer),
  }
  const last = hasLog ? [...education, help] : [...leading(education), ...phone, disclaimer, help]
  const log = hasLog ? [...leading(logItems(content.log, sheet, page, phone)), disclaimer] : []
  return layout === 'one-per-page'
    ? [first, ...exercises.map((exercise) => [exercise]), last, log]
    : [[...first, ...exercises, ...last], log]
}
