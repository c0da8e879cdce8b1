import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ExerciseFactsCard } from '@/components/catalog/exercise-facts-card'
import { ExerciseSourcesCard } from '@/components/catalog/exercise-sources-card'
import { MovementCard } from '@/components/catalog/movement-card'
import { PatientWordsCard } from '@/components/catalog/patient-words-card'
import { Badge } from '@/components/ui/badge'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { requireTherapistWith } from '@/lib/auth/therapist'
import { findExercise } from '@/lib/clinical/catalog'
import { instructionsOf } from '@/lib/clinical/instructions-of'
import { KIND_LABELS, POSITION_LABELS, REGION_LABELS } from '@/lib/clinical/labels'
import { paths } from '@/lib/paths'

type ExercisePageProps = { params: Promise<{ slug: string }> }

export async function generateMetadata({ params }: ExercisePageProps): Promise<Metadata> {
  return { title: findExercise((await params).slug)?.name ?? 'Not found' }
}

/** One exercise: the patient's words, the facts behind them and where those come from. */
export default async function ExercisePage({ params }: ExercisePageProps) {
  await requireTherapistWith('charts')
  const exercise = findExercise((await params).slug)
  if (!exercise) notFound()
  const { name, synonyms, kind, region, position, slug } = exercise
  return (
    <>
      <PageHeader
        title={name}
        note={synonyms.length > 0 ? `Also: ${synonyms.join(', ')}` : undefined}
        actions={<LinkButton href={paths.catalog()}>All exercises</LinkButton>}
      />
      <p className="flex flex-wrap gap-1.5 pb-4">
        <Badge>{KIND_LABELS[kind]}</Badge>
        <Badge>{REGION_LABELS[region]}</Badge>
        <Badge>{POSITION_LABELS[position]}</Badge>
        <Badge tone="info">Needs clinical sign-off</Badge>
      </p>
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div className="grid gap-4">
          <MovementCard exercise={exercise} />
          <PatientWordsCard words={instructionsOf(slug)} />
        </div>
        <div className="grid gap-4">
          <ExerciseFactsCard exercise={exercise} />
          <ExerciseSourcesCard exercise={exercise} />
        </div>
      </div>
    </>
  )
}
