import { Plus } from 'lucide-react'
import { SeverityBadge } from '@/components/findings/severity-badge'
import { type CatalogExercise, exerciseOf, type ExerciseSlug } from '@/lib/clinical/catalog'
import type { CatalogVerdicts } from './catalog-verdicts'

/** Exercises a step easier or harder, each with what the rules would say about it. */
export const DetailsNeighbors = ({
  slugs,
  verdictOf,
  onAdd,
  onOpen,
}: {
  slugs: readonly ExerciseSlug[]
  verdictOf: CatalogVerdicts['of']
  onAdd: (exercise: CatalogExercise) => void
  onOpen: (exercise: CatalogExercise) => void
}) =>
  slugs.length === 0 ? (
    <p className="text-muted">None in the catalog</p>
  ) : (
    <ul className="-mx-2">
      {slugs.map(exerciseOf).map((exercise) => {
        const verdict = verdictOf(exercise)
        return (
          <li key={exercise.slug} className="flex items-center gap-1">
            <button
              type="button"
              onClick={() => onOpen(exercise)}
              className="flex min-h-9 min-w-0 flex-1 flex-wrap items-center gap-x-2 rounded-md px-2 py-1 text-left hover:bg-sunken pointer-coarse:min-h-11"
            >
              <span className="text-action underline decoration-action/35 underline-offset-3">
                {exercise.name}
              </span>
              {verdict ? <SeverityBadge severity={verdict.severity} /> : null}
            </button>
            <button
              type="button"
              aria-label={`Add ${exercise.name} to the plan`}
              onClick={() => onAdd(exercise)}
              className="icon-button"
            >
              <Plus aria-hidden />
            </button>
          </li>
        )
      })}
    </ul>
  )
