import type { SourceId } from '../sources'
import type { ClinicTest, LegSymptoms, Phase } from '../vocabulary'

/** What a criterion asks about: a test, filled from clinic or check-ins, or a fact of the picture. */
type CriterionTest =
  | { readonly test: ClinicTest; readonly op: 'gte' | 'lte'; readonly value: number }
  | { readonly test: ClinicTest; readonly op: 'is'; readonly value: true }
  | {
      readonly fact: 'hoursSinceOnset' | 'painNow' | 'adlSymptomFreeDays'
      readonly op: 'gte' | 'lte'
      readonly value: number
    }
  | { readonly fact: 'legSymptoms'; readonly op: 'is'; readonly value: LegSymptoms }
  | { readonly fact: 'noUrgentFlag'; readonly op: 'is'; readonly value: true }

/** One thing that must hold before the next step. The therapist decides; the list only tells. */
export type Criterion = CriterionTest & {
  readonly id: string
  /** For the therapist, with the threshold. */
  readonly text: string
  readonly source: SourceId
}

/** What must hold, all of it, before a move. */
export type CriteriaSet = {
  readonly id:
    | 'pc-acute-subacute'
    | 'pc-subacute-rebuilding'
    | 'pc-rebuilding-return'
    | 'pc-ladder-step'
    | 'pc-return-impact'
  /** The phase that it leads out of; null for steps of a ladder. */
  readonly from: Phase | null
  readonly criteria: readonly Criterion[]
}
