import clsx from 'clsx'
import { Check, Plus } from 'lucide-react'
import { memo } from 'react'
import { SeverityBadge } from '@/components/findings/severity-badge'
import type { CatalogExercise, ExerciseSlug } from '@/lib/clinical/catalog'
import type { Finding } from '@/lib/clinical/finding'
import { POSITION_LABELS, REGION_LABELS } from '@/lib/clinical/labels'

/** One exercise to add, with what the rules say about it for this patient at its usual dosage. */
export const CatalogRow = memo(function CatalogRow({
  id,
  exercise,
  verdict,
  active,
  inPlan,
  onAdd,
}: {
  id: string
  exercise: CatalogExercise
  verdict: Finding | undefined
  /** Marked: Enter in the search adds it. */
  active: boolean
  inPlan: boolean
  onAdd: (exercise: ExerciseSlug) => void
}) {
  const { slug, name, region, position } = exercise
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the search has the keys and marks the row
    <div
      id={id}
      tabIndex={-1}
      role="option"
      aria-selected={active}
      // The search keeps the focus, so that the next exercise can be typed at once.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onAdd(slug)}
      className={clsx(
        'group flex min-h-11 cursor-pointer items-center gap-2 px-3 py-1.5',
        active ? 'bg-action-soft' : 'hover:bg-sunken',
      )}
    >
      <span className="min-w-0 flex-1">
        <span className="flex items-center gap-1.5 leading-snug font-medium">
          {name}
          {inPlan ? (
            <span className="inline-flex items-center gap-0.5 text-xs font-normal text-muted">
              <Check className="size-3.5" aria-hidden />
              in plan
            </span>
          ) : null}
        </span>
        {verdict ? (
          <span className="mt-0.5 flex items-start gap-1.5 text-xs text-muted">
            <SeverityBadge severity={verdict.severity} />
            <span className="line-clamp-2 pt-px">{verdict.title}</span>
          </span>
        ) : (
          <span className="block text-xs text-muted">
            {REGION_LABELS[region]} · {POSITION_LABELS[position].toLowerCase()}
          </span>
        )}
      </span>
      <Plus
        className={clsx('size-4 shrink-0 text-action', active ? '' : 'opacity-0 group-hover:opacity-100')}
        aria-hidden
      />
    </div>
  )
})
