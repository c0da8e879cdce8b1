import { SourceLine } from '@/components/findings/source-line'
import { Card } from '@/components/ui/card'
import type { CatalogExercise } from '@/lib/clinical/catalog'

/** Where the facts come from, and how each source was read. */
export const ExerciseSourcesCard = ({ exercise }: { exercise: CatalogExercise }) => (
  <Card title="Where this comes from">
    <ul className="flex flex-col gap-2 text-sm">
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
  </Card>
)
