import { CATALOG } from '../catalog'
import type { OwnExercise } from '../own-exercise'
import { holds, isRuledOut, type Test, type When } from './condition'
import type { Readings } from './facts'
import { type PatientReadings, readLine, type Reviewable } from './read-facts'
import type { Rule } from './rule'
import { RULES } from './rules'

/** A rule that an exercise can meet, by its place in RULES, and what is left to ask. */
export type Meetable = {
  readonly rule: Rule
  readonly place: number
  /** Once it is known which exercise it is. */
  readonly open: When
  /** Once the patient is known too, and does not rule the rule out. */
  readonly openOnLine: When
}

const isAboutPatient = ([fact]: Test): boolean => fact.startsWith('patient.')

const NOTHING = { value: undefined, missing: [] }
const NOBODY: PatientReadings = {
  'patient.activeUrgency': NOTHING,
  'patient.irritated': NOTHING,
  'patient.phase': NOTHING,
  'patient.painNow': NOTHING,
  'patient.irritability': NOTHING,
  'patient.directionalPreference': NOTHING,
  'patient.legSymptoms': NOTHING,
  'patient.conditions': NOTHING,
  'patient.precautions': NOTHING,
  'patient.painMedicationBeforeTraining': NOTHING,
}

/** Rules that this exercise can ever meet: those that what it is and asks for does not already rule out. */
function meetableBy(line: Reviewable): readonly Meetable[] {
  const readings = readLine(line, NOBODY, {})
  // Of an exercise of the clinic's own it may be unknown what it asks for: then the question stays open.
  const isSettled = ([fact]: Test): boolean =>
    fact.startsWith('exercise.') && readings[fact].value !== undefined
  const isTrue = (test: Test): boolean => isSettled(test) && holds(test, readings[test[0]].value)
  const isFalse = (test: Test): boolean => isSettled(test) && !holds(test, readings[test[0]].value)
  const left = (tests: readonly Test[]): readonly Test[] => tests.filter((test) => !isSettled(test))
  const onLine = (tests: readonly Test[]): readonly Test[] =>
    left(tests).filter((test) => !isAboutPatient(test))
  return RULES.flatMap((rule, place) => {
    const { all = [], any = [], none = [] } = rule.when
    if (all.some(isFalse) || none.some(isTrue) || (any.length > 0 && any.every(isFalse))) return []
    const anyLeft = any.some(isTrue) ? [] : left(any)
    return [
      {
        rule,
        place,
        open: { all: left(all), any: anyLeft, none: left(none) },
        openOnLine: { all: onLine(all), any: anyLeft, none: onLine(none) },
      },
    ]
  })
}

export const BY_EXERCISE: ReadonlyMap<string, readonly Meetable[]> = new Map(
  CATALOG.map(({ slug }) => [slug, meetableBy({ exercise: slug })]),
)

const BY_OWN = new WeakMap<OwnExercise, readonly Meetable[]>()

/** The rules that the exercise of a line can ever meet; those of a clinic's own exercise are worked out when it is first asked for. */
export function meetableOn({ exercise, own }: Reviewable): readonly Meetable[] {
  if (!own) return BY_EXERCISE.get(exercise) ?? []
  const known = BY_OWN.get(own)
  if (known) return known
  const made = meetableBy({ exercise, own })
  BY_OWN.set(own, made)
  return made
}

const RULED_OUT = new WeakMap<PatientReadings, readonly boolean[]>()

/**
 * For each place in RULES, whether what is known of the patient rules it out whatever the exercise. Worked out once for
 * each reading of a patient; `readings` are those of any line of theirs.
 */
export function ruledOutFor(patient: PatientReadings, readings: Readings): readonly boolean[] {
  const known = RULED_OUT.get(patient)
  if (known) return known
  const ruledOut = RULES.map(({ when: { all = [], any = [], none = [] } }) => {
    const anyOfPatient = any.every(isAboutPatient) ? any : []
    const asked = { all: all.filter(isAboutPatient), any: anyOfPatient, none: none.filter(isAboutPatient) }
    return isRuledOut(asked, readings)
  })
  RULED_OUT.set(patient, ruledOut)
  return ruledOut
}
