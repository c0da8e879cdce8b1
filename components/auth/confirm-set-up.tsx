import type { ReactNode } from 'react'
import { Form, type FormAction } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { RecoveryCodes } from './recovery-codes'
import { SecretToScan } from './secret-to-scan'

/** Sets a second factor up: scan, give the first code, keep the recovery codes. */
export const ConfirmSetUp = ({
  address,
  secret,
  action,
  onward,
}: {
  /** What the code to scan holds. */
  address: string
  secret: string
  action: FormAction
  /** Where it goes on once the codes are kept. */
  onward: ReactNode
}) => (
  <Form action={action} label="Second factor">
    <RecoveryCodes onward={onward}>
      <p>
        Scan this with an authenticator app on your phone, such as the one you use for your bank or your mail.
      </p>
      <SecretToScan address={address} secret={secret} />
      <TextInput
        name="code"
        label="Code"
        hint="The six digits that the app shows now"
        inputMode="numeric"
        autoComplete="one-time-code"
      />
      <div>
        <SubmitButton pendingLabel="Looking…">Turn it on</SubmitButton>
      </div>
    </RecoveryCodes>
  </Form>
)
