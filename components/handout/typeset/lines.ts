import type { Weight } from '../fonts'
import { type Run, type SetWord, setWord } from './words'

/** How a text is set: sizes in points. */
export type Style = { readonly size: number; readonly leading: number; readonly weight: Weight }

/** One line; the width is in points. */
export type Line = { readonly runs: readonly Run[]; readonly width: number }

type Measured = {
  readonly text: string
  /** At the end of a line. */
  readonly last: SetWord
  /** With the space after it. */
  readonly inner: SetWord
}

const measured = (text: string, weight: Weight): Measured => ({
  text,
  last: setWord(text, weight),
  inner: setWord(`${text} `, weight),
})

/** So long that it fits on no line: cut wherever a line is full, without a hyphen that nobody wrote. */
function cut(word: string, weight: Weight, most: number): readonly string[] {
  if (setWord(word, weight).width <= most) return [word]
  const characters = Array.from(word)
  let [low, high] = [1, characters.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (setWord(characters.slice(0, middle).join(''), weight).width <= most) low = middle
    else high = middle - 1
  }
  return [characters.slice(0, low).join(''), ...cut(characters.slice(low).join(''), weight, most)]
}

/** A last line shorter than this share of the width looks lost. */
const SHORT_LAST = 0.3
const LOST = 2
const LINE_COST = 1e6

/** How bad a line is: by what it leaves empty, the last only when it is nearly empty. */
function badness(width: number, most: number, isLast: boolean): number {
  const empty = isLast ? LOST * Math.max(0, most * SHORT_LAST - width) : most - width
  return (empty / most) ** 2
}

/** Ends of the lines: as few lines as there can be, and those as even as they can be. */
function bestEnds(words: readonly Measured[], most: number): readonly number[] {
  const best = [{ cost: 0, from: 0 }]
  for (let end = 1; end <= words.length; end += 1) {
    let found = { cost: Number.POSITIVE_INFINITY, from: end - 1 }
    let before = 0
    const last = words[end - 1]?.last.width ?? 0
    for (let from = end - 1; from >= 0; from -= 1) {
      if (from < end - 1) before += words[from]?.inner.width ?? 0
      const width = before + last
      if (width > most && from < end - 1) break
      const cost = (best[from]?.cost ?? 0) + LINE_COST + badness(width, most, end === words.length)
      if (cost < found.cost) found = { cost, from }
    }
    best.push(found)
  }
  const ends: number[] = []
  for (let end = words.length; end > 0; end = best[end]?.from ?? 0) ends.unshift(end)
  return ends
}

/** Runs of one family that follow each other are one. */
const joined = (runs: readonly Run[]): readonly Run[] =>
  runs.reduce<readonly Run[]>((all, run) => {
    const before = all.at(-1)
    if (before?.family !== run.family) return [...all, run]
    const both = { family: run.family, text: before.text + run.text, width: before.width + run.width }
    return [...all.slice(0, -1), both]
  }, [])

function lineOf(words: readonly Measured[], size: number): Line {
  const runs = joined(
    words.flatMap(({ last, inner }, index) => (index === words.length - 1 ? last : inner).runs),
  )
  return { runs, width: runs.reduce((sum, { width }) => sum + width, 0) * size }
}

const wordsOf = (text: string): readonly string[] => text.split(/[ \n]/u).filter((word) => word !== '')

function paragraphLines(paragraph: string, width: number, { size, weight }: Style): readonly Line[] {
  const most = width / size
  const words = wordsOf(paragraph)
    .flatMap((word) => cut(word, weight, most))
    .map((word) => measured(word, weight))
  if (words.length === 0) return [{ runs: [], width: 0 }]
  const ends = bestEnds(words, most)
  return ends.map((end, index) => lineOf(words.slice(ends[index - 1] ?? 0, end), size))
}

const MOST_KNOWN = 5000
let count = 0
const known = new Map<string, Map<string, readonly Line[]>>()

/** What was made before: pages are tried in several ways, and most texts come again in the next handout. */
function remembered(
  text: string,
  width: number,
  { size, weight }: Style,
  make: () => readonly Line[],
): readonly Line[] {
  const setting = `${width} ${size} ${weight}`
  const found = known.get(setting)?.get(text)
  if (found) return found
  if (count >= MOST_KNOWN) {
    known.clear()
    count = 0
  }
  const made = make()
  const ofSetting = known.get(setting) ?? new Map<string, readonly Line[]>()
  known.set(setting, ofSetting.set(text, made))
  count += 1
  return made
}

/** A text in lines no wider than so many points. Nothing is hyphenated; no text has no lines. */
export const linesOf = (text: string, width: number, style: Style): readonly Line[] =>
  text === ''
    ? []
    : remembered(text, width, style, () =>
        text.split('\n').flatMap((paragraph) => paragraphLines(paragraph, width, style)),
      )

const NO_LINE: Line = { runs: [], width: 0 }

/** A text on one line, however long. */
export function oneLine(text: string, style: Style): Line {
  const make = (): readonly Line[] => [
    lineOf(
      wordsOf(text).map((word) => measured(word, style.weight)),
      style.size,
    ),
  ]
  return remembered(text, Number.POSITIVE_INFINITY, style, make)[0] ?? NO_LINE
}
