'use client'
import { useRouter } from 'next/navigation'
import { FileInput } from '@/components/ui/file-input'
import { Form } from '@/components/ui/form'
import { sendFile } from '@/components/ui/send-file'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { useToast } from '@/components/ui/toast'
import type { FormState } from '@/lib/form-state'
import { OWN_LIMITS, PHOTO_MAX_BYTES, PHOTO_TOO_BIG } from '@/lib/own-exercises/schema'
import { paths } from '@/lib/paths'

/** Adds a photo, with what it shows in words. */
export function PhotoForm({ exerciseId }: { exerciseId: string }) {
  const router = useRouter()
  const toast = useToast()

  async function send(_previous: FormState, form: FormData): Promise<FormState> {
    const state = await sendFile(paths.ownExercisePhotos(exerciseId), form, {
      field: 'photo',
      maxBytes: PHOTO_MAX_BYTES,
      tooBig: PHOTO_TOO_BIG,
    })
    if (state.done) {
      toast(state.done)
      router.refresh()
    }
    return state
  }

  return (
    <Form action={send} label="Add a photo">
      <FileInput
        name="photo"
        label="Photo"
        accept="image/jpeg,image/png"
        hint="JPEG or PNG, at most 8 MB. It is made anew here: place, time and camera are left out."
      />
      <TextInput
        name="alt"
        label="What it shows"
        hint="A sentence for who cannot see it, such as “Start: on the back, one heel on a towel”."
        maxLength={OWN_LIMITS.alt}
        autoComplete="off"
      />
      <div>
        <SubmitButton variant="secondary" pendingLabel="Sending…">
          Add photo
        </SubmitButton>
      </div>
    </Form>
  )
}
