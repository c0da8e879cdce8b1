import * as fc from 'fast-check'
import { getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadFonts, registerFonts } from '@/components/handout/fonts'
import { handoutPages } from '@/components/handout/handout-pages'
import { pageFoot } from '@/components/handout/page-frame'
import { printable } from '@/components/handout/printable'
import { type PrintOptions, USUAL } from '@/components/handout/print-options'
import { sheetFor } from '@/components/handout/sheet'
import type { Mark } from '@/components/handout/typeset/mark'
import type { HandoutContent } from '@/lib/clinical/handout'
import { handoutContent, type HandoutFacts } from '@/lib/clinical/handout-content'
import { LANGUAGES } from '@/lib/clinical/languages/language'
import { wordsOf as wordsIn } from '@/lib/clinical/languages/words-of'
import { FIGURES } from '@/lib/figure/figures'
import { STEPS } from '@/lib/figure/pen'
import { drawnPoses } from '@/lib/figure/picture'
import { createSourcePool } from './testing'
import { anyProgram } from './testing-random-programs'
import { pagesOfWords, wordsOf } from './testing-words'

/** `npm run papers` prints a thousand. */
const RUNS = Number(process.env.RANDOM_PROGRAMS ?? 40)
const SEED = Number(process.env.RANDOM_SEED ?? 20261126)
const MS_FOR_EACH = 20_000
const PAPERS = ['a4', 'letter'] as const
const EDITIONS = [
  { size: 'standard', layout: 'flowing' },
  { size: 'large', layout: 'flowing' },
  { size: 'standard', layout: 'one-per-page' },
] as const

const pool = createSourcePool()
beforeAll(async () => {
  registerFonts(process.cwd())
  await loadFonts()
})
afterAll(() => pool.close())

/** Pictures on the page: every pose beside the steps, and the last one at a glance. */
const figuresOf = ({ exercises, education }: HandoutContent): number =>
  exercises.reduce((sum, { exercise }) => {
    const figure = Object.entries(FIGURES).find(([slug]) => slug === exercise)?.[1]
    return figure ? sum + drawnPoses(figure).pictures.length + 1 : sum
  }, 0) + (education?.blocks.some(({ picture }) => picture) ? 1 : 0)

function bottomOf(mark: Mark): number {
  switch (mark.kind) {
    case 'words':
      return mark.baseline
    case 'line':
      return Math.max(mark.from[1], mark.to[1])
    case 'frames':
      return Math.max(...mark.frames.map(({ y, height }) => y + height))
    case 'area':
    case 'image':
      return mark.area.y + mark.area.height
    case 'disc':
      return mark.center[1] + mark.radius
    case 'figure':
      return mark.y + (mark.frame.height / STEPS) * mark.pointsPerCm
  }
}

/** What stands lower than the foot begins, but for the foot itself. */
function overTheFoot(content: HandoutContent, options: PrintOptions): readonly string[] {
  const sheet = sheetFor(options.paper, options.size)
  return handoutPages(content, options).flatMap((marks, index, all) => {
    const foot = pageFoot(content, index + 1, all.length, sheet)
    const top = sheet.height - sheet.margin.bottom - foot.height
    const ofFoot = foot.marks(sheet.margin.side, top).length
    return marks
      .slice(0, marks.length - ofFoot)
      .filter((mark) => bottomOf(mark) > top + 0.01)
      .map((mark) => `page ${index + 1}: ${mark.kind}`)
  })
}

async function check(content: HandoutContent, options: PrintOptions): Promise<void> {
  const pdf = await pool.run({ content, options, projectRoot: process.cwd() })
  const pages = await pagesOfWords(pdf, content, options)
  expect(pages.join('')).toBe(wordsOf(content, options))
  expect(overTheFoot(content, options)).toEqual([])
  const marks = handoutPages(content, options).flat()
  expect(marks.filter(({ kind }) => kind === 'figure').length).toBeGreaterThanOrEqual(figuresOf(content))
  expect((await getDocumentProxy(pdf.slice())).numPages).toBe(pages.length)
}

describe('Whatever is on it', () => {
  it(
    `${RUNS} random programs (seed ${SEED}) keep every word, every figure and the foot of every page, in every language and on every paper`,
    async () => {
      let printed = 0
      const property = fc.asyncProperty(
        anyProgram,
        fc.constantFrom(...EDITIONS),
        async (facts: HandoutFacts, edition) => {
          const asked = LANGUAGES.flatMap((language) => PAPERS.map((paper) => ({ language, paper })))
          await Promise.all(
            asked.map(async ({ language, paper }) => {
              const content = await printable(handoutContent(facts, language, wordsIn(language)))
              await check(content, { ...USUAL, ...edition, paper })
              printed += 1
            }),
          )
        },
      )
      await fc.assert(property, { seed: SEED, numRuns: RUNS, endOnFailure: true })
      expect(printed).toBe(RUNS * LANGUAGES.length * PAPERS.length)
    },
    RUNS * MS_FOR_EACH,
  )
})
