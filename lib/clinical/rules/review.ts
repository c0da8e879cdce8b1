import type { CalendarDate } from '../calendar-date'
import type { ExerciseSlug } from '../catalog'
import type { ExerciseReview, Finding, NotAssessed, PlanReview, PrescriptionReview } from '../finding'
import type { ClinicalPicture } from '../picture'
import type { PlanDraft } from '../plan'
import { RED_FLAGS, rank } from '../vocabulary'
import { type InputFact, INPUTS } from './facts'
import { type IsOpen, joinedFindings, separateFindings } from './findings'
import { fire, type Fired, type Fires, highestOf, isHeld } from './fire'
import { readPatient, type Reviewable } from './read-facts'
import { RULE_VERSION } from './rules'

export type { Reviewable }

const INPUT_ORDER = Object.keys(INPUTS) as InputFact[]

/**
 * Pain and leg symptoms are asked of everyone: a picture without them says so even where no rule needed them. So does an
 * exercise of which nobody has said what it asks for: it is never clear.
 */
function notAssessed(
  missing: Iterable<InputFact>,
  { painNow, legSymptoms }: ClinicalPicture,
  lines: readonly Reviewable[] = [],
): NotAssessed[] {
  const facts = new Set(missing)
  if (lines.some(({ own }) => own?.demands === null)) facts.add('demands')
  if (painNow === undefined) facts.add('painNow')
  if (legSymptoms === undefined) facts.add('legSymptoms')
  return INPUT_ORDER.filter((fact) => facts.has(fact)).map((fact) => ({ fact, label: INPUTS[fact].label }))
}

type Reviewer = { readonly isOpen: IsOpen; readonly fireOn: (line: Reviewable) => Fires }

/** Reads the patient once; `isOpen` judges an alternative with its own usual load, once for each exercise. */
function newReviewer(picture: ClinicalPicture): Reviewer {
  const patient = readPatient(picture)
  const judged = new Map<ExerciseSlug, boolean>()
  const isOpen: IsOpen = (exercise) => {
    const known = judged.get(exercise)
    if (known !== undefined) return known
    const open = !isHeld({ exercise }, patient, picture)
    judged.set(exercise, open)
    return open
  }
  return { isOpen, fireOn: (line) => fire(line, patient, picture) }
}

const REVIEWERS = new WeakMap<ClinicalPicture, Reviewer>()

/** A picture never changes, and a catalog is reviewed against one 106 times over: what was read stays with it. */
function reviewer(picture: ClinicalPicture): Reviewer {
  const known = REVIEWERS.get(picture)
  if (known) return known
  const made = newReviewer(picture)
  REVIEWERS.set(picture, made)
  return made
}

const alternativesOf = (findings: readonly Finding[]): ExerciseSlug[] => [
  ...new Set(findings.flatMap(({ alternatives }) => alternatives)),
]

/** What was found of a line. The object does not begin with a spread: that one took a sixth of a whole review. */
function reviewOf(
  line: Reviewable,
  findings: readonly Finding[],
  missing: readonly InputFact[],
  picture: ClinicalPicture,
): ExerciseReview {
  const { exercise, own } = line
  return {
    exercise,
    ...(own && { own }),
    severity: highestOf(findings.map(({ severity }) => severity)),
    findings,
    alternatives: alternativesOf(findings),
    notAssessed: notAssessed(missing, picture, [line]),
  }
}

/** Everything the rules say about one exercise for this patient; each rule that fired is a finding of its own. */
export function reviewExercise(line: Reviewable, picture: ClinicalPicture): ExerciseReview {
  const { isOpen, fireOn } = reviewer(picture)
  const { fired, missing } = fireOn(line)
  return reviewOf(line, separateFindings(fired, line.exercise, isOpen), missing, picture)
}

/** A clearance dated after today has not happened yet. The same picture where that changes nothing: what was read of it is kept. */
function asOf(picture: ClinicalPicture, today: CalendarDate): ClinicalPicture {
  const { redFlags = [] } = picture
  const current = redFlags
    .map((flag) =>
      flag.clearedAt !== undefined && flag.clearedAt > today ? { ...flag, status: 'active' as const } : flag,
    )
    .toSorted((a, b) => rank(RED_FLAGS, a.slug) - rank(RED_FLAGS, b.slug))
  return current.every((flag, at) => flag === redFlags[at]) ? picture : { ...picture, redFlags: current }
}

/** What holds for the patient holds for the gentlest exercise too, and for a plan without any. */
const GENTLEST: Reviewable = { exercise: 'diaphragmatic-breathing' }

function bannersOf(lines: readonly { readonly fired: readonly Fired[] }[], isOpen: IsOpen): Finding[] {
  const firstOf = new Map<string, Fired>()
  for (const { fired } of lines)
    for (const one of fired)
      if (one.rule.about === 'patient' && !firstOf.has(one.rule.id)) {
        const because = one.because.filter(([fact]) => fact.startsWith('patient.'))
        firstOf.set(one.rule.id, { ...one, because })
      }
  const fired = [...firstOf.values()].toSorted((a, b) => a.rule.id.localeCompare(b.rule.id))
  return joinedFindings(fired, GENTLEST.exercise, isOpen).map((banner) => ({ ...banner, alternatives: [] }))
}

/**
 * The verdict on a plan: the same in the browser and on the server. What holds for the patient as a whole is a banner
 * and not part of any line; findings of a line with the same cause are one.
 */
export function reviewPlan(draft: PlanDraft, picture: ClinicalPicture, today: CalendarDate): PlanReview {
  const current = asOf(picture, today)
  const { isOpen, fireOn } = reviewer(current)
  const lines = draft.prescriptions.map((prescription) => ({ prescription, ...fireOn(prescription) }))
  const gentlest = fireOn(GENTLEST)

  const prescriptions = lines.map(({ prescription, fired, missing }): PrescriptionReview => {
    const ownFired = fired.filter(({ rule }) => rule.about === 'line')
    const findings = joinedFindings(ownFired, prescription.exercise, isOpen)
    return { prescriptionId: prescription.id, ...reviewOf(prescription, findings, missing, current) }
  })
  const banners = bannersOf([...lines, gentlest], isOpen)
  return {
    ruleVersion: RULE_VERSION,
    severity: highestOf([...banners, ...prescriptions].map(({ severity }) => severity)),
    banners,
    prescriptions,
    notAssessed: notAssessed(
      [...lines, gentlest].flatMap(({ missing }) => missing),
      current,
      draft.prescriptions,
    ),
  }
}
