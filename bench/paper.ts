/**
 * An eight-exercise handout with its figures as a PDF, three ways in one run: ours from words to bytes; the same drawing written directly
 * with pdfkit, which is told every place; and a warm Chromium printing the same words and figures as a page. Printed, not asserted.
 */
import { readFileSync } from 'node:fs'
import PDFDocument from 'pdfkit'
import { chromium } from 'playwright'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { FigureFrames } from '@/components/figure/figure-frames'
import { figureOf } from '@/components/figure/figure-of'
import { loadFonts } from '@/components/handout/fonts'
import { handoutPages } from '@/components/handout/handout-pages'
import { USUAL } from '@/components/handout/print-options'
import { sheetFor } from '@/components/handout/sheet'
import { defaultPrescription } from '@/lib/clinical/default-prescription'
import type { HandoutContent } from '@/lib/clinical/handout'
import { handoutInLanguages } from '@/lib/clinical/handout-in-languages'
import { reviewPlan } from '@/lib/clinical/rules/review'
import { day } from '@/lib/clinical/testing'
import { renderJob } from '@/lib/home-programs/render-job'
import { findChromium } from '../scripts/find-chromium'
import { SORE_BACK } from './sore-back'
import { printRow } from './row'
import { writtenWithPdfkit } from './written-with-pdfkit'
import { median } from './timed'

const ROUNDS = 15
const LIMITS = { timesPdfkit: 5, chromiumTimesOurs: 4, bytes: 120 * 1024 }
const EXERCISES = [
  'diaphragmatic-breathing',
  'pelvic-tilt',
  'glute-bridge',
  'bird-dog',
  'walking',
  'supine-hamstring-strap-stretch',
  'side-plank-knees',
  'prone-press-up',
] as const
const options = { ...USUAL, paper: 'letter' } as const

function content(): HandoutContent {
  const prescriptions = EXERCISES.map((slug, index) => defaultPrescription(slug, String(index)))
  const facts = {
    clinic: { name: 'Test Clinic', phone: '555 0100', address: '1 Test Street' },
    patient: { name: 'Maria Lopez', recordNumber: '1042' },
    therapist: { name: 'Ana Reyes', credentials: 'PT' },
    programNumber: 1,
    issuedOn: day('2026-11-23'),
    prescriptions,
    lastPrescriptions: null,
    nextVisitOn: null,
    picture: SORE_BACK,
    review: reviewPlan({ prescriptions, answers: [] }, SORE_BACK, day('2026-11-23')),
    answers: [],
    clearances: [],
  }
  return handoutInLanguages(facts, 'en').content
}

/** The marks of every page written one after the other, their places known before. */
function withPdfkit(pages: ReturnType<typeof handoutPages>): Promise<number> {
  const { width, height } = sheetFor(options.paper, options.size)
  const document = new PDFDocument({ autoFirstPage: false, size: [width, height], margin: 0 })
  const written = new Promise<number>((resolve) => {
    let bytes = 0
    document.on('data', (chunk: Uint8Array) => (bytes += chunk.byteLength))
    document.on('end', () => resolve(bytes))
  })
  for (const marks of pages) {
    document.addPage()
    writtenWithPdfkit(document, marks)
  }
  document.end()
  return written
}

/** The fonts of the paper, as a page carries them. */
const FONT_FACES = (['400Regular', '700Bold'] as const)
  .map((name) => {
    const file = `node_modules/@expo-google-fonts/atkinson-hyperlegible-next/${name}/AtkinsonHyperlegibleNext_${name}.ttf`
    const data = readFileSync(file).toString('base64')
    return `@font-face{font-family:Atkinson;font-weight:${name.slice(0, 3)};src:url(data:font/ttf;base64,${data})}`
  })
  .join('')

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const list = (items: readonly string[]): string =>
  `<ul>${items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`

function figures(slug: string): string {
  const figure = figureOf(slug)
  return figure ? renderToStaticMarkup(createElement(FigureFrames, { figure, pixelsPerCm: 1 })) : ''
}

/** The same words and figures as a page of HTML, in a browser's own layout. */
function asHtml({
  exercises,
  painGuide,
  limitForNow,
  education,
  getHelp,
  log,
  ...page
}: HandoutContent): string {
  const week = (name: string): string =>
    `<table><tr><th>${name}</th>${log.dayLabels.map((label) => `<th>${label}</th>`).join('')}</tr>${log.rows
      .map(({ number, name: of }) => `<tr><td>${number} ${escaped(of)}</td>${'<td>☐</td>'.repeat(7)}</tr>`)
      .join('')}</table>`
  return `<!doctype html><meta charset="utf-8"><title>${page.title}</title>
<style>${FONT_FACES}body{font:13pt Atkinson}td,th{border:1px solid}.figure{max-width:100%}article{break-inside:avoid}</style>
<h1>${page.title}</h1><p>${escaped(page.madeFor)} ${escaped(page.madeBy)}</p><p>${escaped(page.whatAndWhy)} ${escaped(page.lead)}</p>
<h2>${page.labels.exercises}</h2>${list(exercises.map(({ name, dosage }) => `${name} ${dosage.much} ${dosage.often}`))}
<h2>${painGuide.heading}</h2>${list(painGuide.levels.map(({ range, meaning, action }) => `${range} ${meaning} ${action}`))}
${limitForNow ? list(limitForNow.items.map(({ name, reason, until }) => `${name} ${reason} ${until}`)) : ''}
${exercises
  .map(
    ({ exercise, name, purpose, dosage, steps, feel, mistakes, stop }) =>
      `<article><h2>${escaped(name)}</h2><p>${escaped(purpose)}</p><p><b>${dosage.much} — ${dosage.often}</b></p>${figures(exercise)}${list(steps)}<p>${escaped([feel, ...mistakes, stop].join(' '))}</p></article>`,
  )
  .join('')}
${education ? education.blocks.map(({ title, says }) => `<h3>${escaped(title)}</h3><p>${escaped(says.join(' '))}</p>`).join('') : ''}
<h2>${getHelp.heading}</h2>${getHelp.levels.map(({ urgency, action, signs }) => `<h3>${urgency}</h3><p>${action}</p>${list(signs)}`).join('')}
<h2>${log.heading}</h2>${log.weeks.map(week).join('')}`
}

async function timed(work: () => Promise<number>): Promise<readonly [milliseconds: number, bytes: number]> {
  const began = performance.now()
  const bytes = await work()
  return [performance.now() - began, bytes]
}

const handout = content()
const ours = async () =>
  (await renderJob({ content: handout, options, projectRoot: process.cwd() })).byteLength
await ours()
await loadFonts()
const pages = handoutPages(handout, options)
const html = asHtml(handout)
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ['--no-sandbox', '--disable-background-networking'],
})
const context = await browser.newContext()
const inChromium = async () => {
  const page = await context.newPage()
  await page.setContent(html)
  const { byteLength } = await page.pdf({ format: 'letter' })
  await page.close()
  return byteLength
}
const rivals = { ours, pdfkit: () => withPdfkit(pages), chromium: inChromium }
const times: Record<keyof typeof rivals, number[]> = { ours: [], pdfkit: [], chromium: [] }
const sizes: Record<keyof typeof rivals, number> = { ours: 0, pdfkit: 0, chromium: 0 }
for (let round = -3; round < ROUNDS; round += 1)
  for (const name of ['ours', 'pdfkit', 'chromium'] as const) {
    const [took, bytes] = await timed(rivals[name])
    if (round >= 0) times[name].push(took)
    sizes[name] = bytes
  }
await browser.close()

const [own, theirs, browsers] = [median(times.ours), median(times.pdfkit), median(times.chromium)]
const what = `A handout of ${EXERCISES.length} exercises with figures, ${pages.length} pages`
const kilobytes = (name: keyof typeof sizes): string => `${(sizes[name] / 1024).toFixed(0)} KB`
printRow({
  what,
  figure: `${own.toFixed(0)} ms`,
  beside: `pdfkit, the same drawing ${theirs.toFixed(0)} ms`,
  ratio: own / theirs,
  atMost: LIMITS.timesPdfkit,
})
printRow({
  what: 'The same, times faster than a browser',
  figure: `${own.toFixed(0)} ms`,
  beside: `Chromium, warm, the same words ${browsers.toFixed(0)} ms`,
  ratio: browsers / own,
  atLeast: LIMITS.chromiumTimesOurs,
})
printRow({
  what: 'Its size',
  figure: kilobytes('ours'),
  beside: `a limit of ${LIMITS.bytes / 1024} KB (pdfkit ${kilobytes('pdfkit')}, Chromium ${kilobytes('chromium')})`,
  ratio: sizes.ours / LIMITS.bytes,
  atMost: 1,
})
