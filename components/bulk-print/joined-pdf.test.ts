import { PDFDocument } from '@cantoo/pdf-lib'
import { extractText, getDocumentProxy, getMeta } from 'unpdf'
import { describe, expect, it } from 'vitest'
import type { Handout } from './handout-answer'
import { joinedPdf } from './joined-pdf'

const A4 = [595, 842] as const
const LETTER = [612, 792] as const

/** A document with a line on each page. */
async function handoutOf(
  pages: readonly string[],
  size: readonly [number, number] = A4,
  language = 'en',
): Promise<Handout> {
  const one = await PDFDocument.create()
  one.setLanguage(language)
  for (const words of pages) one.addPage([...size]).drawText(words, { x: 50, y: 500, size: 20 })
  return { fileName: 'home-program-1.pdf', bytes: new Uint8Array(await one.save()) }
}

const join = (handouts: readonly Handout[], freshSheets = false) =>
  joinedPdf(handouts, { title: 'Handouts', freshSheets })

const pagesOf = async (bytes: Uint8Array): Promise<string[]> =>
  (await extractText(await getDocumentProxy(bytes.slice()))).text

async function sizesOf(bytes: Uint8Array): Promise<number[][]> {
  const read = await getDocumentProxy(bytes.slice())
  const pages = Array.from({ length: read.numPages }, (_, index) => read.getPage(index + 1))
  return (await Promise.all(pages)).map(({ view }) => view.slice(2))
}

async function metaOf(handouts: readonly Handout[]) {
  const { bytes } = await join(handouts)
  return (await getMeta(await getDocumentProxy(bytes))).info
}

describe('Handouts in one PDF', () => {
  it('have all pages, in order, and their words can be read out', async () => {
    const { bytes, pages } = await join([
      await handoutOf(['Amara 1', 'Amara 2']),
      await handoutOf(['Marcus 1']),
      await handoutOf(['Tess 1', 'Tess 2', 'Tess 3']),
    ])
    expect(await pagesOf(bytes)).toEqual(['Amara 1', 'Amara 2', 'Marcus 1', 'Tess 1', 'Tess 2', 'Tess 3'])
    expect(pages).toBe(6)
  })

  it('keep each its own paper', async () => {
    const { bytes } = await join([await handoutOf(['Amara']), await handoutOf(['Marcus'], LETTER)])
    expect(await sizesOf(bytes)).toEqual([[...A4], [...LETTER]])
  })

  it('never share a sheet when they are printed on both sides, and end without an empty page', async () => {
    const handouts = [
      await handoutOf(['Amara 1'], LETTER),
      await handoutOf(['Marcus 1', 'Marcus 2']),
      await handoutOf(['Tess 1', 'Tess 2', 'Tess 3']),
      await handoutOf(['Ines 1']),
    ]
    const { bytes, pages } = await join(handouts, true)
    const words = await pagesOf(bytes)
    expect(words.join('|')).toBe('Amara 1||Marcus 1|Marcus 2|Tess 1|Tess 2|Tess 3||Ines 1')
    expect((await sizesOf(bytes))[1]).toEqual([...LETTER])
    expect(pages).toBe(words.length)
  })

  it('say their title, and their language where all have the same', async () => {
    const english = await handoutOf(['Amara'])
    expect(await metaOf([english, english])).toMatchObject({
      Title: 'Handouts',
      Producer: 'Plumbline',
      Language: 'en',
    })
    const spanish = await handoutOf(['Marcus'], A4, 'es')
    expect(await metaOf([english, spanish])).toMatchObject({ Title: 'Handouts', Language: null })
  })

  it('fail as a whole when one of them is damaged: no page is left out in silence', async () => {
    const damaged = { fileName: 'home-program-1.pdf', bytes: new TextEncoder().encode('%PDF-1.7 cut off') }
    await expect(join([await handoutOf(['Amara']), damaged])).rejects.toThrow(/./)
  })
})
