import type { Paper } from '@/components/handout/paper'
import type { ReferralNote } from '@/lib/clinical/referral-note'
import { renderDocument } from '@/lib/home-programs/render-handout'

/** The referral letter as a PDF, made by the same workers as the handouts. */
export const renderLetter = (
  letter: ReferralNote,
  paper: Paper,
  logo?: Uint8Array,
): Promise<Uint8Array<ArrayBuffer>> => renderDocument({ letter, logo }, paper)
