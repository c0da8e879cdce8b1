import type { ExerciseSlug } from './catalog'
import type { PrescribedSlug } from './own-exercise'
import type { RuleId } from './rules/rule-ids'

const RUNS: readonly ExerciseSlug[] = ['walk-jog-intervals', 'running']
const HARD_INTERVALS: readonly ExerciseSlug[] = [
  'hiit-circuit',
  'burpee',
  'jump-rope',
  'low-impact-intervals',
]
const DEADLIFTS: readonly ExerciseSlug[] = [
  'kettlebell-deadlift',
  'trap-bar-deadlift',
  'conventional-deadlift',
  'heavy-deadlift',
  'romanian-deadlift',
]

/** The rules in which a point matters. */
export type AmongRules = {
  readonly rules: readonly RuleId[]
  /** The only exercises of these rules that it is about; all of them where there are none. */
  readonly exercises?: readonly PrescribedSlug[]
}

/**
 * Where a point on which the sources do not agree matters among the rules; the others matter elsewhere. Apart from its words: a finding
 * says at once that its sources disagree, and both sides only to those who open it.
 */
export const DISAGREEMENT_RULES: Readonly<Record<string, AmongRules>> = {
  'dg-neutral': { rules: ['PL-06'] },
  'dg-running': { rules: ['SL-02', 'SL-06', 'SL-07'], exercises: RUNS },
  'dg-hiit': { rules: ['SL-05', 'SL-06', 'SL-07', 'SL-10'], exercises: HARD_INTERVALS },
  'dg-deadlift': { rules: ['SL-01', 'SL-06', 'SL-07', 'PL-05'], exercises: DEADLIFTS },
  'dg-pain-threshold': { rules: ['RS-03', 'RS-06', 'RS-07'] },
  'dg-eval-time': { rules: ['RF-03', 'RF-04'] },
  'dg-bladder': { rules: ['RF-01'] },
  'dg-postop': { rules: ['PO-01', 'PO-02', 'PO-03', 'PO-05'] },
  'dg-osteo': { rules: ['OS-05'] },
  'dg-10pct': { rules: ['PL-07'] },
}

/** The points on which the sources disagree where any of these rules speaks, of any exercise or of this one. */
export const disagreementIdsAbout = (
  about: readonly RuleId[],
  exercise?: PrescribedSlug,
): readonly string[] =>
  Object.entries(DISAGREEMENT_RULES)
    .filter(
      ([, { rules, exercises }]) =>
        rules.some((rule) => about.includes(rule)) &&
        (exercise === undefined || (exercises?.includes(exercise) ?? true)),
    )
    .map(([id]) => id)
