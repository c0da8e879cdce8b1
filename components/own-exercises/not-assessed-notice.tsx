import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { paths } from '@/lib/paths'

/** That nobody has said what the exercise asks of the spine, what follows from it, and the way to change it. */
export const NotAssessedNotice = ({ exerciseId }: { exerciseId: string }) => (
  <Notice
    title="Not assessed"
    className="mb-4"
    action={
      <LinkButton href={`${paths.editOwnExercise(exerciseId)}#demands`} size="small">
        Assess it
      </LinkButton>
    }
  >
    Nobody has said yet what this exercise asks of the spine. Rules can only check what is said: in a plan it
    stands as not assessed, never as clear.
  </Notice>
)
