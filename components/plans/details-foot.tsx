import clsx from 'clsx'
import { Check, Plus, Star } from 'lucide-react'
import type { RefObject } from 'react'
import { Button } from '@/components/ui/button'
import type { PrescribedExercise } from '@/lib/clinical/prescribed-exercise'

/** What can be done with the exercise; always in sight. */
export const DetailsFoot = ({
  exercise,
  isInPlan,
  isFavorite,
  onAdd,
  onFavorite,
  addButton,
}: {
  exercise: PrescribedExercise
  isInPlan: boolean
  isFavorite: boolean
  onAdd: (exercise: PrescribedExercise) => void
  onFavorite: (exercise: PrescribedExercise, isFavorite: boolean) => void
  addButton: RefObject<HTMLButtonElement | null>
}) => (
  <div className="flex flex-wrap items-center gap-2 border-t border-line px-5 py-3">
    <Button ref={addButton} variant="primary" onClick={() => onAdd(exercise)}>
      <Plus aria-hidden />
      {isInPlan ? 'Add once more' : 'Add to plan'}
    </Button>
    <Button aria-pressed={isFavorite} onClick={() => onFavorite(exercise, !isFavorite)}>
      <Star className={clsx(isFavorite && 'fill-current text-action')} aria-hidden />
      Favorite
    </Button>
    {isInPlan ? (
      <span className="ml-auto inline-flex items-center gap-1 text-sm text-muted">
        <Check className="size-4" aria-hidden />
        in plan
      </span>
    ) : null}
  </div>
)
