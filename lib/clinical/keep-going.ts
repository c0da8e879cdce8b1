import type { Answer, Prescription } from './plan'
import { exerciseOfLine, isOwn } from './prescribed-exercise'
import type { RuleId } from './rules/rule-ids'
import { RULES } from './rules/rules'
import type { SourceId } from './sources'
import type { Phase } from './vocabulary'

/** More than that is not kept up without somebody who asks. Product default, for clinical sign-off. */
export const MOST_KEPT = 6
/** Days a week of what builds strength and movement. Product default, for clinical sign-off. */
export const MOST_DAYS = 3
/** Walking may stay more frequent: as often as the advice on the same paper says. */
export const MOST_WALKING_DAYS = 5

/** Phases in which somebody is no longer in early care. */
const LATER: readonly Phase[] = ['rebuilding', 'return_to_lifting']

/** Rules about the patient and not about a line. */
const BANNER_RULES: ReadonlySet<RuleId> = new Set(
  RULES.filter(({ about }) => about === 'patient').map(({ id }) => id),
)

type WhyLeftOut = 'early-care' | 'too-many'

/** A plan as it goes on without a therapist. Both lists keep the order of the plan. */
export type KeepGoing = {
  readonly kept: readonly Prescription[]
  readonly leftOut: readonly { readonly line: Prescription; readonly why: WhyLeftOut }[]
}

const isWalk = ({ exercise }: Prescription): boolean => exercise === 'walking' || exercise === 'brisk-walking'

/** Usually given only while the back settles. A clinic's own exercise of which nobody has said stays. */
function isEarlyCare(line: Prescription): boolean {
  const { usualPhases } = exerciseOfLine(line)
  return usualPhases.length > 0 && !usualPhases.some((phase) => LATER.includes(phase))
}

/** No more load than now and no rise; on no more days than somebody keeps up. Never more often than before. */
function eased({ loadIncreasePctWeek: _rise, weekdays, ...line }: Prescription): Prescription {
  const daysPerWeek = Math.min(line.dosage.daysPerWeek, isWalk(line) ? MOST_WALKING_DAYS : MOST_DAYS)
  const keepsDays = weekdays !== undefined && weekdays.length === daysPerWeek
  return { ...line, dosage: { ...line.dosage, daysPerWeek }, ...(keepsDays ? { weekdays } : {}) }
}

/**
 * The plan turned into one to keep going with after discharge: what belongs to early care is left out, and of the rest
 * the first six stay. Walking stays before the others, because it is what was shown to keep back pain away longer.
 */
export function keepGoing(lines: readonly Prescription[]): KeepGoing {
  const fitting = lines.filter((line) => !isEarlyCare(line))
  const chosen = [...fitting.filter(isWalk), ...fitting.filter((line) => !isWalk(line))].slice(0, MOST_KEPT)
  return {
    kept: fitting.filter((line) => chosen.includes(line)).map(eased),
    leftOut: lines
      .filter((line) => !chosen.includes(line))
      .map((line) => ({ line, why: isEarlyCare(line) ? 'early-care' : 'too-many' })),
  }
}

/** What the catalog gives for a line; nothing for a clinic's own. */
export function sourcesOfLine(line: Prescription): readonly SourceId[] {
  const exercise = exerciseOfLine(line)
  return isOwn(exercise) ? [] : [...new Set([...exercise.sources, exercise.dosageSource])]
}

/**
 * The answers that go along: those to lines that stay as they were given, and those to a fact about the patient, which
 * is answered once for the whole plan, with the first line where their own is left out.
 */
function answersFor<Given extends Answer>(
  lines: readonly Prescription[],
  answers: readonly Given[],
): readonly Given[] {
  const [first] = lines
  if (!first) return []
  const isKept = ({ prescriptionId }: Given): boolean => lines.some(({ id }) => id === prescriptionId)
  const own = answers.filter(isKept)
  const moved = answers
    .filter((answer) => !isKept(answer) && BANNER_RULES.has(answer.ruleId))
    .filter(({ ruleId }) => own.every((answer) => answer.ruleId !== ruleId))
    .map((answer) => ({ ...answer, prescriptionId: first.id }))
  return [...own, ...new Map(moved.map((answer) => [answer.ruleId, answer])).values()]
}

type Answered<Given extends Answer> = {
  readonly prescriptions: readonly Prescription[]
  readonly answers: readonly Given[]
}

/** The keep-going lines of a plan that the therapist left ticked, with what was answered to them. */
export function keepGoingDraft<Given extends Answer>(
  plan: Answered<Given>,
  ticked: readonly string[],
): Answered<Given> {
  const prescriptions = keepGoing(plan.prescriptions).kept.filter(({ id }) => ticked.includes(id))
  return { prescriptions, answers: answersFor(prescriptions, plan.answers) }
}
