import { exerciseOf, type ExerciseSlug } from '../catalog'
import type { FactReading, Finding } from '../finding'
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

/** Fired rules in groups that are one finding. */
function grouped(fired: readonly Fired[]): Fired[][] {
  const groups: Fired[][] = []
  for (const one of fired) {
    const group = groups.find(
      ([first]) => first?.rule.cause !== undefined && first.rule.cause === one.rule.cause,
    )
    if (group) group.push(one)
    else groups.push([one])
  }
  return groups
}

const LIST = ', '

/** What made rules fire: each fact once, with all that they read in it. */
function becauseOf(group: readonly Fired[]): FactReading[] {
  const byFact = new Map<string, FactReading>()
  for (const { because, readings } of group)
    for (const test of because) {
      const reading = inWords(test, readings)
      const known = byFact.get(reading.fact)
      const value = known
        ? unique([...known.value.split(LIST), ...reading.value.split(LIST)]).join(LIST)
        : reading.value
      byFact.set(reading.fact, { ...reading, value })
    }
  return [...byFact.values()]
}

/** A group in one finding: every reason of the highest severity, and what is milder only by its rule and sources. */
function findingOf(group: readonly Fired[], leading: Fired, exercise: ExerciseSlug, isOpen: IsOpen): Finding {
  const { rule } = leading
  const highest = group.filter((one) => one.rule.severity === rule.severity)
  return {
    ruleId: rule.id,
    severity: rule.severity,
    title: rule.title,
    because: becauseOf(highest),
    reason: highest.map((one) => one.rule.reason).join(' '),
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
