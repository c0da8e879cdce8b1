import type { Handout } from './handout-answer'

export type ToZip = { readonly recordNumber: string; readonly handout: Handout }

/** Part of a file name on every system: letters, digits and a few marks, and never a path. */
const safe = (words: string): string =>
  words.replaceAll(/[^\p{L}\p{N}._-]+/gu, '-').replaceAll(/^[.-]+|[.-]+$/g, '') || 'record'

/** '1042-home-program-3.pdf', and a number behind it where two record numbers differ only in what a file name cannot say. */
export function namesInZip(files: readonly ToZip[]): readonly string[] {
  const taken = new Set<string>()
  return files.map(({ recordNumber, handout }) => {
    const stem = `${safe(recordNumber)}-${safe(handout.fileName).replace(/\.pdf$/i, '')}`
    let name = stem
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${stem}-${count}`
    taken.add(name.toLowerCase())
    return `${name}.pdf`
  })
}

/** A zip with a PDF for each patient, named by record number. */
export async function zipped(files: readonly ToZip[], at: Date): Promise<Uint8Array<ArrayBuffer>> {
  const { zipSync } = await import('fflate')
  const names = namesInZip(files)
  const entries = files.map(({ handout }, index) => [names[index] ?? '', handout.bytes] as const)
  // A PDF is compressed already: packing it again takes time and saves nothing.
  return zipSync(Object.fromEntries(entries), { level: 0, mtime: at })
}
