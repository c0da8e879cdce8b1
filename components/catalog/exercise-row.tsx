import Link from 'next/link'
import { NotAssessedBadge } from '@/components/own-exercises/own-badges'
import { Badge } from '@/components/ui/badge'
import { KIND_LABELS, PHASE_LABELS, POSITION_LABELS, REGION_LABELS } from '@/lib/clinical/labels'
import { isOwn, type PrescribedExercise } from '@/lib/clinical/prescribed-exercise'
import { paths } from '@/lib/paths'
import { equipmentWords } from './equipment-words'

/** One exercise in the list: its name, what else it is called, and what decides whether it fits. */
export const ExerciseRow = ({ exercise }: { exercise: PrescribedExercise }) => (
  <li>
    <Link
      href={paths.exercise(exercise.slug)}
      className="grid gap-x-6 gap-y-0.5 px-4 py-2.5 hover:bg-sunken focus-visible:-outline-offset-2 sm:px-5 md:grid-cols-[minmax(0,5fr)_minmax(0,4fr)_minmax(0,3fr)]"
    >
      <span className="min-w-0">
        <span className="font-medium">{exercise.name}</span>
        {isOwn(exercise) ? (
          <span className="ml-2 inline-flex flex-wrap gap-1.5">
            <Badge>Clinic’s own</Badge>
            {exercise.demands === null ? <NotAssessedBadge /> : null}
          </span>
        ) : null}
        {exercise.synonyms.length > 0 ? (
          <span className="block text-sm text-muted">{exercise.synonyms.join(', ')}</span>
        ) : null}
      </span>
      <span className="min-w-0 text-sm">
        {KIND_LABELS[exercise.kind]} · {REGION_LABELS[exercise.region]} · {POSITION_LABELS[exercise.position]}
        <span className="block text-muted">{equipmentWords(exercise.equipment)}</span>
      </span>
      <span className="min-w-0 text-sm text-muted">
        {exercise.usualPhases.map((phase) => PHASE_LABELS[phase]).join(', ')}
      </span>
    </Link>
  </li>
)
