import type { Paper } from '@/components/handout/paper'
import type { ProgressReport } from '@/lib/clinical/progress-report/report'
import { renderDocument } from '@/lib/home-programs/render-handout'

/** The progress report as a PDF, made by the same workers as the handouts. */
export const renderReport = (
  report: ProgressReport,
  paper: Paper,
  logo?: Uint8Array,
): Promise<Uint8Array<ArrayBuffer>> => renderDocument({ report, logo }, paper)
