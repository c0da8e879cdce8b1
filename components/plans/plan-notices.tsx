'use client'
import { NotAssessedList } from '@/components/findings/not-assessed-list'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { askingRules } from '@/lib/clinical/resolution'
import { paths } from '@/lib/paths'
import { FindingDecision } from './finding-decision'
import { WHOLE_PLAN_ID } from './line-element'
import type { ShownReview } from './line-review'
import type { RunCommand } from './use-plan-editor'

/** What holds for the whole plan, said once: no assessment yet, and findings about the patient. */
export function PlanNotices({
  patientId,
  assessed,
  review: { banners, lines, notAssessed },
  run,
}: {
  patientId: string
  assessed: boolean
  review: ShownReview
  run: RunCommand
}) {
  const first = lines[0]?.prescriptionId
  return (
    <>
      {assessed ? null : (
        <Notice
          tone="caution"
          title="No assessment is recorded, so the rules have almost nothing to go on."
          action={
            <LinkButton href={paths.newAssessment(patientId)} size="small" variant="primary">
              Record an assessment
            </LinkButton>
          }
        >
          You can draft the plan now. It can be issued once an assessment is on the record.
        </Notice>
      )}
      {banners.length === 0 ? null : (
        <section
          id={WHOLE_PLAN_ID}
          tabIndex={-1}
          aria-label="About this patient"
          className="space-y-3 rounded-lg border border-line bg-panel p-3"
        >
          {banners.map((decided) => (
            <FindingDecision
              key={decided.finding.ruleId}
              decided={decided}
              name="the whole plan"
              clearanceHref={paths.newClearance(patientId)}
              // It is asked when the plan is issued, and a plan without a line cannot be.
              onAnswer={({ finding }, kind, reason) => {
                if (!first) return
                const answer = { prescriptionId: first, kind, reason }
                run({ do: 'answer', answer, ruleIds: askingRules(finding) })
              }}
              onWithdraw={({ prescriptionId }) =>
                run({ do: 'withdraw-answer', prescriptionId, ruleIds: askingRules(decided.finding) })
              }
            />
          ))}
          {banners.some(({ needs }) => needs === 'flag-clearance') ? (
            <div className="flex flex-wrap gap-1.5 pl-3.5">
              <LinkButton href={paths.chart(patientId)} size="small">
                What to do, and whom to call
              </LinkButton>
              <LinkButton href={paths.referralNotes(patientId)} size="small">
                Write a referral note
              </LinkButton>
            </div>
          ) : null}
        </section>
      )}
      {assessed ? <NotAssessedList facts={notAssessed} /> : null}
    </>
  )
}
