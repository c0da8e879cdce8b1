import clsx from 'clsx'
import { Info, Star } from 'lucide-react'
import type { PrescribedSlug } from '@/lib/clinical/own-exercise'
import type { PrescribedExercise } from '@/lib/clinical/prescribed-exercise'

const BUTTON =
  'pointer-events-auto grid size-6 place-items-center rounded-sm text-muted hover:text-action ' +
  'focus-visible:-outline-offset-2 focus-visible:opacity-100 pointer-coarse:size-11 pointer-coarse:opacity-100'

/**
 * What else can be done with the exercise of a row. Drawn over the row and not in it, because an option of a list
 * holds no buttons. Seen where the pointer or the mark of the list is, and always under a finger.
 */
export function CatalogRowActions({
  exercise,
  isFavorite,
  shown,
  inTabOrder,
  onPoint,
  onDetails,
  onFavorite,
}: {
  exercise: PrescribedExercise
  isFavorite: boolean
  shown: boolean
  /** The marked row's alone: a list of a thousand rows is not tabbed through. */
  inTabOrder: boolean
  onPoint: (slug: PrescribedSlug) => void
  onDetails: (exercise: PrescribedExercise) => void
  onFavorite: (exercise: PrescribedExercise, isFavorite: boolean) => void
}) {
  const { name } = exercise
  const tabIndex = inTabOrder ? 0 : -1
  return (
    <div
      onPointerEnter={() => onPoint(exercise.slug)}
      className="flex flex-col items-center pt-0.5 pointer-coarse:flex-row pointer-coarse:pt-1"
    >
      <button
        type="button"
        tabIndex={tabIndex}
        aria-pressed={isFavorite}
        aria-label={`Favorite: ${name}`}
        title={isFavorite ? 'Remove from favorites' : 'Add to favorites'}
        onClick={() => onFavorite(exercise, !isFavorite)}
        className={clsx(BUTTON, isFavorite ? 'text-action' : !shown && 'opacity-0')}
      >
        <Star className={clsx('size-4', isFavorite && 'fill-current')} aria-hidden />
      </button>
      <button
        type="button"
        tabIndex={tabIndex}
        aria-label={`Details of ${name}`}
        title="Details (right arrow at the end of the search)"
        onClick={() => onDetails(exercise)}
        className={clsx(BUTTON, !shown && 'opacity-0')}
      >
        <Info className="size-4" aria-hidden />
      </button>
    </div>
  )
}
