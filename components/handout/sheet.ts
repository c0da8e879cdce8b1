import type { Paper } from './paper'
import type { PrintOptions } from './print-options'
import type { Style } from './typeset/lines'

type Size = PrintOptions['size']

/** Every way in which words are set. */
export type TypeScale = Readonly<
  Record<
    | 'body'
    | 'strong'
    | 'small'
    | 'smallStrong'
    | 'chrome'
    | 'chromeStrong'
    | 'intro'
    | 'name'
    | 'heading'
    | 'title'
    | 'dosage'
    | 'range'
    | 'phone',
    Style
  >
>

const regular = (size: number, leading: number): Style => ({ size, leading, weight: 400 })
const bold = (size: number, leading: number): Style => ({ size, leading, weight: 700 })

const TYPE: Readonly<Record<Size, TypeScale>> = {
  standard: {
    body: regular(13, 16.8),
    strong: bold(13, 16.8),
    small: regular(11, 14.5),
    smallStrong: bold(11, 14.5),
    chrome: regular(11, 14.5),
    chromeStrong: bold(11, 14.5),
    intro: regular(15, 19.5),
    name: bold(18, 22),
    heading: bold(20, 25),
    title: bold(30, 35),
    dosage: bold(14.5, 18.5),
    range: bold(19, 24),
    phone: bold(25, 29),
  },
  large: {
    body: regular(18, 23),
    strong: bold(18, 23),
    small: regular(15, 19.5),
    smallStrong: bold(15, 19.5),
    chrome: regular(13, 17),
    chromeStrong: bold(13, 17),
    intro: regular(20, 27),
    name: bold(24, 29),
    heading: bold(27, 33),
    title: bold(38, 44),
    dosage: bold(20, 25),
    range: bold(25, 31),
    phone: bold(31, 36),
  },
}

const PAPERS = {
  a4: { width: 595.28, height: 841.89 },
  letter: { width: 612, height: 792 },
} as const satisfies Record<Paper, { readonly width: number; readonly height: number }>

/** Thicknesses of lines: none so thin that a fax loses it. */
export const HAIR = 0.75
export const LINE = 1.25
export const HEAVY = 3

/** The paper, what is set on it, and how large. */
export type Sheet = {
  readonly width: number
  readonly height: number
  readonly margin: { readonly side: number; readonly top: number; readonly bottom: number }
  /** Between the margins. */
  readonly across: number
  readonly type: TypeScale
  readonly isLarge: boolean
  /** Distances of the standard edition, in points, as they are in this one. */
  readonly pt: (points: number) => number
}

/** Room grows less than letters do: the paper stays as large as it was. */
const ROOMIER = 1.2

export function sheetFor(paper: Paper, size: Size): Sheet {
  const { width, height } = PAPERS[paper]
  const isLarge = size === 'large'
  const side = paper === 'a4' ? 46 : 50
  return {
    width,
    height,
    margin: { side, top: 28, bottom: 27 },
    across: width - 2 * side,
    type: TYPE[size],
    isLarge,
    pt: (points) => (isLarge ? points * ROOMIER : points),
  }
}
