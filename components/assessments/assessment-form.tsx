import { Card } from '@/components/ui/card'
import { Form, type FormAction } from '@/components/ui/form'
import { LinkButton } from '@/components/ui/link-button'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { ASSESSMENT_PARTS } from '@/lib/clinical/assessment-questions'
import type { DatedFacts } from '@/lib/clinical/assessed-facts'
import type { CalendarDate } from '@/lib/clinical/calendar-date'
import type { WorkingLoads } from '@/lib/clinical/load-rules'
import type { LadderTrack, RedFlag } from '@/lib/clinical/vocabulary'
import { PrecautionsSection } from './precautions-section'
import { ProblemSection } from './problem-section'
import { RedFlagScreen } from './red-flag-screen'
import { TestsSection } from './tests-section'
import { TodaySection } from './today-section'

/** One assessment on one page. What was not asked stays 'not assessed': nothing has to be filled in. */
export const AssessmentForm = ({
  action,
  last,
  ladders,
  workingLoads,
  unit,
  activeFlags,
  today,
  cancelHref,
}: {
  action: FormAction
  /** What holds from earlier assessments, each with its day. */
  last: DatedFacts
  ladders: Partial<Record<LadderTrack, number>>
  workingLoads: WorkingLoads
  unit: 'kg' | 'lb'
  activeFlags: readonly RedFlag[]
  today: CalendarDate
  cancelHref: string
}) => (
  <Form action={action}>
    <TodaySection last={last} today={today} />
    <ProblemSection last={last} />
    <PrecautionsSection last={last} />
    <RedFlagScreen onRecord={activeFlags} />
    <TestsSection ladders={ladders} workingLoads={workingLoads} unit={unit} />
    <Card title={ASSESSMENT_PARTS.note}>
      <TextArea name="note" label="In your words" optional hint="Not printed, and not read by the rules." />
    </Card>
    <div className="flex flex-wrap gap-3">
      <SubmitButton pendingLabel="Recording…">Record assessment</SubmitButton>
      <LinkButton href={cancelHref} variant="quiet">
        Cancel
      </LinkButton>
    </div>
  </Form>
)
