import { Card } from '@/components/ui/card'
import { LinkButton } from '@/components/ui/link-button'
import { TextLink } from '@/components/ui/text-link'
import type { CalendarDate } from '@/lib/clinical/calendar-date'
import { dateInWords } from '@/lib/clinical/date-in-words'
import { PHASE_LABELS } from '@/lib/clinical/labels'
import type { Phase } from '@/lib/clinical/vocabulary'
import { paths } from '@/lib/paths'

type AssessmentLine = {
  readonly id: string
  readonly assessedOn: CalendarDate
  readonly assessedBy: string
  readonly phase: Phase | null
  readonly painNow: number | null
}

/** The assessments of an episode, the newest first. */
export const AssessmentsCard = ({
  patientId,
  assessments,
  open,
}: {
  patientId: string
  assessments: readonly AssessmentLine[]
  /** Whether the episode is still open to another one. */
  open: boolean
}) => (
  <Card
    title="Assessments"
    flush
    action={
      open && assessments.length > 0 ? (
        <LinkButton href={paths.newAssessment(patientId)} size="small">
          Record<span className="sr-only"> assessment</span>
        </LinkButton>
      ) : null
    }
  >
    {assessments.length === 0 ? (
      <p className="px-4 py-5 text-muted sm:px-5">None in this episode yet.</p>
    ) : (
      <ul className="divide-y divide-line">
        {assessments.map(({ id, assessedOn, assessedBy, phase, painNow }) => (
          <li key={id} className="px-4 py-3 sm:px-5">
            <p className="flex flex-wrap items-baseline justify-between gap-x-4">
              <TextLink href={paths.assessment(patientId, id)} className="font-medium">
                {dateInWords(assessedOn)}
              </TextLink>
              <span className="text-sm">
                {[phase && PHASE_LABELS[phase], painNow === null ? null : `pain ${painNow}`]
                  .filter(Boolean)
                  .join(', ')}
              </span>
            </p>
            <p className="text-sm text-muted">{assessedBy}</p>
          </li>
        ))}
      </ul>
    )}
  </Card>
)
