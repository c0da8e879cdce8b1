'use client'
import { emptyShelf } from '@/components/plans/kept-shelf'
import { announceSignOut } from '@/components/plans/sign-out-signal'
import { Form, type FormAction } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'

/** Out of every browser, this one too: nothing of a patient stays in it. */
export function SignOutEverywhere({ action }: { action: FormAction }) {
  const leave: FormAction = (state, form) => {
    announceSignOut()
    emptyShelf(localStorage)
    return action(state, form)
  }
  return (
    <Form action={leave} label="Sign out everywhere">
      <input type="hidden" name="which" value="all" />
      <SubmitButton size="small" variant="secondary">
        Sign out everywhere
      </SubmitButton>
    </Form>
  )
}
