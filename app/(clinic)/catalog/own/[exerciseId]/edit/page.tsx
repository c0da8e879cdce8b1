import type { Metadata } from 'next'
import { OwnExerciseForm } from '@/components/own-exercises/own-exercise-form'
import { PageHeader } from '@/components/ui/page-header'
import { requireTherapistWith } from '@/lib/auth/therapist'
import { getOwnExercise } from '@/lib/own-exercises/reads'
import { paths } from '@/lib/paths'
import { changeOwnExerciseAction } from '../../actions'

export const metadata: Metadata = { title: 'Change exercise' }

type EditPageProps = { params: Promise<{ exerciseId: string }> }

/** Says an exercise of the clinic's own anew. */
export default async function EditOwnExercisePage({ params }: EditPageProps) {
  const therapist = await requireTherapistWith('charts')
  const exercise = await getOwnExercise(therapist, (await params).exerciseId)
  return (
    <>
      <PageHeader
        title={`Change ${exercise.name}`}
        note="Plans take the new words and demands at once. Home programs that were issued stay as they are."
      />
      <OwnExerciseForm
        action={changeOwnExerciseAction.bind(null, exercise.id)}
        exercise={exercise}
        cancelHref={paths.ownExercise(exercise.id)}
        submitLabel="Save"
      />
    </>
  )
}
