import type { ExerciseSlug } from '../catalog'
import type { EducationId } from '../education/education'
import type { RuleId } from '../rules/rule-ids'
import type { Condition, ContributingFactor, RedFlag } from '../vocabulary'

/** Where a statement of the article is shown; 'excluded' is left out on purpose. */
export type Place =
  | `exercise:${ExerciseSlug}`
  | `rule:${RuleId}`
  | `red-flag:${RedFlag}`
  | `education:${EducationId}`
  | `condition:${Condition}`
  | `factor:${ContributingFactor}`
  | 'clinic'
  | 'excluded'

/** One thing the article says, where the product shows it, and what must be readable there. */
export type CoveredStatement = {
  readonly id: `SC-${string}`
  readonly statement: string
  readonly shownIn: readonly Place[]
  /** Each is found in the words of at least one of the places. */
  readonly says: readonly RegExp[]
}
