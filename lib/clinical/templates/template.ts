import type { ExerciseSlug } from '../catalog'
import type { Dosage } from '../dosage'
import type { SourceId } from '../sources'
import type { Condition, Phase } from '../vocabulary'

/** One line of a template; the dosage only where it is another one than the catalog's. */
type TemplateLine = { readonly exercise: ExerciseSlug; readonly dosage?: Partial<Dosage> }

/** A plan to start from, for one condition in one phase. */
export type Template = {
  readonly condition: Condition
  readonly phase: Phase
  /** Why it is made so, for the therapist. */
  readonly why: string
  readonly sources: readonly SourceId[]
  readonly lines: readonly TemplateLine[]
}

/** Short bouts of walking for a back that is still irritable. */
export const SHORT_WALKS = { exercise: 'walking', dosage: { durationMinutes: 5, sessionsPerDay: 3 } } as const
