import type { CalendarDate } from '@/lib/clinical/calendar-date'
import { dateInWords } from '@/lib/clinical/date-in-words'
import type { Handout, Wanted } from './handout-answer'
import { joinedPdf } from './joined-pdf'
import { zipped } from './zipped'

export type FileChoice =
  /** Each patient starts on a fresh sheet of paper, or on the next page. */
  { readonly kind: 'pdf'; readonly freshSheets: boolean } | { readonly kind: 'zip' }

/** The handouts of a selection as one file. Its name says no patient's. */
export type MadeFile = {
  readonly kind: FileChoice['kind']
  readonly name: string
  readonly blob: Blob
  readonly handouts: number
  /** Of a PDF. */
  readonly pages: number | null
}

export type PatientHandout = { readonly patient: Wanted; readonly handout: Handout }

/** One file of handouts, in the order given. */
export async function madeFile(
  made: readonly PatientHandout[],
  choice: FileChoice,
  today: CalendarDate,
): Promise<MadeFile> {
  const { kind } = choice
  const about = { kind, name: `handouts-${today}.${kind}`, handouts: made.length }
  if (choice.kind === 'zip') {
    const files = made.map(({ patient, handout }) => ({ recordNumber: patient.recordNumber, handout }))
    const zip = await zipped(files, new Date(`${today}T12:00`))
    return { ...about, blob: new Blob([zip], { type: 'application/zip' }), pages: null }
  }
  const { bytes, pages } = await joinedPdf(
    made.map(({ handout }) => handout),
    { title: `Handouts, ${dateInWords(today)}`, freshSheets: choice.freshSheets },
  )
  return { ...about, blob: new Blob([bytes], { type: 'application/pdf' }), pages }
}
