import { CircleHelp } from 'lucide-react'
import type { NotAssessed } from '@/lib/clinical/finding'

/** Facts that the rules asked for and the record lacks: said, never guessed. */
export const NotAssessedList = ({
  facts,
  about = 'Not assessed, so not checked',
}: {
  facts: readonly NotAssessed[]
  about?: string
}) =>
  facts.length === 0 ? null : (
    <p className="flex gap-1.5 text-sm text-muted">
      <CircleHelp className="mt-0.5 size-4 shrink-0" aria-hidden />
      <span>
        {about}: {facts.map(({ label }) => label).join(', ')}.
      </span>
    </p>
  )
