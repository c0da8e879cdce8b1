import { CATALOG, exerciseOf, type ExerciseSlug } from '../catalog'
import { DIRECTIONAL_PREFERENCES, LOAD_CLASSES, PHASES } from '../vocabulary'
import { holds, type Test, type When } from './condition'
import type { FactName, Readings } from './facts'
import { BY_EXERCISE } from './meetable-rules'
import { readLine, readPatient } from './read-facts'
import type { RuleId } from './rule-ids'

/** Facts that follow from the exercise with one phase, preferred direction, load and place on its ladder. */
const DECIDED: ReadonlySet<FactName> = new Set<FactName>([
  'exercise.slug',
  'exercise.kind',
  'exercise.demands',
  'patient.phase',
  'patient.directionalPreference',
  'rx.effectiveLoad',
  'rx.heavyHingeOrSquat',
  'rx.againstPreference',
  'rx.phasesEarly',
  'rx.ladderStepsAhead',
  'rx.openOnLadder',
])

/** Every such situation of an exercise: each phase, direction and load, its ladder not begun and its own step passed. */
function situationsOf(exercise: ExerciseSlug): readonly Readings[] {
  const { ladder } = exerciseOf(exercise)
  const standings = ladder ? [{}, { [ladder.track]: ladder.step }] : [{}]
  return PHASES.flatMap((phase) =>
    DIRECTIONAL_PREFERENCES.flatMap((directionalPreference) =>
      standings.flatMap((ladderPassed) => {
        const picture = { phase, directionalPreference, ladderPassed }
        const patient = readPatient(picture)
        return LOAD_CLASSES.map((load) => readLine({ exercise, load: { class: load } }, patient, picture))
      }),
    ),
  )
}

/** Whether a rule could fire there, for some patient and some log. */
function couldFire({ all = [], any = [], none = [] }: When, readings: Readings): boolean {
  const isHeld = (test: Test): boolean => holds(test, readings[test[0]].value)
  const mayHold = (test: Test): boolean => !DECIDED.has(test[0]) || isHeld(test)
  const mustHold = (test: Test): boolean => DECIDED.has(test[0]) && isHeld(test)
  return all.every(mayHold) && !none.some(mustHold) && (any.length === 0 || any.some(mayHold))
}

const rulesFor = (exercise: ExerciseSlug): readonly RuleId[] => {
  const situations = situationsOf(exercise)
  return (BY_EXERCISE.get(exercise) ?? [])
    .filter(({ rule: { when } }) => situations.some((readings) => couldFire(when, readings)))
    .map(({ rule }) => rule.id)
}

const RULES_OF = new Map(CATALOG.map(({ slug }) => [slug, new Set(rulesFor(slug))] as const))

/** Exercises on which a rule can ever fire, whoever the patient is. */
export const exercisesMeeting = (rule: RuleId): readonly ExerciseSlug[] =>
  CATALOG.flatMap(({ slug }) => (RULES_OF.get(slug)?.has(rule) ? [slug] : []))
