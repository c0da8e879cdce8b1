import { Card } from '@/components/ui/card'
import { Form, type FormAction } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { dateInWords } from '@/lib/clinical/date-in-words'
import { REASON_LIMIT } from '@/lib/data-rights/schema'

type Hold = {
  readonly id: string
  readonly reason: string
  readonly placedBy: string
  readonly placedOn: string
}

/** Whether the record must be kept, and why; for leads. */
export const HoldCard = ({
  hold,
  place,
  lift,
}: {
  hold: Hold | undefined
  place: FormAction
  lift: FormAction
}) => (
  <Card title="Legal hold" note="While it is on, nobody can anonymize the record.">
    {hold ? (
      <div className="flex flex-col gap-4">
        <div>
          <p className="font-medium whitespace-pre-line">{hold.reason}</p>
          <p className="text-sm text-muted">
            Placed by {hold.placedBy} on {dateInWords(hold.placedOn)}
          </p>
        </div>
        <Form action={lift} label="Lift the hold">
          <input type="hidden" name="holdId" value={hold.id} />
          <div>
            <SubmitButton variant="secondary">Lift the hold</SubmitButton>
          </div>
        </Form>
      </div>
    ) : (
      <Form action={place} label="Place a hold">
        <TextArea name="reason" label="Why it must be kept" maxLength={REASON_LIMIT} />
        <div>
          <SubmitButton variant="secondary">Place a hold</SubmitButton>
        </div>
      </Form>
    )}
  </Card>
)
