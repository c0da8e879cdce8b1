import { Dialog } from '@base-ui/react/dialog'
import { equipmentWords } from '@/components/catalog/equipment-words'
import { KIND_LABELS, POSITION_LABELS, REGION_LABELS } from '@/lib/clinical/labels'
import { isOwn, type PrescribedExercise } from '@/lib/clinical/prescribed-exercise'
import { NotAssessedBadge } from '@/components/own-exercises/own-badges'
import { OwnBadge } from './catalog-row'

/** The name, what else it is called, and what it is. */
export const DetailsTitle = ({ exercise }: { exercise: PrescribedExercise }) => {
  const { name, synonyms, kind, region, position, equipment, demands } = exercise
  return (
    <>
      <Dialog.Title className="flex flex-wrap items-center gap-x-2 text-xl font-semibold">
        {name}
        {isOwn(exercise) ? <OwnBadge /> : null}
        {demands === null ? <NotAssessedBadge /> : null}
      </Dialog.Title>
      {synonyms.length > 0 ? <p className="text-sm text-muted">Also: {synonyms.join(', ')}</p> : null}
      <p className="mt-0.5 text-sm">
        {KIND_LABELS[kind]} · {REGION_LABELS[region]} · {POSITION_LABELS[position].toLowerCase()} ·{' '}
        {equipmentWords(equipment).toLowerCase()}
      </p>
    </>
  )
}
