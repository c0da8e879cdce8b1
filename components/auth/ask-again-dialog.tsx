'use client'
import { Dialog } from '@base-ui/react/dialog'
import { type ReactNode, useState } from 'react'
import { Button } from '@/components/ui/button'
import { buttonStyle } from '@/components/ui/button-style'
import { Form, type FormAction } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { paths } from '@/lib/paths'

type Settled = (isGiven: boolean) => void

/** Asks for the password, or a code, once more; who has neither is sent to the provider. Settled with whether it was given. */
export function AskAgainDialog({
  action,
  provider,
  onSettled,
}: {
  action: FormAction
  provider?: string | undefined
  onSettled: Settled
}) {
  return (
    <Dialog.Root open onOpenChange={(isOpen) => (isOpen ? undefined : onSettled(false))}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-50 bg-scrim" />
        <Dialog.Popup className="fixed inset-x-3 top-[10dvh] z-50 mx-auto flex max-h-[80dvh] max-w-md flex-col gap-4 overflow-y-auto rounded-lg bg-panel p-5 shadow-lift">
          {provider ? (
            <ByProvider provider={provider} onSettled={onSettled} />
          ) : (
            <ByProof action={action} onSettled={onSettled} />
          )}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

const Asked = ({ children }: { children: ReactNode }) => (
  <div>
    <Dialog.Title className="text-xl font-semibold">Is it still you?</Dialog.Title>
    <Dialog.Description className="mt-1 text-muted">
      This changes who can get in, so {children} It holds for ten minutes.
    </Dialog.Description>
  </div>
)

const Cancel = () => <Dialog.Close render={<Button variant="quiet" />}>Cancel</Dialog.Close>

function ByProof({ action, onSettled }: { action: FormAction; onSettled: Settled }) {
  const [byCode, setByCode] = useState(false)
  const send: FormAction = async (state, form) => {
    const next = await action(state, form)
    if (next.done) onSettled(true)
    return next
  }
  return (
    <>
      <Asked>it needs your {byCode ? 'code' : 'password'} again.</Asked>
      <Form action={send} label="Give it again">
        {byCode ? (
          <TextInput
            key="code"
            name="code"
            label="Code"
            hint="From your app, or a recovery code"
            autoComplete="one-time-code"
          />
        ) : (
          <TextInput
            key="password"
            name="password"
            label="Password"
            type="password"
            autoComplete="current-password"
          />
        )}
        <div className="flex flex-wrap gap-2">
          <SubmitButton pendingLabel="Looking…">Go on</SubmitButton>
          <Button variant="quiet" onClick={() => setByCode(!byCode)}>
            {byCode ? 'Use the password' : 'Use a code instead'}
          </Button>
          <Cancel />
        </div>
      </Form>
    </>
  )
}

/** The new session is this tab's as well: what waits here is sent with it. */
const ByProvider = ({ provider, onSettled }: { provider: string; onSettled: Settled }) => (
  <>
    <Asked>
      it needs you to sign in with {provider} again: your account has no password here, and no second factor.
      Sign in in the new tab, then come back to this one and go on.
    </Asked>
    <div className="flex flex-wrap gap-2">
      <a
        href={paths.signInAgain()}
        target="_blank"
        rel="noreferrer"
        className={buttonStyle('primary', 'regular')}
      >
        Sign in with {provider}
      </a>
      <Button onClick={() => onSettled(true)}>Go on</Button>
      <Cancel />
    </div>
  </>
)
