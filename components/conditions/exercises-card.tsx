import { Card } from '@/components/ui/card'
import { TextLink } from '@/components/ui/text-link'
import type { CatalogExercise } from '@/lib/clinical/catalog'
import { PHASE_LABELS } from '@/lib/clinical/labels'
import { PHASES } from '@/lib/clinical/vocabulary'
import { paths } from '@/lib/paths'

/** Exercises often given for the condition, by the first phase in which they are usual. */
export const ExercisesCard = ({
  exercises,
  note,
}: {
  exercises: readonly CatalogExercise[]
  note: string
}) => (
  <Card title="Exercises often used" note={note}>
    <dl className="flex flex-col gap-4">
      {PHASES.map((phase) => {
        const begun = exercises.filter(({ usualPhases }) => usualPhases[0] === phase)
        return begun.length === 0 ? null : (
          <div key={phase}>
            <dt className="text-sm text-muted">{PHASE_LABELS[phase]}</dt>
            <dd>
              <ul className="flex flex-wrap gap-x-4 gap-y-1">
                {begun.map(({ slug, name }) => (
                  <li key={slug}>
                    <TextLink href={paths.exercise(slug)}>{name}</TextLink>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        )
      })}
    </dl>
  </Card>
)
