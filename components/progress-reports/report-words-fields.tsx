'use client'
import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'
import { useOnceDone } from '@/components/ui/use-once-done'
import { REPORT_LIMITS, type ReportWords } from '@/lib/clinical/progress-report/words'

/** Whom the report is for, and what the therapist adds to what the record says. */
export function ReportWordsFields({
  words,
  onChange,
  onWritten,
}: {
  words: ReportWords
  onChange: (change: Partial<ReportWords>) => void
  /** The report with these words is on record. */
  onWritten: () => void
}) {
  useOnceDone(onWritten)
  return (
    <>
      <div className="grid gap-5 sm:grid-cols-2">
        <TextInput
          name="to"
          label="To"
          hint="A name or an office."
          autoComplete="off"
          value={words.to}
          onChange={({ target }) => onChange({ to: target.value })}
        />
        <TextInput
          name="practice"
          label="Practice"
          optional
          hint="Or the company."
          autoComplete="off"
          value={words.practice}
          onChange={({ target }) => onChange({ practice: target.value })}
        />
      </div>
      <TextArea
        name="note"
        label="In your own words"
        optional
        rows={4}
        hint={`What the reader should know first. Printed as typed, up to ${REPORT_LIMITS.note} characters.`}
        value={words.note}
        onChange={({ target }) => onChange({ note: target.value })}
      />
      <TextArea
        name="plan"
        label="Plan"
        optional
        rows={3}
        hint="How often, for how long, and toward which goal. The next phase and visit are added from the record."
        value={words.plan}
        onChange={({ target }) => onChange({ plan: target.value })}
      />
    </>
  )
}
