import sharp from 'sharp'
import { getDocumentProxy, getMeta } from 'unpdf'
import { afterAll, describe, expect, it, vi } from 'vitest'
import type { Paper } from '@/components/handout/paper'
import type { ProgressReport } from '@/lib/clinical/progress-report/report'
import { createSourcePool } from '@/lib/home-programs/testing'
import {
  closed,
  expectInert,
  expectInsideMargins,
  pagesOf,
  PAPERS,
  textsOf,
} from '@/lib/home-programs/testing-letter'
import { longestReport, sampleReport, shortReport } from './testing'

vi.setConfig({ testTimeout: 60_000 })

const pool = createSourcePool()
afterAll(() => pool.close())

const render = (report: ProgressReport, paper: Paper, logo?: Uint8Array): Promise<Uint8Array<ArrayBuffer>> =>
  pool.run({ report, paper, ...(logo && { logo }), projectRoot: process.cwd() })

/** Not words of the page: days and codes that the words were made from, and what the foot and the head put together. */
const NOT_PRINTED = ['writtenOn', 'period', 'from', 'to', 'day', 'urgency', 'footer', 'pageOf', 'patient']

async function expectEveryWord(report: ProgressReport, paper: Paper): Promise<string[]> {
  const pages = await pagesOf(await render(report, paper), report)
  const printed = pages.join('')
  expect(textsOf(report, NOT_PRINTED).filter((text) => !printed.includes(closed(text)))).toEqual([])
  expect(pages.every((page) => page.length > 0)).toBe(true)
  return pages
}

const LONG_WORDS = 'She lifts the child again without a thought and sleeps on either side. '.repeat(30)
const imagesIn = (pdf: Uint8Array) =>
  Buffer.from(pdf)
    .toString('latin1')
    .match(/\/Subtype \/Image/g) ?? []

describe.each(PAPERS)('The progress report on %s', (paper, width, height) => {
  it('says every word on two pages, the drawings on the first and the signature on the last', async () => {
    const report = sampleReport()
    const pages = await expectEveryWord(report, paper)
    expect(pages).toHaveLength(2)
    for (const { name } of [...report.course.pain, ...report.outcomes.measures])
      expect(pages[0]).toContain(closed(name))
    expect(pages[0]).toContain(closed(report.plan.text))
    expect(pages[1]).toContain(report.signatureLabel)
  })

  it('is one page for somebody who was seen once', async () => {
    expect(await expectEveryWord(shortReport(), paper)).toHaveLength(1)
  })

  it.each([
    ['in words', LONG_WORDS],
    ['without a space to turn at', 'W'.repeat(1500)],
    ['in one-letter lines', 'x\n'.repeat(750).trim()],
  ])('loses no word with a year of reports, every flag and the longest text %s', async (_says, words) => {
    await expectEveryWord(longestReport(words), paper)
  })

  it('keeps every word and number inside the margins and above the foot', async () => {
    const pdf = await render(longestReport('W'.repeat(1500)), paper)
    await expectInsideMargins(pdf, width, height)
  })
})

describe('The progress report as a file', () => {
  it('is the same, byte for byte, for the same words', async () => {
    const [first, second] = await Promise.all([render(sampleReport(), 'a4'), render(sampleReport(), 'a4')])
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true)
  })

  it('has the clinic’s logo over its name, and is still two pages', async () => {
    const logo = await sharp({ create: { width: 300, height: 100, channels: 3, background: '#336699' } })
      .png()
      .toBuffer()
    const report = sampleReport()
    const [plain, marked] = [await render(report, 'a4'), await render(report, 'a4', logo)]
    expect([imagesIn(plain).length, imagesIn(marked).length]).toEqual([0, 1])
    expect(await pagesOf(marked, report)).toEqual(await pagesOf(plain, report))
  })

  it('is light', async () => {
    const pdf = await render(sampleReport(), 'a4')
    expect(pdf.length).toBeLessThan(120_000)
  })

  it('names no patient and no finding in its properties, and has no script, link or file inside', async () => {
    const pdf = await render(sampleReport(), 'a4')
    const { info } = await getMeta(await getDocumentProxy(pdf.slice()))
    expect(info).toMatchObject({ Title: 'Progress report', Language: 'en' })
    expect(JSON.stringify(info)).not.toMatch(/Maria|pain|strain/i)
    expectInert(pdf)
  })
})
