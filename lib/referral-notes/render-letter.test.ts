import { getDocumentProxy, getMeta } from 'unpdf'
import { afterAll, describe, expect, it, vi } from 'vitest'
import type { Paper } from '@/components/handout/paper'
import type { LetterSection } from '@/lib/clinical/letter'
import type { ReferralNote } from '@/lib/clinical/referral-note'
import { createSourcePool } from '@/lib/home-programs/testing'
import { closed, expectInert, expectInsideMargins, pagesOf, PAPERS } from '@/lib/home-programs/testing-letter'
import { longestLetter, sampleLetter, shortLetter } from './testing'

vi.setConfig({ testTimeout: 60_000 })

const pool = createSourcePool()
afterAll(() => pool.close())

const render = (letter: ReferralNote, paper: Paper): Promise<Uint8Array<ArrayBuffer>> =>
  pool.run({ letter, paper, projectRoot: process.cwd() })

const sectionWords = ({ heading, text, lines }: LetterSection): string[] => [
  heading,
  text,
  ...lines.flatMap((line) => [line.label, line.text]),
]

/** Every word of the letter in the order of the page, without the foot of each page. */
const wordsOf = (note: ReferralNote): string =>
  closed(
    [
      note.clinic.name,
      note.clinic.address,
      note.clinic.phone,
      note.dateLine,
      note.toLine,
      note.title,
      note.urgencyLine,
      ...note.patientLines.flatMap(({ label, text }) => [label, text]),
      note.opening,
      ...note.sections.flatMap(sectionWords),
      note.replyLine,
      note.closing,
      note.signatureLabel,
      note.therapist,
      ...note.findings.flatMap(sectionWords),
    ].join(''),
  )

const LONG_WORDS = 'The leg gave way twice on the stairs and she holds on to the rail since then. '.repeat(30)
describe.each(PAPERS)('The referral letter on %s', (paper, width, height) => {
  it('says every word once, in order, and nothing else', async () => {
    const note = sampleLetter()
    const pages = await pagesOf(await render(note, paper), note)
    expect(pages.join('')).toBe(wordsOf(note))
    expect(pages).toHaveLength(2)
    expect(pages[0]).toContain(closed(note.replyLine))
  })

  it('is one page for a single sign and a few words', async () => {
    const note = shortLetter()
    const pages = await pagesOf(await render(note, paper), note)
    expect(pages.join('')).toBe(wordsOf(note))
    expect(pages).toHaveLength(1)
  })

  it('is one page for a patient without a flag', async () => {
    const note = sampleLetter({ picture: {}, assessments: [] })
    const pages = await pagesOf(await render(note, paper), note)
    expect(pages.join('')).toBe(wordsOf(note))
    expect(pages).toHaveLength(1)
  })

  it.each([
    ['in words', LONG_WORDS.slice(0, 1500).trim()],
    ['without a space to turn at', 'W'.repeat(1500)],
    ['in one-letter lines', 'x\n'.repeat(750).trim()],
  ])('loses no word with every flag raised and the longest text %s', async (_says, words) => {
    const note = longestLetter(words, 'W'.repeat(160))
    const pages = await pagesOf(await render(note, paper), note)
    expect(pages.join('')).toBe(wordsOf(note))
  })

  it('is two pages with ten flags and the longest text', async () => {
    const note = longestLetter(LONG_WORDS.slice(0, 1500).trim(), 'Emergency department', 10)
    expect(await pagesOf(await render(note, paper), note)).toHaveLength(2)
  })

  it('keeps every word inside the margins', async () => {
    const pdf = await render(longestLetter('W'.repeat(1500), 'x'), paper)
    await expectInsideMargins(pdf, width, height)
  })
})

describe('The referral letter as a file', () => {
  it('is the same, byte for byte, for the same words', async () => {
    const [first, second] = await Promise.all([render(sampleLetter(), 'a4'), render(sampleLetter(), 'a4')])
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true)
  })

  it('names no patient and no finding in its properties, and has no script, link or file inside', async () => {
    const pdf = await render(sampleLetter(), 'a4')
    const { info } = await getMeta(await getDocumentProxy(pdf.slice()))
    expect(JSON.stringify(info)).not.toMatch(/Maria|cauda|numb/i)
    expectInert(pdf)
  })
})
