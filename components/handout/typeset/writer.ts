import { Document, Page, renderToStream } from '@react-pdf/renderer'
import { createElement } from 'react'

type Does =
  | 'addContent'
  | 'circle'
  | 'dash'
  | 'fill'
  | 'fillColor'
  | 'font'
  | 'lineTo'
  | 'lineWidth'
  | 'moveTo'
  | 'rect'
  | 'restore'
  | 'roundedRect'
  | 'save'
  | 'stroke'
  | 'text'

/** An object of the file that others name; ended, it is written. */
export type Reference = { readonly id: number; readonly end: (bytes: Uint8Array) => void }

/** A font as it is in one file: only the letters that were asked for, each with its width and what it stands for. */
export type WrittenFont = {
  readonly id: string
  readonly scale: number
  readonly subset: { readonly includeGlyph: (glyph: number) => number }
  readonly widths: number[]
  readonly unicode: (readonly number[])[]
  readonly ref: () => Reference
}

/** pdfkit, which writes the file under the renderer, as far as it is used here. */
export type Writer = { readonly [does in Does]: (...values: readonly unknown[]) => Writer } & {
  readonly ref: (data: Readonly<Record<string, unknown>>) => Reference
  readonly page: {
    readonly fonts: Record<string, Reference>
    readonly xobjects: Record<string, Reference>
  }
  readonly _font: WrittenFont
}

type Pages = { addPage: (this: Writer, options: unknown) => Writer }

let writing: Writer | null = null

const begins = (writer: Writer): void => {
  writing = writer
}

/**
 * Lets us know who writes the page that is being drawn. The renderer lends a canvas some methods of its writer but not the writer, and so
 * nothing that is drawn once and shown twice. Its kind is learnt from an empty document.
 */
export async function meetWriter(): Promise<void> {
  const stream = await renderToStream(createElement(Document, null, createElement(Page)))
  const kind = Object.getPrototypeOf(stream) as Pages
  const { addPage } = kind
  kind.addPage = function (options) {
    begins(this)
    return addPage.call(this, options)
  }
}

/** Who writes the page that is being drawn: a document is drawn in one go, from its first page to its last. */
export function writerOfPage(): Writer {
  if (!writing) throw new Error('Nobody writes a page')
  return writing
}
