import { careAndExercise } from './source-coverage/care-and-exercise'
import { causesAndInjuries } from './source-coverage/causes-and-injuries'
import { limitsAndRecovery } from './source-coverage/limits-and-recovery'
import type { CoveredStatement } from './source-coverage/statement'

/** All 58 statements of the source article, in its order. A test walks them. */
export const SOURCE_COVERAGE: readonly CoveredStatement[] = [
  ...causesAndInjuries,
  ...careAndExercise,
  ...limitsAndRecovery,
]
