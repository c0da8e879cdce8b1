'use server'
import { redirect } from 'next/navigation'
import { requireOwnOrigin } from '@/lib/auth/origin'
import { now } from '@/lib/clinic/clock'
import { setUpInput } from '@/lib/clinic/schema'
import { setUpClinic } from '@/lib/clinic/writes-set-up'
import { fieldErrorsOf, type FormState, typedOf, unstorableErrorsOf } from '@/lib/form-state'
import { paths } from '@/lib/paths'

/** Before there is anybody to sign in, the code that the server printed is the proof. */
export async function setUp(_: FormState, form: FormData): Promise<FormState> {
  await requireOwnOrigin()
  const typed = typedOf(form)
  const unstorable = unstorableErrorsOf(typed)
  if (unstorable) return { fieldErrors: unstorable, typed }
  const parsed = setUpInput.safeParse(Object.fromEntries(form))
  if (!parsed.success) return { fieldErrors: fieldErrorsOf(parsed.error), typed }
  const problem = await setUpClinic(parsed.data, now())
  if (problem) return { fieldErrors: { [problem.field]: [problem.message] }, typed }
  redirect(paths.signIn())
}
