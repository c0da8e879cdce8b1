import { Activity, BellOff, FilePen, OctagonAlert, TrendingUp } from 'lucide-react'
import { Badge } from '@/components/ui/badge'
import type { AttentionReason } from '@/lib/patients/search'
import { ATTENTION_WORDS } from './attention-words'

const ICONS = {
  'red-flag': OctagonAlert,
  'movement-hurts': Activity,
  'pain-up': TrendingUp,
  'no-check-in': BellOff,
  'draft-plan': FilePen,
} as const satisfies Record<AttentionReason, unknown>

/** Why a patient needs attention, as an icon and a word. */
export function AttentionBadge({ reason }: { reason: AttentionReason }) {
  const Icon = ICONS[reason]
  const { name, tone } = ATTENTION_WORDS[reason]
  return (
    <Badge tone={tone}>
      <Icon aria-hidden />
      {name}
    </Badge>
  )
}
