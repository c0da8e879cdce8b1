'use client'
import { memo } from 'react'
import { NotAssessedList } from '@/components/findings/not-assessed-list'
import type { Prescription } from '@/lib/clinical/plan'
import { askingRules } from '@/lib/clinical/resolution'
import { FindingDecision } from './finding-decision'
import { focusLine } from './line-element'
import type { LineReview } from './line-review'
import { SwapChoices } from './swap-choices'
import { sameButNote } from './same-but-note'
import type { RunCommand } from './use-plan-editor'

/** What the rules say about one line, the most serious first, and what to take instead. */
export const LineFindings = memo(function LineFindings({
  line,
  review,
  clearanceHref,
  run,
}: {
  line: Prescription
  review: LineReview
  clearanceHref: string
  run: RunCommand
}) {
  const { name, findings, alternatives, notAssessed } = review
  if (findings.length === 0 && notAssessed.length === 0) return null
  return (
    <div data-findings className="space-y-3 border-t border-line pt-2.5">
      {findings.map((decided) => (
        <FindingDecision
          key={decided.finding.ruleId}
          decided={decided}
          exercise={line.exercise}
          name={name}
          clearanceHref={clearanceHref}
          onAnswer={({ finding }, kind, reason) => {
            const answer = { prescriptionId: line.id, kind, reason }
            run({ do: 'answer', answer, ruleIds: askingRules(finding) })
          }}
          onWithdraw={({ prescriptionId }) =>
            run({ do: 'withdraw-answer', prescriptionId, ruleIds: askingRules(decided.finding) })
          }
        />
      ))}
      <SwapChoices
        name={name}
        alternatives={alternatives}
        onSwap={(exercise) => {
          run({ do: 'swap', id: line.id, exercise })
          focusLine(line.id)
        }}
      />
      <NotAssessedList facts={notAssessed} />
    </div>
  )
}, sameButNote)
