import type { SourceId } from '../sources'
import type { Condition } from '../vocabulary'

/** presentation: what lifters come with; adjacent: what can look the same; precaution: what goes along with it. */
export type ConditionCategory = 'presentation' | 'adjacent' | 'precaution'

/** One statement, with where it comes from. */
export type Statement = { readonly text: string; readonly source: SourceId }

/** A diagnosis code of ICD-10-CM, which is in the public domain. */
export type Icd10Code = {
  readonly code: string
  readonly label: string
  /** When this code is the fitting one. */
  readonly use: string
  /** Found in the code list of April 2026; otherwise it awaits a look there. */
  readonly verified: boolean
}

/** Days from onset in which most people get better. */
export type ExpectedDays = { readonly from: number; readonly to: number; readonly source: SourceId }

/** What is known of how long it takes. */
type Recovery = {
  /** What the clinic's article says; null where it says nothing. */
  readonly article: string | null
  readonly other: readonly Statement[]
  /** Null where no number of days can be given. */
  readonly expectedDays: ExpectedDays | null
}

/** What a therapist looks up about one condition. Facts for clinicians, not words for patients. */
export type ConditionGuide = {
  readonly slug: Condition
  readonly category: ConditionCategory
  readonly alsoCalled: readonly string[]
  readonly presentation: readonly Statement[]
  readonly aggravating: readonly Statement[]
  readonly easing: readonly Statement[]
  readonly direction: string
  readonly legSymptoms: string
  readonly recovery: Recovery
  readonly reviewTrigger: string
  readonly icd10: readonly Icd10Code[]
  readonly sources: readonly SourceId[]
}

/** Statements that share a source. */
export const from = (source: SourceId, ...texts: readonly string[]): readonly Statement[] =>
  texts.map((text) => ({ text, source }))

/** A code found in the list of April 2026. */
export const listed = (code: string, label: string, use: string): Icd10Code => ({
  code,
  label,
  use,
  verified: true,
})

/** A code known from practice, still to be looked up. */
export const unlisted = (code: string, label: string, use: string): Icd10Code => ({
  code,
  label,
  use,
  verified: false,
})
