import { extractText, getDocumentProxy, getMeta } from 'unpdf'
import { afterAll, describe, expect, it, vi } from 'vitest'
import type { Paper } from '@/components/handout/paper'
import type { ProgressReport } from '@/lib/clinical/progress-report/report'
import { createSourcePool } from '@/lib/home-programs/testing'
import { longestReport, sampleReport, shortReport } from './testing'

vi.setConfig({ testTimeout: 60_000 })

const pool = createSourcePool()
afterAll(() => pool.close())

const render = (report: ProgressReport, paper: Paper): Promise<Uint8Array<ArrayBuffer>> =>
  pool.run({ report, paper, projectRoot: process.cwd() })

const closed = (text: string): string => text.replaceAll(/\s/gu, '')

/** Not words of the page: days and codes that the words were made from, and what the foot and the head put together. */
const NOT_PRINTED = ['writtenOn', 'period', 'from', 'to', 'day', 'urgency', 'footer', 'pageOf', 'patient']

/** Every text of the content that is printed, as it stands there. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return value === '' ? [] : [value]
  if (value === null || typeof value !== 'object') return []
  if (Array.isArray(value)) return value.flatMap(textsOf)
  return Object.entries(value).flatMap(([key, part]) => (NOT_PRINTED.includes(key) ? [] : textsOf(part)))
}

async function pagesOf(pdf: Uint8Array, report: ProgressReport): Promise<string[]> {
  const { text } = await extractText(await getDocumentProxy(pdf.slice()))
  return text.map((page, index) => {
    const foot = closed(`${report.footer}Page ${index + 1} of ${text.length}`)
    const found = closed(page)
    expect(found.slice(-foot.length)).toBe(foot)
    return found.slice(0, -foot.length)
  })
}

async function expectEveryWord(report: ProgressReport, paper: Paper): Promise<string[]> {
  const pages = await pagesOf(await render(report, paper), report)
  const printed = pages.join('')
  expect(textsOf(report).filter((text) => !printed.includes(closed(text)))).toEqual([])
  expect(pages.every((page) => page.length > 0)).toBe(true)
  return pages
}

const LONG_WORDS = 'She lifts the child again without a thought and sleeps on either side. '.repeat(30)
const PAPERS = [
  ['a4', 595, 842],
  ['letter', 612, 792],
] as const

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
    const pdf = await getDocumentProxy((await render(longestReport('W'.repeat(1500)), paper)).slice())
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number)
      expect(page.view.slice(2).map(Math.round)).toEqual([width, height])
      const { items } = await page.getTextContent()
      for (const item of items) {
        if (!('str' in item) || item.str.trim() === '') continue
        const [, , , , x = 0, y = 0] = item.transform as number[]
        expect(x).toBeGreaterThan(40)
        expect(x + item.width).toBeLessThan(width - 40)
        expect(y).toBeGreaterThan(25)
        expect(y).toBeLessThan(height - 25)
      }
    }
  })
})

describe('The progress report as a file', () => {
  it('is the same, byte for byte, for the same words', async () => {
    const [first, second] = await Promise.all([render(sampleReport(), 'a4'), render(sampleReport(), 'a4')])
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true)
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
    expect(Buffer.from(pdf).toString('latin1')).not.toMatch(
      /\/(JavaScript|JS|Launch|EmbeddedFile|URI|OpenAction)\b/,
    )
  })
})
