import { type ExerciseSlug, findExercise } from '../catalog'
import type { FactReading, Finding } from '../finding'
import type { PrescribedSlug } from '../own-exercise'
import { rank, SEVERITIES } from '../vocabulary'
import { inWords } from './fact-words'
import type { Fired } from './fire'
import type { Rule } from './rule'

/** Whether an exercise can be offered instead: no limit and no stop at its own usual load. */
export type IsOpen = (exercise: ExerciseSlug) => boolean

const unique = <Value>(values: readonly Value[]): Value[] =>
  values.length < 2 ? [...values] : [...new Set(values)]

/** Each member once of what the rules of a group say; one rule alone never says a thing twice. */
const together = <Value>(
  group: readonly Fired[],
  said: (one: Fired) => readonly Value[],
): readonly Value[] => {
  const [only] = group
  return only && group.length === 1 ? said(only) : unique(group.flatMap(said))
}

const others = (slugs: readonly ExerciseSlug[], exercise: PrescribedSlug, isOpen: IsOpen): ExerciseSlug[] =>
  slugs.filter((slug) => slug !== exercise && isOpen(slug))

function alternativesOf(rule: Rule, exercise: PrescribedSlug, isOpen: IsOpen): ExerciseSlug[] {
  const easier = rule.easierFirst ? others(findExercise(exercise)?.regressions ?? [], exercise, isOpen) : []
  return easier.length > 0 ? easier : others(rule.alternatives, exercise, isOpen)
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
  const read: FactReading[] = []
  for (const { because, readings } of group)
    for (const test of because) {
      const reading = inWords(test, readings)
      const at = read.findIndex(({ fact }) => fact === reading.fact)
      const known = read[at]
      if (!known) read.push(reading)
      else if (known.value !== reading.value)
        read[at] = { ...known, value: unique(`${known.value}${LIST}${reading.value}`.split(LIST)).join(LIST) }
    }
  return read
}

/** A group in one finding: every reason of the highest severity, and what is milder only by its rule and sources. */
function findingOf(
  group: readonly Fired[],
  leading: Fired,
  exercise: PrescribedSlug,
  isOpen: IsOpen,
): Finding {
  const { rule } = leading
  const highest = group.filter((one) => one.rule.severity === rule.severity)
  return {
    ruleId: rule.id,
    severity: rule.severity,
    title: rule.title,
    because: becauseOf(highest),
    reason: highest.map((one) => one.rule.reason).join(' '),
    patientReason: rule.patientReason,
    sources: together(group, (one) => one.rule.sources),
    ruleIds: group.map((one) => one.rule.id),
    alternatives: together(group, (one) => alternativesOf(one.rule, exercise, isOpen)),
  }
}

/** Findings, highest severity first, each rule its own. */
export const separateFindings = (
  fired: readonly Fired[],
  exercise: PrescribedSlug,
  isOpen: IsOpen,
): Finding[] => fired.toSorted(bySeverity).map((one) => findingOf([one], one, exercise, isOpen))

/** Findings, highest severity first; rules with the same cause are one, led by the most severe. */
export const joinedFindings = (
  fired: readonly Fired[],
  exercise: PrescribedSlug,
  isOpen: IsOpen,
): Finding[] =>
  grouped(fired.toSorted(bySeverity)).flatMap((group) => {
    const [leading] = group
    return leading ? [findingOf(group, leading, exercise, isOpen)] : []
  })
