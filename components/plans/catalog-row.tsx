import clsx from 'clsx'
import { Check } from 'lucide-react'
import { memo } from 'react'
import { SeverityBadge } from '@/components/findings/severity-badge'
import { NotAssessedBadge } from '@/components/own-exercises/own-badges'
import { Badge } from '@/components/ui/badge'
import type { Finding } from '@/lib/clinical/finding'
import { POSITION_LABELS, REGION_LABELS } from '@/lib/clinical/labels'
import type { PrescribedSlug } from '@/lib/clinical/own-exercise'
import { isOwn, type PrescribedExercise } from '@/lib/clinical/prescribed-exercise'

/** The clinic wrote it. */
export const OwnBadge = () => <Badge className="min-h-4.5 px-1 font-normal">Own</Badge>

const InPlan = () => (
  <span className="inline-flex items-center gap-0.5 text-xs font-normal text-muted">
    <Check className="size-3.5" aria-hidden />
    in plan
  </span>
)

type CatalogRowProps = {
  id: string
  exercise: PrescribedExercise
  verdict: Finding | undefined
  /** Marked: Enter in the search adds it. */
  active: boolean
  inPlan: boolean
  /** Among all that can be chosen, drawn or not. */
  place: number
  count: number
  onAdd: (exercise: PrescribedExercise) => void
  onPoint: (slug: PrescribedSlug) => void
}

/** One exercise to add, with what the rules say about it for this patient at its usual dosage. */
export const CatalogRow = memo(function CatalogRow({
  id,
  exercise,
  verdict,
  active,
  inPlan,
  place,
  count,
  onAdd,
  onPoint,
}: CatalogRowProps) {
  const { name, region, position, demands } = exercise
  const isAssessed = demands !== null
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the search has the keys and marks the row
    <div
      id={id}
      tabIndex={-1}
      role="option"
      aria-selected={active}
      aria-setsize={count}
      aria-posinset={place}
      // The search keeps the focus, so that the next exercise can be typed at once.
      onMouseDown={(event) => event.preventDefault()}
      onPointerEnter={() => onPoint(exercise.slug)}
      onClick={() => onAdd(exercise)}
      className={clsx(
        'min-h-13 cursor-pointer border-line py-1.5 pr-9 pl-3 pointer-coarse:pr-25',
        place < count && 'border-b',
        active ? 'bg-action-soft' : 'hover:bg-sunken',
      )}
    >
      <span className="flex flex-wrap items-center gap-x-1.5 leading-snug font-medium">
        {name}
        {isOwn(exercise) ? <OwnBadge /> : null}
        {inPlan ? <InPlan /> : null}
      </span>
      {verdict || !isAssessed ? (
        <span className="mt-0.5 flex flex-wrap items-start gap-x-1.5 gap-y-0.5 text-xs text-muted">
          {isAssessed ? null : <NotAssessedBadge />}
          {verdict ? (
            <>
              <SeverityBadge severity={verdict.severity} />
              <span className="line-clamp-2 min-w-24 flex-1 pt-px">{verdict.title}</span>
            </>
          ) : null}
        </span>
      ) : (
        <span className="block text-xs text-muted">
          {REGION_LABELS[region]} · {POSITION_LABELS[position].toLowerCase()}
        </span>
      )}
    </div>
  )
})
