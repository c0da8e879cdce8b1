import type { ComponentProps } from 'react'
import { PrintedFields } from '@/components/letters/printed-fields'
import { Card } from '@/components/ui/card'
import { Form, type FormAction } from '@/components/ui/form'
import { LinkButton } from '@/components/ui/link-button'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'

/** Whom the letter is for and what the therapist adds; the rest comes from the record. */
export const ReferralForm = ({
  action,
  hasFlags,
  letter,
  lastLetter,
  chartHref,
}: {
  action: FormAction
  /** Without an active flag only the therapist can say why. */
  hasFlags: boolean
  letter: ComponentProps<typeof PrintedFields>['letter']
  /** The newest letter on record: once another is written, the fields are empty again. */
  lastLetter: string | undefined
  chartHref: string
}) => (
  <Form action={action}>
    <Card
      key={lastLetter}
      title="New letter"
      note="Flags, answers of the red-flag screen, findings and what was done are filled in from the record."
    >
      <PrintedFields letter={letter}>
        <TextInput
          name="to"
          label="To"
          hint="A name or a role, such as Dr. Maria Okafor, family medicine, or Emergency department, St. Mary’s Hospital."
          autoComplete="off"
        />
        <TextArea
          name="words"
          label="In your own words"
          optional={hasFlags}
          rows={5}
          hint="What the reader should know first: what changed, since when, what you found. Printed as typed."
        />
      </PrintedFields>
    </Card>
    <div className="flex flex-wrap gap-3">
      <SubmitButton pendingLabel="Writing…">Write the letter</SubmitButton>
      <LinkButton href={chartHref} variant="quiet">
        Back to the chart
      </LinkButton>
    </div>
  </Form>
)
