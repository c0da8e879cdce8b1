import type { Paper } from '@/components/handout/paper'
import type { EngagementSheet } from '@/lib/clinical/engagement-sheet'
import { renderDocument } from '@/lib/home-programs/render-handout'

/** The engagement by month as a PDF, made by the same workers as the handouts. */
export const renderEngagement = (
  engagement: EngagementSheet,
  paper: Paper,
): Promise<Uint8Array<ArrayBuffer>> => renderDocument({ engagement }, paper)
