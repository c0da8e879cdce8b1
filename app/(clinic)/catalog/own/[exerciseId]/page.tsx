import type { Metadata } from 'next'
import { PatientWordsCard } from '@/components/catalog/patient-words-card'
import { NotAssessedNotice } from '@/components/own-exercises/not-assessed-notice'
import { OwnBadges } from '@/components/own-exercises/own-badges'
import { OwnFactsCard } from '@/components/own-exercises/own-facts-card'
import { PhotosCard } from '@/components/own-exercises/photos-card'
import { ShelveForm } from '@/components/own-exercises/shelve-form'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { requireTherapistWith } from '@/lib/auth/therapist'
import { getOwnExercise } from '@/lib/own-exercises/reads'
import { paths } from '@/lib/paths'
import { shelveOwnExerciseAction, takePhotoOffAction } from '../actions'

type OwnExercisePageProps = { params: Promise<{ exerciseId: string }> }

export const metadata: Metadata = { title: 'Clinic’s own exercise' }

/** An exercise that the clinic wrote: the patient's words, the facts that rules read, and its photos. */
export default async function OwnExercisePage({ params }: OwnExercisePageProps) {
  const therapist = await requireTherapistWith('charts')
  const exercise = await getOwnExercise(therapist, (await params).exerciseId)
  const { id, name, synonyms, archived, version, photos } = exercise
  return (
    <>
      <PageHeader
        title={name}
        note={synonyms.length > 0 ? `Also: ${synonyms.join(', ')}` : undefined}
        actions={
          <>
            <LinkButton href={paths.catalog()}>All exercises</LinkButton>
            <LinkButton href={paths.editOwnExercise(id)} variant="primary">
              Change
            </LinkButton>
          </>
        }
      />
      <OwnBadges exercise={exercise} />
      {exercise.demands === null ? <NotAssessedNotice exerciseId={id} /> : null}
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div className="grid gap-4">
          <PatientWordsCard words={exercise.instructions} />
          <PhotosCard exerciseId={id} photos={photos} takeOff={takePhotoOffAction.bind(null, id)} />
        </div>
        <div className="grid gap-4">
          <OwnFactsCard exercise={exercise} />
          <ShelveForm
            exerciseId={id}
            version={version}
            archived={archived}
            action={shelveOwnExerciseAction}
          />
        </div>
      </div>
    </>
  )
}
