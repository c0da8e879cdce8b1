'use client'
import { Dialog } from '@base-ui/react/dialog'
import { ArrowLeft, X } from 'lucide-react'
import { type RefObject, useRef, useState } from 'react'
import type { PrescribedSlug } from '@/lib/clinical/own-exercise'
import type { PrescribedExercise } from '@/lib/clinical/prescribed-exercise'
import type { CatalogVerdicts } from './catalog-verdicts'
import { DetailsBody } from './details-body'
import { DetailsFoot } from './details-foot'
import { DetailsTitle } from './details-title'

type ExerciseDetailsProps = {
  /** Undefined while the sheet is closed. */
  exercise: PrescribedExercise | undefined
  verdicts: CatalogVerdicts
  inPlan: ReadonlySet<PrescribedSlug>
  favorites: readonly PrescribedSlug[]
  /** Has the focus again when the sheet closes. */
  returnTo: RefObject<HTMLElement | null>
  onAdd: (exercise: PrescribedExercise) => void
  onFavorite: (exercise: PrescribedExercise, isFavorite: boolean) => void
  onClose: () => void
}

type SheetProps = Omit<ExerciseDetailsProps, 'exercise' | 'returnTo'> & {
  opened: PrescribedExercise
  addButton: RefObject<HTMLButtonElement | null>
}

/** From one exercise one can go on to an easier or harder one, and back. */
function Sheet({ opened, addButton, verdicts, inPlan, favorites, onAdd, onFavorite, onClose }: SheetProps) {
  const [gone, setGone] = useState<readonly PrescribedExercise[]>([])
  const exercise = gone.at(-1) ?? opened
  const before = gone.length > 0 ? (gone.at(-2) ?? opened) : undefined
  const add = (added: PrescribedExercise): void => {
    onAdd(added)
    onClose()
  }
  return (
    <>
      <div className="flex items-start gap-2 border-b border-line py-3 pr-3 pl-5">
        <div className="min-w-0 flex-1">
          {before ? (
            <button
              type="button"
              aria-label={`Back to ${before.name}`}
              className="-ml-1 inline-flex min-h-6 items-center gap-1 rounded-sm px-1 text-sm text-action hover:bg-action-soft pointer-coarse:min-h-11"
              onClick={() => setGone(gone.slice(0, -1))}
            >
              <ArrowLeft className="size-3.5" aria-hidden />
              {before.name}
            </button>
          ) : null}
          <DetailsTitle exercise={exercise} />
        </div>
        <Dialog.Close aria-label="Close details" className="icon-button">
          <X aria-hidden />
        </Dialog.Close>
      </div>
      <DetailsBody
        key={exercise.slug}
        exercise={exercise}
        verdicts={verdicts}
        onAdd={add}
        onOpen={(next) => setGone([...gone, next])}
      />
      <DetailsFoot
        addButton={addButton}
        exercise={exercise}
        isInPlan={inPlan.has(exercise.slug)}
        isFavorite={favorites.includes(exercise.slug)}
        onAdd={add}
        onFavorite={onFavorite}
      />
    </>
  )
}

/** All about one exercise, at the side of the plan; Escape goes back to the search. */
export const ExerciseDetails = ({ exercise, returnTo, ...props }: ExerciseDetailsProps) => {
  const addButton = useRef<HTMLButtonElement>(null)
  return (
    <Dialog.Root open={exercise !== undefined} onOpenChange={(open) => !open && props.onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-scrim transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Dialog.Popup
          // At the desk one more Enter adds it.
          initialFocus={(by) => (by === 'touch' ? true : addButton.current)}
          // Under a finger the focus would bring up the keyboard.
          finalFocus={(by) => (by === 'touch' ? true : returnTo.current)}
          className="fixed inset-y-0 right-0 z-50 flex w-full max-w-md flex-col bg-panel shadow-lift transition-transform duration-150 data-ending-style:translate-x-full data-starting-style:translate-x-full max-sm:max-w-none"
        >
          {exercise ? <Sheet key={exercise.slug} opened={exercise} addButton={addButton} {...props} /> : null}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
