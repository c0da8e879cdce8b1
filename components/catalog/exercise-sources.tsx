import { SourceLine } from '@/components/findings/source-line'
import type { CatalogExercise } from '@/lib/clinical/catalog'

/** Where the facts of an exercise and its dosage come from, and how each source was read. */
export const ExerciseSources = ({ exercise }: { exercise: CatalogExercise }) => (
  <ul className="space-y-1.5 text-sm">
    {exercise.sources.map((source) => (
      <li key={source}>
        <SourceLine source={source} />
      </li>
    ))}
    <li>
      <span className="text-muted">Dosage: </span>
      <SourceLine source={exercise.dosageSource} />
    </li>
  </ul>
)
