import { TextLink } from '@/components/ui/text-link'
import { paths } from '@/lib/paths'

/** The clinic's own exercises that are offered no more, so that one can be brought back. */
export const PutAwayLine = ({
  exercises,
}: {
  exercises: readonly { readonly id: string; readonly name: string }[]
}) => (
  <p className="pt-4 text-sm text-muted">
    Put away:{' '}
    {exercises.map(({ id, name }, index) => (
      <span key={id}>
        {index > 0 ? ', ' : ''}
        <TextLink href={paths.ownExercise(id)}>{name}</TextLink>
      </span>
    ))}
  </p>
)
