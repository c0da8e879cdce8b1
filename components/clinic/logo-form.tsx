'use client'
import { useRouter } from 'next/navigation'
import { FileInput } from '@/components/ui/file-input'
import { Form } from '@/components/ui/form'
import { sendFile } from '@/components/ui/send-file'
import { SubmitButton } from '@/components/ui/submit-button'
import { useToast } from '@/components/ui/toast'
import { LOGO_MAX_BYTES, LOGO_TOO_BIG } from '@/lib/clinic/schema'
import type { FormState } from '@/lib/form-state'
import { paths } from '@/lib/paths'

/** Sends a logo, in place of the one there is. */
export function LogoForm({ replaces }: { replaces: boolean }) {
  const router = useRouter()
  const toast = useToast()

  async function send(_previous: FormState, form: FormData): Promise<FormState> {
    const state = await sendFile(paths.logo(), form, {
      field: 'logo',
      maxBytes: LOGO_MAX_BYTES,
      tooBig: LOGO_TOO_BIG,
    })
    if (state.done) {
      toast(state.done)
      router.refresh()
    }
    return state
  }

  return (
    <Form action={send} label={replaces ? 'Replace the logo' : 'Add a logo'}>
      <FileInput
        name="logo"
        label={replaces ? 'Another logo' : 'Logo'}
        accept="image/png,image/jpeg,image/webp"
        hint="PNG, JPEG or WebP, at most 5 MB. It is made anew here, at most 600 by 240 pixels, on white."
      />
      <div>
        <SubmitButton variant="secondary" pendingLabel="Sending…">
          {replaces ? 'Replace logo' : 'Add logo'}
        </SubmitButton>
      </div>
    </Form>
  )
}
