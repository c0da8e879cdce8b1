import { Card } from '@/components/ui/card'
import { Form, type FormAction } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'

/** Puts an exercise away, or brings it back; nothing is ever deleted. */
export const ShelveForm = ({
  exerciseId,
  version,
  archived,
  action,
}: {
  exerciseId: string
  version: number
  archived: boolean
  action: FormAction
}) => (
  <Card title={archived ? 'Put away' : 'No longer used?'}>
    <Form action={action} label={archived ? 'Bring this exercise back' : 'Put this exercise away'}>
      <input type="hidden" name="exerciseId" value={exerciseId} />
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="change" value={archived ? 'bring-back' : 'put-away'} />
      <p className="text-muted">
        {archived
          ? 'It is not offered in the catalog. Plans and home programs that name it keep it.'
          : 'Put it away, and it is offered no more. Plans and home programs that name it keep it.'}
      </p>
      <div>
        <SubmitButton variant="secondary" pendingLabel={archived ? 'Bringing back…' : 'Putting away…'}>
          {archived ? 'Bring back' : 'Put away'}
        </SubmitButton>
      </div>
    </Form>
  </Card>
)
