import type { AssessedFacts } from '../assessed-facts'
import type { CalendarDate } from '../calendar-date'
import type { CatalogExercise, ExerciseSlug } from '../catalog'
import type { Finding } from '../finding'
import { ladderSteps } from '../ladders'
import { type LoadNote, nextLoad } from '../load-rules'
import type { ClinicalPicture } from '../picture'
import type { Clearance } from '../plan'
import { isLifted } from '../resolution'
import { reviewExercise } from '../rules/review'
import { RULES } from '../rules/rules'
import type { LadderTrack } from '../vocabulary'
import { type CheckedCriteria, checkCriteria } from './check-criteria'
import { NEXT_STEP, RETURN_TO_IMPACT } from './criteria'
import { type LoggedDay, stepEvidence, type TestEvidence } from './evidence'
import { responseVerdict } from './exercise-response'
import { stepOpenSince } from './open-since'
import { workingLoad } from './working-load'

/** open: the step to work on; held: it would be next, but something speaks against it now; closed: earlier steps come first. */
type StepState = 'passed' | 'open' | 'held' | 'closed'

export type StandingStep = {
  readonly step: number
  readonly exercises: readonly CatalogExercise[]
  readonly state: StepState
  /** Why it is held, in the words of the rules; empty otherwise. */
  readonly heldBy: readonly string[]
}

/** Where the patient stands on one ladder. */
export type LadderStanding = {
  readonly track: LadderTrack
  /** Highest step passed; null when the ladder was never recorded, which counts as not begun. */
  readonly passed: number | null
  readonly steps: readonly StandingStep[]
  /** What must hold before the step after the open one; null when the ladder is done or its step is held. */
  readonly next: CheckedCriteria | null
  /** Before the first running; null elsewhere. */
  readonly impact: CheckedCriteria | null
  /** The load to propose at the open step, with its arithmetic. */
  readonly load: LoadNote | null
}

const FIRST_RUN = 3

const CAUSE_OF = new Map(RULES.map(({ id, cause }) => [id, cause]))

/**
 * What speaks against an exercise now. A stop for which a clearance stands does not; nor does a limit of the cause of a stop: in a plan
 * the two are one finding, which holds by its stop and is lifted with it.
 */
function speaksAgainst(
  exercise: ExerciseSlug,
  { picture, clearances }: Pick<LadderFacts, 'picture' | 'clearances'>,
): readonly Finding[] {
  const { findings } = reviewExercise({ exercise }, picture)
  const stops = findings.filter(({ severity }) => severity === 'stop')
  const causes = stops.map(({ ruleId }) => CAUSE_OF.get(ruleId))
  const isAlone = ({ ruleId }: Finding): boolean => {
    const cause = CAUSE_OF.get(ruleId)
    return cause === undefined || !causes.includes(cause)
  }
  return [
    ...stops.filter((stop) => !isLifted(clearances, stop, exercise)),
    ...findings.filter((finding) => finding.severity === 'limit' && isAlone(finding)),
  ]
}

/** What speaks against every one of these exercises now, in the words of the rules. */
function heldByRules(
  exercises: readonly CatalogExercise[],
  facts: Pick<LadderFacts, 'picture' | 'clearances'>,
): readonly string[] {
  const held = exercises.map(({ slug }) => speaksAgainst(slug, facts))
  if (held.some((findings) => findings.length === 0)) return []
  return [...new Set(held.flat().map(({ title }) => title))]
}

/** What is known of a patient's way up a ladder. */
export type LadderFacts = {
  readonly picture: ClinicalPicture
  /** Those of a rule's stop that count. */
  readonly clearances: readonly Clearance[]
  readonly tests: TestEvidence
  readonly log: readonly LoggedDay[]
  readonly assessments: readonly AssessedFacts[]
  readonly today: CalendarDate
}

/** Where the patient stands on a ladder, which step is open and why. */
export function ladderStanding(
  track: LadderTrack,
  { picture, clearances, tests, log, assessments, today }: LadderFacts,
): LadderStanding {
  const passed = picture.ladderPassed?.[track] ?? null
  const openStep = (passed ?? 0) + 1
  const isFirstRun = track === 'run' && openStep === FIRST_RUN
  const impact = isFirstRun ? checkCriteria(RETURN_TO_IMPACT, picture, tests) : null
  const steps = ladderSteps(track).map(({ step, exercises }): StandingStep => {
    if (step < openStep) return { step, exercises, state: 'passed', heldBy: [] }
    if (step > openStep) return { step, exercises, state: 'closed', heldBy: [] }
    const heldBy = [
      ...heldByRules(exercises, { picture, clearances }),
      ...(impact && !impact.isReady ? ['The criteria for the first running are not all met'] : []),
    ]
    return { step, exercises, state: heldBy.length > 0 ? 'held' : 'open', heldBy }
  })
  const open = steps.find(({ state }) => state === 'open')
  if (!open) return { track, passed, steps, next: null, impact, load: null }
  const slugs = open.exercises.map(({ slug }) => slug)
  const [first] = open.exercises
  const logged = slugs.find((slug) => picture.responses?.[slug]) ?? slugs[0]
  const prescribed = slugs.find((slug) => picture.lastPrescribed?.[slug]) ?? slugs[0]
  return {
    track,
    passed,
    steps,
    next: checkCriteria(
      NEXT_STEP,
      picture,
      stepEvidence(log, slugs, { since: stepOpenSince(assessments, track, today), today }),
    ),
    impact,
    load: nextLoad(
      prescribed && picture.lastPrescribed?.[prescribed],
      first && workingLoad(first, picture.workingLoads),
      logged ? ladderResponse(picture, logged) : 'unclear',
      picture.activeFlare === true,
    ),
  }
}

function ladderResponse(
  { responses }: ClinicalPicture,
  exercise: CatalogExercise['slug'],
): 'good' | 'raises' | 'late' | 'unclear' {
  const verdict = responseVerdict(responses?.[exercise] ?? {})
  return verdict === 'stop' ? 'raises' : verdict
}
