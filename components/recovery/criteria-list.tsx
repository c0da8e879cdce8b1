import { CircleCheck, CircleDashed, CircleX } from 'lucide-react'
import { Disclosure } from '@/components/findings/disclosure'
import { SourceLine } from '@/components/findings/source-line'
import type { CheckedCriteria, CheckedCriterion } from '@/lib/clinical/recovery/check-criteria'
import { foundInWords } from './found-words'

const MARKS = {
  met: { Icon: CircleCheck, word: 'Met', look: 'text-action' },
  'not-met': { Icon: CircleX, word: 'Not met', look: 'text-caution' },
  'not-assessed': { Icon: CircleDashed, word: 'Not assessed', look: 'text-muted' },
} as const

function CriterionLine({ checked }: { checked: CheckedCriterion }) {
  const { Icon, word, look } = MARKS[checked.state]
  return (
    <li className="flex gap-2.5 py-2">
      <Icon className={`mt-0.5 size-5 shrink-0 ${look}`} aria-label={word} />
      <span className="min-w-0">
        <span className={checked.state === 'met' ? undefined : 'font-medium'}>{checked.criterion.text}</span>
        <span className="block text-sm text-muted">{foundInWords(checked)}</span>
      </span>
    </li>
  )
}

/** The checklist, filled in from what is known. What nobody assessed is never ticked. */
export const CriteriaList = ({ checked, label }: { checked: CheckedCriteria; label: string }) => (
  <div>
    <ul aria-label={label} className="divide-y divide-line">
      {checked.criteria.map((one) => (
        <CriterionLine key={one.criterion.id} checked={one} />
      ))}
    </ul>
    <Disclosure label="Where these numbers come from" className="mt-2 text-sm text-muted">
      <ul className="mt-1 space-y-1 pl-4.5">
        {[...new Set(checked.criteria.map(({ criterion }) => criterion.source))].map((source) => (
          <li key={source}>
            <SourceLine source={source} />
          </li>
        ))}
      </ul>
    </Disclosure>
  </div>
)
