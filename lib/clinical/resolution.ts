import type { Finding, PlanReview } from './finding'
import type { PrescribedSlug } from './own-exercise'
import type { Answer, Clearance } from './plan'
import { nameOfLine, type Prescribed } from './prescribed-exercise'
import type { RuleId } from './rules/rule-ids'
import { RULES } from './rules/rules'
import type { Severity } from './vocabulary'

export const OVERRIDE_REASON_MIN = 10

/** What still has to happen before a finding lets the plan be issued; null when nothing. */
export type Needed = 'acknowledgement' | 'override' | 'clearance' | 'flag-clearance'

/** Stops that only repeat a red flag: the flag is cleared, not the rule. */
export const FLAG_STOPS: ReadonlySet<RuleId> = new Set<RuleId>(['RF-01', 'RF-02'])

const REASON_LETTERS = /[\p{L}\p{N}]/u

/** Whether a text can stand as the reason for keeping a limit. */
export const isReason = (text: string): boolean =>
  text.trim().length >= OVERRIDE_REASON_MIN && REASON_LETTERS.test(text)

const SEVERITY_OF: ReadonlyMap<RuleId, Severity> = new Map(RULES.map(({ id, severity }) => [id, severity]))

/**
 * The rules of a finding that are as serious as it is, the first one included: each asks for an answer, or a clearance, of its own. What
 * was answered before one of them fired was not an answer to that one.
 */
export const askingRules = ({ ruleId, ruleIds, severity }: Finding): RuleId[] =>
  [...new Set([ruleId, ...ruleIds])].filter((id) => id === ruleId || SEVERITY_OF.get(id) === severity)

const isOverride = ({ kind, reason }: Answer): boolean => kind === 'override' && isReason(reason)
const accepts = (answer: Answer): boolean => answer.kind === 'acknowledgement' || isOverride(answer)

/** Whether one of the clearances lifts this stop of a line, or of the whole plan where `exercise` is null. */
export const isCleared = (
  clearances: readonly Clearance[],
  stop: RuleId,
  exercise: PrescribedSlug | null,
): boolean =>
  clearances.some(
    (clearance) =>
      clearance.ruleId === stop && (clearance.exercise === null || clearance.exercise === exercise),
  )

/** Whether clearances lift this stop: each of its rules that asks for one has its own. */
export const isLifted = (
  clearances: readonly Clearance[],
  stop: Finding,
  exercise: PrescribedSlug | null,
): boolean => askingRules(stop).every((rule) => isCleared(clearances, rule, exercise))

/** What a finding still needs. An answer never does for a higher severity than its own kind. */
function neededFor(
  finding: Finding,
  exercise: PrescribedSlug | null,
  answers: readonly Answer[],
  clearances: readonly Clearance[],
): Needed | null {
  const { severity, ruleId } = finding
  if (severity === 'info') return null
  const asking = askingRules(finding)
  const isAnswered = (settles: (answer: Answer) => boolean): boolean =>
    asking.every((id) => answers.some((answer) => answer.ruleId === id && settles(answer)))
  if (severity === 'caution') return isAnswered(accepts) ? null : 'acknowledgement'
  if (severity === 'limit') return isAnswered(isOverride) ? null : 'override'
  if (FLAG_STOPS.has(ruleId)) return 'flag-clearance'
  return isLifted(clearances, finding, exercise) ? null : 'clearance'
}

/** A finding that still needs something. `prescriptionId` is null for a banner. */
export type OpenFinding = {
  readonly prescriptionId: string | null
  /** Null for a banner. */
  readonly line: Prescribed | null
  readonly finding: Finding
  readonly needs: Needed
}

/**
 * The findings that still stand in the way of issuing, banners first. A banner is acknowledged once, by an answer to
 * its rule on any line.
 */
export function openFindings(
  review: PlanReview,
  answers: readonly Answer[],
  clearances: readonly Clearance[],
): OpenFinding[] {
  const open = (
    finding: Finding,
    line: (Prescribed & { readonly prescriptionId: string }) | null,
  ): OpenFinding[] => {
    const ownAnswers = line
      ? answers.filter(({ prescriptionId }) => prescriptionId === line.prescriptionId)
      : answers
    const needs = neededFor(finding, line?.exercise ?? null, ownAnswers, clearances)
    if (needs === null) return []
    return [{ prescriptionId: line?.prescriptionId ?? null, line, finding, needs }]
  }
  return [
    ...review.banners.flatMap((banner) => open(banner, null)),
    ...review.prescriptions.flatMap((line) => line.findings.flatMap((finding) => open(finding, line))),
  ]
}

const WHAT_TO_DO: Readonly<Record<Needed, string>> = {
  acknowledgement: 'acknowledge the caution.',
  override: `type a reason of at least ${OVERRIDE_REASON_MIN} characters to keep it, or swap the exercise.`,
  clearance: 'it is stopped until a clearance is recorded.',
  'flag-clearance': 'nothing can be issued until a named clinician clears the flag.',
}

/** What a finding is and what to do about it, without where. */
export const toDoInWords = ({ finding, needs }: OpenFinding): string =>
  `${finding.title} — ${WHAT_TO_DO[needs]}`

/** Why a plan is not issued, in words for the therapist; with the line where it is about one: two lines may be called the same. */
export type Reason = string | { readonly lineId: string; readonly words: string }

export const reasonInWords = (reason: Reason): string => (typeof reason === 'string' ? reason : reason.words)

const reasonOf = (open: OpenFinding): Reason => {
  const { prescriptionId, line } = open
  if (line === null || prescriptionId === null) return `The whole plan: ${toDoInWords(open)}`
  return { lineId: prescriptionId, words: `${nameOfLine(line)}: ${toDoInWords(open)}` }
}

export type Verdict = { readonly ok: true } | { readonly ok: false; readonly reasons: readonly Reason[] }

/** Whether a reviewed plan may be issued; if not, everything that is still to do, in words. */
export function canIssue(
  review: PlanReview,
  answers: readonly Answer[],
  clearances: readonly Clearance[],
): Verdict {
  if (review.prescriptions.length === 0)
    return { ok: false, reasons: ['The plan has no exercises yet: add at least one.'] }
  const open = openFindings(review, answers, clearances)
  return open.length === 0 ? { ok: true } : { ok: false, reasons: open.map(reasonOf) }
}
