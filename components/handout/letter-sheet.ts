import type { Paper } from './paper'
import { type Sheet, sheetFor, type TypeScale } from './sheet'
import type { Style } from './typeset/lines'

const regular = (size: number, leading: number): Style => ({ size, leading, weight: 400 })
const bold = (size: number, leading: number): Style => ({ size, leading, weight: 700 })

/** Between clinicians: smaller than the patient's pages, so that a letter stays on one page where it can. */
const TYPE = {
  body: regular(9.4, 12),
  strong: bold(9.4, 12),
  small: regular(8.4, 10.5),
  smallStrong: bold(8.4, 10.5),
  intro: bold(10.5, 13.4),
  name: bold(13, 17),
  heading: bold(11, 14.5),
  title: bold(18, 21.5),
  dosage: bold(12, 15),
} as const satisfies Partial<TypeScale>

/** For what would else need another page. */
const TIGHT = {
  ...TYPE,
  body: regular(9.2, 11.3),
  strong: bold(9.2, 11.3),
  heading: bold(11, 14),
} as const satisfies Partial<TypeScale>

const MARGINS = {
  roomy: { side: 50, top: 30, bottom: 27 },
  tight: { side: 50, top: 26, bottom: 26 },
} as const

const SMALLER = 0.6

/** The sheet of a letter, a report or a form: the parts of the handout fit on it as well. */
export function letterSheet(paper: Paper, fit: keyof typeof MARGINS = 'roomy'): Sheet {
  const sheet = sheetFor(paper, 'standard')
  const margin = MARGINS[fit]
  return {
    ...sheet,
    margin,
    across: sheet.width - 2 * margin.side,
    type: { ...sheet.type, ...(fit === 'roomy' ? TYPE : TIGHT) },
    pt: (points) => points * SMALLER,
  }
}

/** Labels of a letter stand in a column of their own. */
export const LETTER_LABELS = 130
export const LETTER_GAP = 10
