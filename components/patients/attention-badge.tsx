import {
  Activity,
  BellOff,
  CalendarClock,
  ClipboardList,
  FilePen,
  OctagonAlert,
  Signpost,
  TrendingUp,
} from 'lucide-react'
import { Badge } from '@/components/ui/badge'
import { ATTENTION_WORDS, type AttentionReason } from './attention-words'

const ICONS = {
  'red-flag': OctagonAlert,
  'movement-hurts': Activity,
  'pain-up': TrendingUp,
  'no-check-in': BellOff,
  'reassessment-due': ClipboardList,
  'visit-due': CalendarClock,
  'next-phase': Signpost,
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
