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

const others = (slugs: readonly ExerciseSlug[], exercise: PrescribedSlug, isOpen: IsOpen): ExerciseSlug[] =>
  slugs.filter((slug) => slug !== exercise && isOpen(slug))

function alternativesOf(rule: Rule, exercise: PrescribedSlug, isOpen: IsOpen): ExerciseSlug[] {
  const easier = rule.easierFirst ? others(findExercise(exercise)?.regressions ?? [], exercise, isOpen) : []
  return easier.length > 0 ? easier : others(rule.alternatives, exercise, isOpen)
}

const bySeverity = (a: Fired, b: Fired): number =>
  rank(SEVERITIES, b.rule.severity) - rank(SEVERITIES, a.rule.severity)

const LIST = ', '

/** Each fact once, with all that was read in it. */
function eachOnce(readings: readonly FactReading[]): FactReading[] {
  const read: FactReading[] = []
  for (const reading of readings) {
    const at = read.findIndex(({ fact }) => fact === reading.fact)
    const known = read[at]
    if (!known) read.push(reading)
    else if (known.value !== reading.value) {
      const values = unique(`${known.value}${LIST}${reading.value}`.split(LIST))
      read[at] = { fact: known.fact, label: known.label, value: values.join(LIST) }
    }
  }
  return read
}

/** What one rule says of an exercise. */
const findingOf = (
  { rule, because, readings }: Fired,
  exercise: PrescribedSlug,
  isOpen: IsOpen,
): Finding => ({
  ruleId: rule.id,
  severity: rule.severity,
  title: rule.title,
  because: eachOnce(because.map((test) => inWords(test, readings))),
  reason: rule.reason,
  patientReason: rule.patientReason,
  sources: rule.sources,
  ruleIds: [rule.id],
  alternatives: alternativesOf(rule, exercise, isOpen),
})

/**
 * Two findings in one: the reasons of both where they weigh the same; of what is milder only its rule, its sources and
 * what to do instead. Every key is spelled out, which took half the time of a spread.
 */
function joined(leading: Finding, other: Finding): Finding {
  const isMilder = other.severity !== leading.severity
  return {
    ruleId: leading.ruleId,
    severity: leading.severity,
    title: leading.title,
    because: isMilder ? leading.because : eachOnce([...leading.because, ...other.because]),
    reason: isMilder ? leading.reason : `${leading.reason} ${other.reason}`,
    patientReason: leading.patientReason,
    sources: unique([...leading.sources, ...other.sources]),
    ruleIds: [...leading.ruleIds, ...other.ruleIds],
    alternatives: unique([...leading.alternatives, ...other.alternatives]),
  }
}

/** Findings, highest severity first, each rule its own. */
export const separateFindings = (
  fired: readonly Fired[],
  exercise: PrescribedSlug,
  isOpen: IsOpen,
): Finding[] => fired.toSorted(bySeverity).map((one) => findingOf(one, exercise, isOpen))

/** Findings, highest severity first; rules with the same cause are one, led by the most severe. */
export function joinedFindings(fired: readonly Fired[], exercise: PrescribedSlug, isOpen: IsOpen): Finding[] {
  const findings: Finding[] = []
  const causes: Rule['cause'][] = []
  for (const one of fired.toSorted(bySeverity)) {
    const { cause } = one.rule
    const finding = findingOf(one, exercise, isOpen)
    const at = cause === undefined ? -1 : causes.indexOf(cause)
    const known = findings[at]
    if (known) findings[at] = joined(known, finding)
    else {
      findings.push(finding)
      causes.push(cause)
    }
  }
  return findings
}
