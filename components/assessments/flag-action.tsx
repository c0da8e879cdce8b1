import { Notice } from '@/components/ui/notice'
import { URGENCY_LABELS } from '@/lib/clinical/labels'
import type { Urgency } from '@/lib/clinical/vocabulary'

/** What to do about a red flag: its urgency in a word, with an icon, and the action. */
export const FlagAction = ({ urgency, action }: { urgency: Urgency; action: string }) => (
  <Notice
    tone={urgency === 'evaluate_soon' ? 'caution' : 'stop'}
    title={URGENCY_LABELS[urgency]}
    className="mt-2"
  >
    {action}
  </Notice>
)
