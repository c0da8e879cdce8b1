/**
 * What the figures weigh and cost: the bytes of each as SVG, the time to draw all of them in Node, and what they add to the time of a
 * handout, beside the same handout without them, in the same run. Printed, not asserted.
 */
import { renderToBuffer } from '@react-pdf/renderer'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { FigureFrames } from '@/components/figure/figure-frames'
import { figureOf } from '@/components/figure/figure-of'
import { loadFonts, registerFonts } from '@/components/handout/fonts'
import { HandoutDocument } from '@/components/handout/handout-document'
import { USUAL } from '@/components/handout/print-options'
import { sampleContent, sampleExercise } from '@/components/handout/testing'
import { CATALOG } from '@/lib/clinical/catalog'
import type { Figure } from '@/lib/figure/figure'
import { drawnPoses } from '@/lib/figure/picture'
import { printRow } from './row'
import { median } from './timed'

const ROUNDS = 15
const LIMIT_BYTES = 6 * 1024
const LIMIT_ALL_MS = 100
const LIMIT_PDF_MS = 10

const figures = CATALOG.flatMap(({ slug }) => {
  const figure = figureOf(slug)
  return figure ? [{ slug, figure }] : []
})

function timed(work: () => void): number {
  const began = performance.now()
  work()
  return performance.now() - began
}

const markup = (figure: Figure): string =>
  renderToStaticMarkup(createElement(FigureFrames, { figure, pixelsPerCm: 1 }))

const svgOf = (figure: Figure): readonly string[] => markup(figure).match(/<svg.*?<\/svg>/gs) ?? []

function size(): void {
  const sizes = figures
    .map(({ slug, figure }) => ({
      slug,
      bytes: svgOf(figure).reduce((sum, svg) => sum + svg.length, 0),
    }))
    .toSorted((a, b) => a.bytes - b.bytes)
  const [largest, middle] = [sizes.at(-1), sizes[Math.floor(sizes.length / 2)]]
  printRow({
    what: `The median of ${sizes.length} figures as SVG, all their poses together`,
    figure: `${middle?.bytes} bytes`,
    beside: '',
  })
  printRow({
    what: `The largest, ${largest?.slug}`,
    figure: `${largest?.bytes} bytes`,
    beside: `a limit of ${LIMIT_BYTES} bytes`,
    ratio: (largest?.bytes ?? Number.NaN) / LIMIT_BYTES,
    atMost: 1,
  })
}

/** Copies, because a figure that was drawn and a pose that was solved are kept. */
const fresh = (): readonly Figure[] =>
  figures.map(({ figure }) => {
    const [first, second, ...others] = figure.poses
    return { ...figure, poses: [{ ...first }, { ...second }, ...others.map((pose) => ({ ...pose }))] }
  })

const timeOfAll = (work: (figure: Figure) => unknown): number => {
  const copies = fresh()
  return timed(() => copies.forEach(work))
}

const compare = (what: string, ms: number, isHeld: boolean): void =>
  printRow({
    what: `All ${figures.length} ${what}`,
    figure: `${ms.toFixed(1)} ms`,
    beside: `a limit of ${LIMIT_ALL_MS} ms`,
    ratio: ms / LIMIT_ALL_MS,
    ...(isHeld && { atMost: 1 }),
  })

function drawing(): void {
  const first = timeOfAll(drawnPoses)
  const later = median(Array.from({ length: ROUNDS }, () => timeOfAll(drawnPoses)))
  const asSvg = median(Array.from({ length: ROUNDS }, () => timeOfAll(markup)))
  compare('drawn in Node, the median', later, true)
  compare('as SVG text, the median', asSvg, false)
  printRow({ what: 'All drawn for the first time', figure: `${first.toFixed(0)} ms`, beside: '' })
}

async function paper(): Promise<void> {
  registerFonts(process.cwd())
  await loadFonts()
  const exercises = figures
    .slice(0, 30)
    .map(({ slug }, index) => sampleExercise(index + 1, { exercise: slug }))
  const render = async (hasFigures: boolean): Promise<number> => {
    const content = sampleContent({ exercises, hasFigures: true })
    const began = performance.now()
    await renderToBuffer(
      HandoutDocument({ content, options: { ...USUAL, paper: 'letter', pictures: hasFigures } }),
    )
    return performance.now() - began
  }
  await render(true)
  await render(false)
  const [withFigures, without]: [number[], number[]] = [[], []]
  for (let round = 0; round < ROUNDS; round += 1) {
    without.push(await render(false))
    withFigures.push(await render(true))
  }
  const added = (median(withFigures) - median(without)) / exercises.length
  printRow({
    what: `What figures add to each exercise of a handout of ${exercises.length} (${median(without).toFixed(0)} ms without them)`,
    figure: `${added.toFixed(1)} ms`,
    beside: `a limit of ${LIMIT_PDF_MS} ms`,
    ratio: added / LIMIT_PDF_MS,
    atMost: 1,
  })
}

size()
drawing()
await paper()
