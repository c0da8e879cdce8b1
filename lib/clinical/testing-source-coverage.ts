import { careAndExercise } from './testing-source-coverage/care-and-exercise'
import { causesAndInjuries } from './testing-source-coverage/causes-and-injuries'
import { limitsAndRecovery } from './testing-source-coverage/limits-and-recovery'
import type { CoveredStatement } from './testing-source-coverage/statement'

/** All 58 statements of the source article, in its order. A test walks them. */
export const SOURCE_COVERAGE: readonly CoveredStatement[] = [
  ...causesAndInjuries,
  ...careAndExercise,
  ...limitsAndRecovery,
]
