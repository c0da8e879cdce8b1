import type { Metadata } from 'next'
import { OwnExerciseForm } from '@/components/own-exercises/own-exercise-form'
import { PageHeader } from '@/components/ui/page-header'
import { requireTherapistWith } from '@/lib/auth/therapist'
import { paths } from '@/lib/paths'
import { createOwnExerciseAction } from '../actions'

export const metadata: Metadata = { title: 'Add an exercise of your own' }

/** An exercise that the catalog does not have, in the catalog's own words. */
export default async function NewOwnExercisePage() {
  await requireTherapistWith('charts')
  return (
    <>
      <PageHeader
        title="Add an exercise of your own"
        note="For your clinic. Everybody who treats here can prescribe it. Photos are added after it is saved."
      />
      <OwnExerciseForm
        action={createOwnExerciseAction}
        cancelHref={paths.catalog()}
        submitLabel="Add exercise"
      />
    </>
  )
}
