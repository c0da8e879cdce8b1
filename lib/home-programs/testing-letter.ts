/** What every letter is held against when it is printed. */
import { extractText, getDocumentProxy } from 'unpdf'
import { expect } from 'vitest'

export const PAPERS = [
  ['a4', 595, 842],
  ['letter', 612, 792],
] as const

/** Lines break where the page ends, so words are compared without the space between them. */
export const closed = (text: string): string => text.replaceAll(/\s/gu, '')

/** The words of each page, without the foot that every page must have. */
export async function pagesOf(pdf: Uint8Array, { footer }: { readonly footer: string }): Promise<string[]> {
  const { text } = await extractText(await getDocumentProxy(pdf.slice()))
  return text.map((page, index) => {
    const foot = closed(`${footer}Page ${index + 1} of ${text.length}`)
    const found = closed(page)
    expect(found.slice(-foot.length)).toBe(foot)
    return found.slice(0, -foot.length)
  })
}

/** Every text of a content that is printed, as it stands there, but for what is under one of these names. */
export function textsOf(value: unknown, notPrinted: readonly string[]): string[] {
  if (typeof value === 'string') return value === '' ? [] : [value]
  if (value === null || typeof value !== 'object') return []
  if (Array.isArray(value)) return value.flatMap((part) => textsOf(part, notPrinted))
  return Object.entries(value).flatMap(([key, part]) =>
    notPrinted.includes(key) ? [] : textsOf(part, notPrinted),
  )
}

/** No word and no number reaches into the margins or below the foot. */
export async function expectInsideMargins(pdf: Uint8Array, width: number, height: number): Promise<void> {
  const document = await getDocumentProxy(pdf.slice())
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
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
}

/** Nothing in the file can run, or lead anywhere. */
export const expectInert = (pdf: Uint8Array): void =>
  expect(Buffer.from(pdf).toString('latin1')).not.toMatch(
    /\/(JavaScript|JS|Launch|EmbeddedFile|URI|OpenAction)\b/,
  )
