import type { Handout } from './handout-answer'

export type JoinedPdf = { readonly bytes: Uint8Array<ArrayBuffer>; readonly pages: number }

/**
 * The pages of all handouts as one document, in their order, each on the paper it was made for.
 * @param freshSheets adds an empty page after an odd number of pages, so that two patients never share one sheet
 */
export async function joinedPdf(
  handouts: readonly Handout[],
  { title, freshSheets }: { readonly title: string; readonly freshSheets: boolean },
): Promise<JoinedPdf> {
  // Large, and wanted by few: it is loaded when it is needed.
  const { PDFDocument } = await import('@cantoo/pdf-lib')
  const joined = await PDFDocument.create()
  joined.setTitle(title, { showInWindowTitleBar: true })
  joined.setProducer('Plumbline')
  joined.setCreator('Plumbline')
  const languages = new Set<string | undefined>()
  for (const [index, { bytes }] of handouts.entries()) {
    const one = await PDFDocument.load(bytes, { updateMetadata: false })
    languages.add(one.getLanguage())
    for (const page of await joined.copyPages(one, one.getPageIndices())) joined.addPage(page)
    const last = joined.getPages().at(-1)
    const isOdd = one.getPageCount() % 2 === 1
    if (freshSheets && isOdd && last && index < handouts.length - 1)
      joined.addPage([last.getWidth(), last.getHeight()])
  }
  const [language] = languages
  if (languages.size === 1 && language) joined.setLanguage(language)
  return { bytes: new Uint8Array(await joined.save()), pages: joined.getPageCount() }
}
