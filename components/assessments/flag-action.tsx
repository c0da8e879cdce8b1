import { Notice } from '@/components/ui/notice'
import { URGENCY_LABELS } from '@/lib/clinical/labels'
import { gradedAction, gradedUrgency } from '@/lib/clinical/red-flags'
import { gradeWords } from '@/lib/clinical/triage'
import type { RedFlag } from '@/lib/clinical/vocabulary'

/** What to do about a red flag, seen together with the others: its urgency in a word, with an icon, and the action. */
export function FlagAction({ flag, active }: { flag: RedFlag; active: readonly RedFlag[] }) {
  const urgency = gradedUrgency(flag, active)
  const grade = gradeWords(flag, active)
  return (
    <Notice
      tone={urgency === 'evaluate_soon' ? 'caution' : 'stop'}
      title={URGENCY_LABELS[urgency]}
      className="mt-2"
    >
      {gradedAction(flag, active)}
      {grade ? <p className="mt-1 text-sm">{grade}</p> : null}
    </Notice>
  )
}
