import { getDocumentProxy, getMeta } from 'unpdf'
import { afterAll, describe, expect, it, vi } from 'vitest'
import type { Paper } from '@/components/handout/paper'
import type { DischargeSummaryContent } from '@/lib/clinical/discharge-summary/summary'
import { createSourcePool } from '@/lib/home-programs/testing'
import {
  closed,
  expectInert,
  expectInsideMargins,
  pagesOf,
  PAPERS,
  textsOf,
} from '@/lib/home-programs/testing-letter'
import { longestSummary, sampleSummary, shortSummary } from './testing'

vi.setConfig({ testTimeout: 60_000 })

const pool = createSourcePool()
afterAll(() => pool.close())

const render = (discharge: DischargeSummaryContent, paper: Paper): Promise<Uint8Array<ArrayBuffer>> =>
  pool.run({ discharge, paper, projectRoot: process.cwd() })

/** Not words of the page: days and codes that the words were made from, and what the foot and the head put together. */
const NOT_PRINTED = ['writtenOn', 'period', 'from', 'to', 'day', 'urgency', 'footer', 'pageOf', 'patient']

async function expectEveryWord(summary: DischargeSummaryContent, paper: Paper): Promise<string[]> {
  const pages = await pagesOf(await render(summary, paper), summary)
  const printed = pages.join('')
  expect(textsOf(summary, NOT_PRINTED).filter((text) => !printed.includes(closed(text)))).toEqual([])
  return pages
}

const LONG_WORDS = 'She lifts the child again without a thought and sleeps on either side. '.repeat(30)

describe.each(PAPERS)('The discharge summary on %s', (paper, width, height) => {
  it('says every word, how care ended first and the signature last', async () => {
    const summary = sampleSummary()
    const pages = await expectEveryWord(summary, paper)
    expect(pages.length).toBeLessThanOrEqual(3)
    expect(pages[0]).toContain(closed(summary.care[0]?.text ?? ''))
    expect(pages.at(-1)).toContain(summary.signatureLabel)
  })

  it('is one page for somebody who came once', async () => {
    expect(await expectEveryWord(shortSummary(), paper)).toHaveLength(1)
  })

  it.each([
    ['in words', LONG_WORDS],
    ['without a space to turn at', 'W'.repeat(2000)],
  ])('loses no word with every flag and the longest text %s', async (_says, words) => {
    await expectEveryWord(longestSummary(words), paper)
  })

  it('keeps every word inside the margins and above the foot', async () => {
    await expectInsideMargins(await render(longestSummary('W'.repeat(2000)), paper), width, height)
  })
})

describe('The discharge summary as a file', () => {
  it('is the same, byte for byte, for the same words', async () => {
    const [first, second] = await Promise.all([render(sampleSummary(), 'a4'), render(sampleSummary(), 'a4')])
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true)
  })

  it('names no patient and no finding in its properties, and nothing in it can run', async () => {
    const pdf = await render(sampleSummary(), 'a4')
    const { info } = await getMeta(await getDocumentProxy(pdf.slice()))
    expect(info).toMatchObject({ Title: 'Discharge summary', Language: 'en' })
    expect(JSON.stringify(info)).not.toMatch(/Maria|pain|strain/i)
    expectInert(pdf)
  })
})
