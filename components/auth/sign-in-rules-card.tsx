import { Card } from '@/components/ui/card'
import { Checkbox } from '@/components/ui/checkbox'
import { Form, type FormAction } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'

/** How the people of the clinic sign in. */
export const SignInRulesCard = ({
  secondFactorForAll,
  action,
}: {
  secondFactorForAll: boolean
  action: FormAction
}) => (
  <Card title="Signing in" className="max-w-2xl">
    <Form action={action} label="Signing in">
      <Checkbox
        name="secondFactorForAll"
        label="Everybody signs in with a second factor"
        hint="A code from an authenticator app, after the password. Whoever has none yet sets it up before they go on, you too."
        defaultChecked={secondFactorForAll}
      />
      <div>
        <SubmitButton pendingLabel="Saving…">Save</SubmitButton>
      </div>
    </Form>
  </Card>
)
