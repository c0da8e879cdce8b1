import { Document } from '@react-pdf/renderer'
import type { HandoutContent } from '@/lib/clinical/handout'
import { type HandoutImages, handoutPages } from './handout-pages'
import type { PrintOptions } from './print-options'
import { sheetFor } from './sheet'
import { PrintedPage } from './typeset/page'

type HandoutDocumentProps = HandoutImages & {
  readonly content: HandoutContent
  readonly options: PrintOptions
}

/** The handout: the program at a glance, pain and limits, each exercise, when to get help, and a log to tick. The fonts must have been loaded. */
export function HandoutDocument({ content, options, ...images }: HandoutDocumentProps) {
  const issued = new Date(`${content.issuedOn}T00:00:00Z`)
  const { width, height } = sheetFor(options.paper, options.size)
  return (
    <Document
      title={`${content.title}: ${content.programLine}`}
      author={content.clinic.name}
      creator="Plumbline"
      producer="Plumbline"
      language={content.language}
      creationDate={issued}
      modificationDate={issued}
    >
      {handoutPages(content, options, images).map((marks, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- a page has no name, only its number
        <PrintedPage key={index} width={width} height={height} marks={marks} />
      ))}
    </Document>
  )
}
