import type { RecordedAnswer } from '@/db/schema/home-programs'
import type { Finding } from '@/lib/clinical/finding'
import type { PrescribedSlug } from '@/lib/clinical/own-exercise'
import type { Clearance } from '@/lib/clinical/plan'
import { DecisionLine } from './decision-line'

export type Decisions = {
  readonly answers: readonly RecordedAnswer[]
  readonly clearances: readonly Clearance[]
  readonly whenInWords: (iso: string) => string
}

type DecisionListProps = Decisions & {
  readonly findings: readonly Finding[]
  /** Null for what holds for the whole program. */
  readonly exercise: PrescribedSlug | null
}

/** What was decided about each finding that asked for a decision. */
export function DecisionList({ findings, exercise, answers, clearances, whenInWords }: DecisionListProps) {
  const decided = findings.filter(({ severity }) => severity !== 'info')
  if (decided.length === 0) return null
  return (
    <ul className="mt-2 divide-y divide-line border-t border-line">
      {decided.map((finding) => (
        <DecisionLine
          key={finding.ruleId}
          finding={finding}
          answer={answers.find(({ ruleId }) => finding.ruleIds.includes(ruleId))}
          clearance={
            finding.severity === 'stop'
              ? clearances.find(
                  (cleared) =>
                    finding.ruleIds.includes(cleared.ruleId) &&
                    (cleared.exercise === null || cleared.exercise === exercise),
                )
              : undefined
          }
          whenInWords={whenInWords}
        />
      ))}
    </ul>
  )
}
