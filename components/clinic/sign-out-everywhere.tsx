'use client'
import { leaveBrowser } from '@/components/plans/leave-browser'
import { Form, type FormAction } from '@/components/ui/form'
import { usePageOwner } from '@/components/ui/page-owner'
import { SubmitButton } from '@/components/ui/submit-button'

/** Out of every browser, this one too: nothing of a patient stays in it. */
export function SignOutEverywhere({ action }: { action: FormAction }) {
  const owner = usePageOwner()
  const leave: FormAction = async (state, form) => ((await leaveBrowser(owner)) ? action(state, form) : state)
  return (
    <Form action={leave} label="Sign out everywhere">
      <input type="hidden" name="which" value="all" />
      <SubmitButton size="small" variant="secondary">
        Sign out everywhere
      </SubmitButton>
    </Form>
  )
}
