import { Card } from '@/components/ui/card'
import type { CatalogExercise } from '@/lib/clinical/catalog'
import { ExerciseSources } from './exercise-sources'

/** Where the facts come from. */
export const ExerciseSourcesCard = ({ exercise }: { exercise: CatalogExercise }) => (
  <Card title="Where this comes from">
    <ExerciseSources exercise={exercise} />
  </Card>
)
