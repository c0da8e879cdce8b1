import { ArrowDown, TrendingUp, Weight } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { exerciseOf, type ExerciseSlug } from '@/lib/clinical/catalog'
import type { Dosage } from '@/lib/clinical/dosage'
import { LOAD_RULES } from '@/lib/clinical/load-rules'
import type { LineAdvice } from '@/lib/clinical/recovery/line-advice'

/** What check-ins and load rules suggest for a line: one press does it, and one undo takes it back. */
export const LineAdviceList = ({
  name,
  advice: { loadNotes, lowerDose, progressions },
  onLower,
  onProgress,
}: {
  name: string
  advice: LineAdvice
  onLower: (dosage: Partial<Dosage>) => void
  onProgress: (exercise: ExerciseSlug) => void
}) =>
  loadNotes.length === 0 && lowerDose === null && progressions.length === 0 ? null : (
    <div className="space-y-1.5 text-sm">
      {loadNotes.map(({ rule, arithmetic, exceeds }) => (
        <p key={rule} className="flex gap-1.5" title={LOAD_RULES[rule].text}>
          <Weight className="mt-0.5 size-3.5 shrink-0 text-muted" aria-hidden />
          <span className={exceeds ? 'font-medium' : 'text-muted'}>{arithmetic}</span>
        </p>
      ))}
      {lowerDose ? (
        <div>
          <Button
            size="small"
            aria-label={`Lower the dose of ${name}: ${lowerDose.words}`}
            onClick={() => onLower(lowerDose.dosage)}
          >
            <ArrowDown aria-hidden />
            Lower the dose: {lowerDose.words}
          </Button>
        </div>
      ) : null}
      {progressions.length > 0 ? (
        <div className="flex flex-wrap items-center gap-1.5">
          <span className="inline-flex items-center gap-1 text-action-strong">
            <TrendingUp className="size-3.5" aria-hidden />
            Good response. Next could be
          </span>
          {progressions.map((slug) => (
            <Button
              key={slug}
              size="small"
              aria-label={`Progress ${name} to ${exerciseOf(slug).name}`}
              onClick={() => onProgress(slug)}
            >
              {exerciseOf(slug).name}
            </Button>
          ))}
        </div>
      ) : null}
    </div>
  )
