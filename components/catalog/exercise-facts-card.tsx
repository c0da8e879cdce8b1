import { Card } from '@/components/ui/card'
import { TextLink } from '@/components/ui/text-link'
import { type CatalogExercise, type ExerciseSlug, exerciseOf } from '@/lib/clinical/catalog'
import { defaultPrescription } from '@/lib/clinical/default-prescription'
import { dosageWords } from '@/lib/clinical/dosage-words'
import { DEMAND_LABELS, PHASE_LABELS } from '@/lib/clinical/labels'
import { paths } from '@/lib/paths'
import { equipmentWords } from './equipment-words'
import { Fact } from './fact'

const Links = ({ slugs }: { slugs: readonly ExerciseSlug[] }) =>
  slugs.length === 0 ? (
    'None in the catalog'
  ) : (
    <ul>
      {slugs.map((slug) => (
        <li key={slug}>
          <TextLink href={paths.exercise(slug)}>{exerciseOf(slug).name}</TextLink>
        </li>
      ))}
    </ul>
  )

/** What the exercise asks of the body, how much is usual, and what comes before and after it. */
export const ExerciseFactsCard = ({ exercise }: { exercise: CatalogExercise }) => (
  <Card title="For the therapist">
    <dl className="flex flex-col gap-3">
      <Fact term="Dosage to start from">
        {dosageWords(defaultPrescription(exercise.slug, exercise.slug)).join(', ')}
        {exercise.dosageNote ? <p className="text-sm text-muted">{exercise.dosageNote}</p> : null}
      </Fact>
      <Fact term="Demands">
        {exercise.demands.map((demand) => DEMAND_LABELS[demand]).join(', ') || 'None'}
      </Fact>
      <Fact term="Target muscles">{exercise.targetMuscles.join(', ')}</Fact>
      <Fact term="Usual phases">{exercise.usualPhases.map((phase) => PHASE_LABELS[phase]).join(', ')}</Fact>
      <Fact term="Equipment">{equipmentWords(exercise.equipment)}</Fact>
      <Fact term="Easier">
        <Links slugs={exercise.regressions} />
      </Fact>
      <Fact term="Harder">
        <Links slugs={exercise.progressions} />
      </Fact>
    </dl>
  </Card>
)
