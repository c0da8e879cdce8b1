import { ArrowLeftRight } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { exerciseOf, type ExerciseSlug } from '@/lib/clinical/catalog'
import { keyMark } from './line-keys'

/** Alternatives that are themselves clear for this patient; one press swaps, keeping place, dosage and note. */
export const SwapChoices = ({
  name,
  alternatives,
  onSwap,
}: {
  name: string
  alternatives: readonly ExerciseSlug[]
  onSwap: (exercise: ExerciseSlug) => void
}) =>
  alternatives.length === 0 ? null : (
    <div className="flex flex-wrap items-center gap-1.5">
      <span className="inline-flex items-center gap-1 text-sm text-muted">
        <ArrowLeftRight className="size-3.5" aria-hidden />
        Swap for
      </span>
      {alternatives.map((slug, index) => (
        <Button
          key={slug}
          size="small"
          {...(index === 0 ? keyMark('s') : {})}
          aria-label={`Swap ${name} for ${exerciseOf(slug).name}`}
          onClick={() => onSwap(slug)}
        >
          {exerciseOf(slug).name}
        </Button>
      ))}
    </div>
  )
