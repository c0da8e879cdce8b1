import { Card } from '@/components/ui/card'
import { Form, type FormAction } from '@/components/ui/form'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { RecoveryCodes } from './recovery-codes'

const FEW_CODES = 3

/** One's own second factor: off, with the way to it, or on, with its recovery codes. */
export function SecondFactorCard({
  since,
  codesLeft,
  isRequired,
  begin,
  renewCodes,
  turnOff,
}: {
  /** The day it was turned on, in words; undefined while it is off. */
  since: string | undefined
  codesLeft: number
  isRequired: boolean
  begin: FormAction
  renewCodes: FormAction
  turnOff: FormAction
}) {
  if (since === undefined)
    return (
      <Card title="Second factor" note="Off: your password alone signs you in.">
        <Form action={begin} label="Set up a second factor">
          <p>
            With a second factor, a code from your phone is needed too. Somebody who learns your password
            cannot get in.
          </p>
          <div>
            <SubmitButton>Set up</SubmitButton>
          </div>
        </Form>
      </Card>
    )
  return (
    <Card title="Second factor" note={`On since ${since}`}>
      <div className="flex flex-col gap-5">
        {codesLeft <= FEW_CODES ? (
          <Notice tone="caution">
            {codesLeft === 0 ? 'No recovery code is left.' : `Recovery codes left: ${codesLeft}.`} Make new
            ones.
          </Notice>
        ) : null}
        <Form action={renewCodes} label="Recovery codes">
          <RecoveryCodes onward={null}>
            <p>Recovery codes left: {codesLeft} of 10. New ones take the place of the old.</p>
            <div>
              <SubmitButton variant="secondary">New recovery codes</SubmitButton>
            </div>
          </RecoveryCodes>
        </Form>
        {isRequired ? (
          <p className="text-muted">Your clinic asks you for a second factor, so it stays on.</p>
        ) : (
          <Form action={turnOff} label="Turn the second factor off">
            <div>
              <SubmitButton variant="danger">Turn off</SubmitButton>
            </div>
          </Form>
        )}
      </div>
    </Card>
  )
}
