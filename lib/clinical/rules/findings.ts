import { exerciseOf, type ExerciseSlug } from '../catalog'
import type { Finding } from '../finding'
import { rank, SEVERITIES } from '../vocabulary'
import { inWords } from './fact-words'
import type { Fired } from './fire'
import type { Rule } from './rule'

/** Whether an exercise can be offered instead: no limit and no stop at its own usual load. */
export type IsOpen = (exercise: ExerciseSlug) => boolean

const unique = <Value>(values: readonly Value[]): Value[] => [...new Set(values)]

function alternativesOf(rule: Rule, exercise: ExerciseSlug, isOpen: IsOpen): ExerciseSlug[] {
  const open = (slugs: readonly ExerciseSlug[]) => slugs.filter((slug) => slug !== exercise && isOpen(slug))
  const easier = rule.easierFirst ? open(exerciseOf(exercise).regressions) : []
  return easier.length > 0 ? easier : open(rule.alternatives)
}

const bySeverity = (a: Fired, b: Fired): number =>
  rank(SEVERITIES, b.rule.severity) - rank(SEVERITIES, a.rule.severity)

/** Fired rules in groups that are one finding. A stop is never joined: each needs its own clearance. */
function grouped(fired: readonly Fired[]): Fired[][] {
  const groups: Fired[][] = []
  for (const one of fired) {
    const group = groups.find(
      ([first]) =>
        first !== undefined &&
        first.rule.cause !== undefined &&
        first.rule.cause === one.rule.cause &&
        first.rule.severity !== 'stop',
    )
    if (group) group.push(one)
    else groups.push([one])
  }
  return groups
}

function findingOf(group: readonly Fired[], leading: Fired, exercise: ExerciseSlug, isOpen: IsOpen): Finding {
  const { rule, because, readings } = leading
  return {
    ruleId: rule.id,
    severity: rule.severity,
    title: rule.title,
    because: because.map((test) => inWords(test, readings)),
    reason: rule.reason,
    patientReason: rule.patientReason,
    sources: unique(group.flatMap((one) => one.rule.sources)),
    ruleIds: group.map((one) => one.rule.id),
    alternatives: unique(group.flatMap((one) => alternativesOf(one.rule, exercise, isOpen))),
  }
}

/** Findings, highest severity first, each rule its own. */
export const separateFindings = (
  fired: readonly Fired[],
  exercise: ExerciseSlug,
  isOpen: IsOpen,
): Finding[] => fired.toSorted(bySeverity).map((one) => findingOf([one], one, exercise, isOpen))

/** Findings, highest severity first; rules with the same cause are one, led by the most severe. */
export const joinedFindings = (fired: readonly Fired[], exercise: ExerciseSlug, isOpen: IsOpen): Finding[] =>
  grouped(fired.toSorted(bySeverity)).flatMap((group) => {
    const [leading] = group
    return leading ? [findingOf(group, leading, exercise, isOpen)] : []
  })
