import { extractText, getDocumentProxy, getMeta } from 'unpdf'
import { afterAll, describe, expect, it, vi } from 'vitest'
import type { Paper } from '@/components/handout/paper'
import { blankAssessment } from '@/lib/clinical/blank-forms/assessment-form'
import { blankLog } from '@/lib/clinical/blank-forms/blank-log'
import { LANGUAGES } from '@/lib/clinical/languages/language'
import { wordsOf } from '@/lib/clinical/languages/words-of'
import type { Printed } from '@/lib/home-programs/render-job'
import { createSourcePool } from '@/lib/home-programs/testing'

vi.setConfig({ testTimeout: 60_000 })

const pool = createSourcePool()
afterAll(() => pool.close())

const clinic = {
  name: 'Clifton Physical Therapy',
  phone: '(973) 241-1338',
  address: '1059 Bloomfield Ave, Clifton, NJ 07012',
}
const longest = {
  ...clinic,
  name: 'Physical Therapy and Sports Medicine Associates of the Greater Clifton Area',
}

const render = (printed: Printed, paper: Paper): Promise<Uint8Array<ArrayBuffer>> =>
  pool.run({ ...printed, paper, projectRoot: process.cwd() })

const closed = (text: string): string => text.replaceAll(/\s/gu, '')

async function pagesOf(pdf: Uint8Array): Promise<string[]> {
  const { text } = await extractText(await getDocumentProxy(pdf.slice()))
  return text.map(closed)
}

/** Every text that is printed, but for what the page numbers are made from. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return value === '' ? [] : [value]
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, part]) =>
    ['pageOf', 'answer', 'address', 'days', 'language'].includes(key) ? [] : textsOf(part),
  )
}

async function expectInsideMargins(bytes: Uint8Array, width: number, height: number): Promise<void> {
  const pdf = await getDocumentProxy(bytes.slice())
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    expect(page.view.slice(2).map(Math.round)).toEqual([width, height])
    const { items } = await page.getTextContent()
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '') continue
      const [, , , , x = 0, y = 0] = item.transform as number[]
      expect(x).toBeGreaterThan(40)
      expect(x + item.width).toBeLessThan(width - 40)
      expect(y).toBeGreaterThan(20)
    }
  }
}

const PAPERS = [
  ['a4', 595, 842],
  ['letter', 612, 792],
] as const

describe.each(PAPERS)('A blank form on %s', (paper, width, height) => {
  it.each([
    ['a short name', clinic],
    ['a long name', longest],
  ])(
    'has every word of the assessment on three pages, the screen on the second and the tests on the third, with %s',
    async (_says, of) => {
      const form = blankAssessment(of)
      const pdf = await render({ assessment: form }, paper)
      const pages = await pagesOf(pdf)
      expect(textsOf(form).filter((text) => !pages.join('').includes(closed(text)))).toEqual([])
      expect(pages).toHaveLength(3)
      const begins = [form.screen.heading, form.tests[0]?.heading].map((heading) =>
        closed([...form.pageHead, heading].join('')),
      )
      expect(pages.slice(1).map((page, index) => page.slice(0, begins[index]?.length))).toEqual(begins)
      await expectInsideMargins(pdf, width, height)
    },
  )

  it.each(LANGUAGES)('has every word of the log on one page: %s', async (language) => {
    const content = blankLog(clinic, language, wordsOf(language))
    const pdf = await render({ blankLog: content }, paper)
    const pages = await pagesOf(pdf)
    expect(textsOf(content).filter((text) => !pages.join('').includes(closed(text)))).toEqual([])
    expect(pages).toHaveLength(1)
    expect((await getMeta(await getDocumentProxy(pdf.slice()))).info).toMatchObject({ Language: language })
    await expectInsideMargins(pdf, width, height)
  })
})

it('A blank form is the same, byte for byte, each time', async () => {
  const form = blankAssessment(clinic)
  const [first, second] = await Promise.all([
    render({ assessment: form }, 'a4'),
    render({ assessment: form }, 'a4'),
  ])
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true)
})
