import { Card } from '@/components/ui/card'
import { Form, type FormAction } from '@/components/ui/form'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { ANONYMIZE_WORDS } from '@/lib/data-rights/schema'

/** Removing all that is kept, for leads: what it means, and words to type so that nobody does it by mistake. */
export const AnonymizeCard = ({ isHeld, action }: { isHeld: boolean; action: FormAction }) => (
  <Card title="Anonymize" className="lg:col-span-2">
    {isHeld ? (
      <Notice>A legal hold is on. Lift it first.</Notice>
    ) : (
      <div className="flex max-w-prose flex-col gap-4">
        <p>
          Everything that is kept of this patient is removed: details, assessments, plans, home programs,
          check-ins, letters and reports. The audit trail keeps who did what, under a number that leads to
          nobody. The clinic’s numbers no longer count the patient. Backups made earlier still hold the record
          until they are replaced.
        </p>
        <p className="font-medium">This cannot be undone. Export the record first if it may be needed.</p>
        <Form action={action} label="Anonymize this record">
          <TextInput
            name="words"
            label={`To go on, type: ${ANONYMIZE_WORDS}`}
            autoComplete="off"
            spellCheck={false}
          />
          <div>
            <SubmitButton variant="danger" pendingLabel="Removing…">
              Anonymize this record
            </SubmitButton>
          </div>
        </Form>
      </div>
    )}
  </Card>
)
