import { countInWords } from '@/components/findings/severity-words'
import type { ExerciseSlug } from '@/lib/clinical/catalog'
import type { Finding, NotAssessed, PlanReview } from '@/lib/clinical/finding'
import type { PrescribedSlug } from '@/lib/clinical/own-exercise'
import type { Answer, Clearance, PlanDraft } from '@/lib/clinical/plan'
import { nameOfLine } from '@/lib/clinical/prescribed-exercise'
import { askingRules, type Needed, openFindings } from '@/lib/clinical/resolution'
import type { RuleId } from '@/lib/clinical/rules/rule-ids'
import { rank, SEVERITIES, type Severity } from '@/lib/clinical/vocabulary'

/** A finding with what it still needs, or with what settled it. */
export type DecidedFinding = {
  readonly finding: Finding
  readonly needs: Needed | null
  readonly answer: Answer | undefined
  readonly clearance: Clearance | undefined
}

/** What one line shows: the most serious thing still open, every finding, and what to take instead. */
export type LineReview = {
  readonly prescriptionId: string
  readonly name: string
  readonly severity: Severity
  readonly findings: readonly DecidedFinding[]
  readonly alternatives: readonly ExerciseSlug[]
  readonly notAssessed: readonly NotAssessed[]
}

/** A review as the builder shows it. */
export type ShownReview = {
  readonly banners: readonly DecidedFinding[]
  /** In the order of the draft. */
  readonly lines: readonly LineReview[]
  readonly open: readonly Severity[]
  /** Facts that no line is checked against, or none was asked for; a line lists only what is its own. */
  readonly notAssessed: readonly NotAssessed[]
}

const lacks = (facts: readonly NotAssessed[], fact: string): boolean => facts.some((one) => one.fact === fact)

const highest = (severities: readonly Severity[]): Severity =>
  severities.toSorted((a, b) => rank(SEVERITIES, b) - rank(SEVERITIES, a))[0] ?? 'none'

/** Joins a review with the answers and clearances that belong to it. */
export function shownReview(
  draft: PlanDraft,
  review: PlanReview,
  clearances: readonly Clearance[],
): ShownReview {
  const open = openFindings(review, draft.answers, clearances)
  const decided = (
    finding: Finding,
    prescriptionId: string | null,
    exercise: PrescribedSlug | null,
  ): DecidedFinding => ({
    finding,
    needs: open.find((one) => one.finding === finding)?.needs ?? null,
    answer: draft.answers.find(
      (answer) =>
        answer.ruleId === finding.ruleId &&
        (prescriptionId === null || answer.prescriptionId === prescriptionId),
    ),
    clearance:
      finding.severity === 'stop'
        ? clearances.find(
            (clearance) =>
              clearance.ruleId === finding.ruleId &&
              (clearance.exercise === null || clearance.exercise === exercise),
          )
        : undefined,
  })
  const lacking = (fact: string): number =>
    review.prescriptions.filter(({ notAssessed }) => lacks(notAssessed, fact)).length
  const shared = review.notAssessed.filter(
    ({ fact }) => lacking(fact) === 0 || lacking(fact) === review.prescriptions.length,
  )
  return {
    banners: review.banners.map((banner) => decided(banner, null, null)),
    lines: review.prescriptions.map((line) => ({
      prescriptionId: line.prescriptionId,
      name: nameOfLine(line),
      severity: highest(
        open
          .filter((one) => one.prescriptionId === line.prescriptionId)
          .map(({ finding }) => finding.severity),
      ),
      findings: line.findings.map((finding) => decided(finding, line.prescriptionId, line.exercise)),
      alternatives: line.alternatives,
      notAssessed: line.notAssessed.filter(({ fact }) => !lacks(shared, fact)),
    })),
    open: open.map(({ finding }) => finding.severity),
    notAssessed: shared,
  }
}

/** '1 limit, 2 cautions to answer', or that nothing is open. */
export function openInWords({ open, lines }: ShownReview): string {
  if (open.length > 0) return `${countInWords(open)} to answer`
  return lines.length === 0 ? '' : 'Nothing to answer'
}

/** The rules that asked for what was answered, of the findings that nothing is needed for any more. */
const settledRules = (decided: readonly DecidedFinding[]): ReadonlySet<RuleId> =>
  new Set(
    decided
      .filter(({ needs, finding }) => needs === null && finding.severity !== 'info')
      .flatMap(({ finding }) => askingRules(finding)),
  )

/**
 * Only the answers that settle a finding. One whose finding is gone, or has become more serious, stays on the screen
 * while the page is open, in case the edit is taken back, but is not saved.
 */
export function withAnswersThatHold(draft: PlanDraft, { banners, lines }: ShownReview): PlanDraft {
  const ofPlan = settledRules(banners)
  const ofLines = new Map(lines.map((line) => [line.prescriptionId, settledRules(line.findings)]))
  const answers = draft.answers.filter(
    ({ prescriptionId, ruleId }) => ofPlan.has(ruleId) || ofLines.get(prescriptionId)?.has(ruleId) === true,
  )
  return answers.length === draft.answers.length ? draft : { ...draft, answers }
}
