import { BellOff, FilePen, OctagonAlert, TrendingUp } from 'lucide-react'
import { Badge } from '@/components/ui/badge'
import type { AttentionReason } from '@/lib/patients/search'
import { ATTENTION_NAMES, ATTENTION_TONES } from './attention-words'

const ICONS = {
  'red-flag': OctagonAlert,
  'pain-up': TrendingUp,
  'no-check-in': BellOff,
  'draft-plan': FilePen,
} as const satisfies Record<AttentionReason, unknown>

/** Why a patient needs attention, as an icon and a word. */
export function AttentionBadge({ reason }: { reason: AttentionReason }) {
  const Icon = ICONS[reason]
  return (
    <Badge tone={ATTENTION_TONES[reason]}>
      <Icon aria-hidden />
      {ATTENTION_NAMES[reason]}
    </Badge>
  )
}
