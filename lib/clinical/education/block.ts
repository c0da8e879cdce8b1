import type { SourceId } from '../sources'
import type { Condition, Phase } from '../vocabulary'

/**
 * Where the paper says it. 'block' is printed as itself; the others are what a section of the paper says already, so
 * that they are not printed twice.
 */
type PrintedAs = 'block' | 'get-help' | 'limits' | 'pain-guide'

/** Something the patient should know, in plain words. */
export type EducationBlock<Id extends string = string> = {
  readonly id: Id
  readonly title: string
  /** Whole sentences for the patient, the most useful first. */
  readonly says: readonly string[]
  readonly conditions: readonly Condition[]
  readonly phases: readonly Phase[]
  readonly sources: readonly SourceId[]
  /** Whose words it follows; the other sources confirm it or set its limits. */
  readonly basis: 'article' | 'guideline'
  readonly printedAs: PrintedAs
}

/** The six presentations that the article is about, and those that behave alike. */
export const BACK_PAIN: readonly Condition[] = [
  'lumbar-strain-sprain',
  'lumbar-disc-no-leg',
  'lumbar-disc-with-leg',
  'si-joint-pain',
  'post-lifting-soreness',
  'lumbar-facet-arthritis',
]
export const ALL_PHASES: readonly Phase[] = ['acute_flare', 'subacute', 'rebuilding', 'return_to_lifting']
export const EARLY: readonly Phase[] = ['acute_flare', 'subacute']
export const LATE: readonly Phase[] = ['rebuilding', 'return_to_lifting']
