'use client'
import { Dialog } from '@base-ui/react/dialog'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Form, type FormAction } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'

/** Asks for the password, or a code, once more. Settled with whether it was given. */
export function AskAgainDialog({
  action,
  onSettled,
}: {
  action: FormAction
  onSettled: (isGiven: boolean) => void
}) {
  const [byCode, setByCode] = useState(false)
  const send: FormAction = async (state, form) => {
    const next = await action(state, form)
    if (next.done) onSettled(true)
    return next
  }
  return (
    <Dialog.Root open onOpenChange={(isOpen) => (isOpen ? undefined : onSettled(false))}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-50 bg-scrim" />
        <Dialog.Popup className="fixed inset-x-3 top-[10dvh] z-50 mx-auto flex max-h-[80dvh] max-w-md flex-col gap-4 overflow-y-auto rounded-lg bg-panel p-5 shadow-lift">
          <div>
            <Dialog.Title className="text-xl font-semibold">Is it still you?</Dialog.Title>
            <Dialog.Description className="mt-1 text-muted">
              This changes who can get in, so it needs your {byCode ? 'code' : 'password'} again. It holds for
              ten minutes.
            </Dialog.Description>
          </div>
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
              <Dialog.Close render={<Button variant="quiet" />}>Cancel</Dialog.Close>
            </div>
          </Form>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
