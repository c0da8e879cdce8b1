import type { Paper } from '@/components/handout/paper'
import type { DischargeSummaryContent } from '@/lib/clinical/discharge-summary/summary'
import { renderDocument } from '@/lib/home-programs/render-handout'

/** The discharge summary as a PDF, made by the same workers as the handouts. */
export const renderSummary = (
  summary: DischargeSummaryContent,
  paper: Paper,
  logo?: Uint8Array,
): Promise<Uint8Array<ArrayBuffer>> => renderDocument({ discharge: summary, logo }, paper)
