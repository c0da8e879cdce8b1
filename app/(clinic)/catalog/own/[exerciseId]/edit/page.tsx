import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { OwnExerciseForm } from '@/components/own-exercises/own-exercise-form'
import { PageHeader } from '@/components/ui/page-header'
import { requireTherapist } from '@/lib/auth/therapist'
import { getOwnExercise } from '@/lib/own-exercises/reads'
import { readsClinicalFacts } from '@/lib/patients/access'
import { paths } from '@/lib/paths'
import { changeOwnExerciseAction } from '../../actions'

export const metadata: Metadata = { title: 'Change exercise' }

type EditPageProps = { params: Promise<{ exerciseId: string }> }

/** Says an exercise of the clinic's own anew. */
export default async function EditOwnExercisePage({ params }: EditPageProps) {
  const therapist = await requireTherapist()
  if (!readsClinicalFacts(therapist)) redirect(paths.patients())
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
