import type { Paper } from '@/components/handout/paper'
import type { RecordSheet } from '@/lib/clinical/record-sheet'
import { renderDocument } from '@/lib/home-programs/render-handout'

/** The record of a patient as a PDF, made by the same workers as the handouts. */
export const renderRecord = (record: RecordSheet, paper: Paper): Promise<Uint8Array<ArrayBuffer>> =>
  renderDocument({ record }, paper)
