import { FindingCard } from '@/components/findings/finding-card'
import { NotAssessedList } from '@/components/findings/not-assessed-list'
import { SeverityBadge } from '@/components/findings/severity-badge'
import type { PrescribedExercise } from '@/lib/clinical/prescribed-exercise'
import type { ExerciseVerdict } from './catalog-verdicts'

/** What the rules would say about it for this patient at its usual dosage, with the reasons. */
export const DetailsVerdict = ({
  exercise,
  verdict: { findings, notAssessed, wholePlan },
}: {
  exercise: PrescribedExercise
  verdict: ExerciseVerdict
}) => (
  <div className="space-y-3">
    {findings.length === 0 && wholePlan.length === 0 && exercise.demands !== null ? (
      <p className="flex items-start gap-2">
        <SeverityBadge severity="none" />
        <span>No rule limits it at its usual dosage.</span>
      </p>
    ) : null}
    {wholePlan.map(({ ruleId, severity, title }) => (
      <p key={ruleId} className="flex items-start gap-2">
        <SeverityBadge severity={severity} />
        <span>For the whole plan: {title}</span>
      </p>
    ))}
    {findings.map(({ finding, clearance }) => (
      <FindingCard
        key={finding.ruleId}
        finding={finding}
        exercise={exercise.slug}
        settled={
          clearance ? <span className="text-sm text-muted">Cleared by {clearance.clearedBy}</span> : null
        }
      />
    ))}
    <NotAssessedList facts={notAssessed} />
  </div>
)
