'use client'
import { type ReactNode, useState } from 'react'
import { unprintableInLetter } from '@/components/handout/unprintable-in-letter'
import { UnprintableNotice } from '@/components/home-programs/unprintable-notice'
import { Card } from '@/components/ui/card'
import { Form, type FormAction } from '@/components/ui/form'
import { LinkButton } from '@/components/ui/link-button'
import { SubmitButton } from '@/components/ui/submit-button'
import type { CalendarDate } from '@/lib/clinical/calendar-date'
import type { EpisodeDays } from '@/lib/clinical/progress-report/period'
import type { ProgressReport } from '@/lib/clinical/progress-report/report'
import { type ReportWords, withWords } from '@/lib/clinical/progress-report/words'
import { paths } from '@/lib/paths'
import { PeriodFields } from './period-fields'
import { ReportPreview } from './report-preview'
import { ReportWordsFields } from './report-words-fields'

const NO_WORDS: ReportWords = { to: '', practice: '', note: '', plan: '' }

/** A new report: whom it is for, which days it tells of, the therapist's words, and what it will say, as it is typed. */
export function ReportWriter({
  action,
  patientId,
  draft,
  episode,
  today,
  list,
}: {
  action: FormAction
  patientId: string
  /** What the record says about the period. */
  draft: ProgressReport
  episode: EpisodeDays & { readonly id: string }
  today: CalendarDate
  list: ReactNode
}) {
  const [words, setWords] = useState(NO_WORDS)
  const report = withWords(draft, words)
  const unprintable = unprintableInLetter(report, words)
  return (
    <div className="grid items-start gap-6 xl:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
      <div className="grid gap-6">
        <Form action={action}>
          <Card
            title="New report"
            note="Findings, pain, adherence, scores and the home program are filled in from the record."
          >
            <div className="flex flex-col gap-5">
              <PeriodFields patientId={patientId} period={draft.period} episode={episode} today={today} />
              <ReportWordsFields
                words={words}
                onChange={(change) => setWords((before) => ({ ...before, ...change }))}
                onWritten={() => setWords(NO_WORDS)}
              />
            </div>
          </Card>
          <div className="flex flex-wrap gap-3">
            <SubmitButton pendingLabel="Writing…">Write the report</SubmitButton>
            <LinkButton href={paths.chart(patientId)} variant="quiet">
              Back to the chart
            </LinkButton>
          </div>
        </Form>
        {list}
      </div>
      <Card title="Preview" note="The words of the report. The PDF sets them on one or two pages.">
        <div className="flex flex-col gap-4">
          {unprintable === null ? null : <UnprintableNotice words={unprintable} />}
          <ReportPreview report={report} />
        </div>
      </Card>
    </div>
  )
}
