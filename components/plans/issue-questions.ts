import type { Finding } from '@/lib/clinical/finding'
import type { Prescription } from '@/lib/clinical/plan'
import { burdenInWords, planBurden } from '@/lib/clinical/plan-burden'
import { changeInWords, type LineChange } from '@/lib/clinical/plan-changes'
import { nameOfLine } from '@/lib/clinical/prescribed-exercise'
import type { Needed } from '@/lib/clinical/resolution'
import type { DecidedFinding, ShownReview } from './line-review'

/** A finding that is still open when the plan is to be issued. */
export type IssueQuestion = {
  readonly finding: Finding
  readonly needs: Needed
  /** The exercise, or that it is about the whole plan. */
  readonly about: string
  /** Null where it is about the whole plan. */
  readonly lineId: string | null
  /** The line that keeps the answer: one about the whole plan is kept on the first. */
  readonly answerLineId: string
}

/** Everything the panel says and asks before a home program is issued. */
export type IssueQuestions = {
  /** Nothing can be issued yet, and why; empty when it is only a matter of answers. */
  readonly missing: readonly string[]
  /** In words: what is different, or that nothing is. */
  readonly sinceLast: { readonly said: string; readonly changes: readonly string[] }
  /** 'About 14 minutes a day, 5 exercises'. */
  readonly burden: string
  /** Accepted right where they are listed. */
  readonly cautions: readonly IssueQuestion[]
  /** Limits and stops: decided at their line, where the alternatives stand. */
  readonly elsewhere: readonly IssueQuestion[]
  /** The clinic's own exercises that nobody has assessed: issued all the same, but said. */
  readonly unassessed: readonly { readonly lineId: string; readonly name: string }[]
}

/** What the panel asks about. */
export type PlanToIssue = {
  readonly lines: readonly Prescription[]
  readonly review: ShownReview
  /** Number of the last home program; undefined before the first. */
  readonly since: number | undefined
  readonly changes: readonly LineChange[]
  /** Whether an assessment is on the record. */
  readonly assessed: boolean
}

function sinceLast({ since, changes }: PlanToIssue): IssueQuestions['sinceLast'] {
  if (since === undefined) return { said: 'This is the first home program.', changes: [] }
  if (changes.length === 0) return { said: `Nothing changed since home program ${since}.`, changes: [] }
  return { said: `Changed since home program ${since}`, changes: changes.map(changeInWords) }
}

/** What must be asked before this plan is issued, and nothing that is answered already. */
export function issueQuestions(draft: PlanToIssue): IssueQuestions {
  const { lines, review, assessed } = draft
  const [first] = lines
  const open = (
    { finding, needs }: DecidedFinding,
    about: string,
    lineId: string | null,
  ): readonly IssueQuestion[] =>
    needs === null || !first ? [] : [{ finding, needs, about, lineId, answerLineId: lineId ?? first.id }]
  const questions = [
    ...review.banners.flatMap((banner) => open(banner, 'The whole plan', null)),
    ...review.lines.flatMap(({ findings, name, prescriptionId }) =>
      findings.flatMap((finding) => open(finding, name, prescriptionId)),
    ),
  ]
  return {
    missing: [
      ...(first ? [] : ['The plan has no exercises yet: add at least one.']),
      ...(assessed ? [] : ['No assessment is on the record yet: a home program needs one.']),
    ],
    sinceLast: sinceLast(draft),
    burden: burdenInWords(planBurden(lines)),
    cautions: questions.filter(({ needs }) => needs === 'acknowledgement'),
    elsewhere: questions.filter(({ needs }) => needs !== 'acknowledgement'),
    unassessed: lines
      .filter(({ own }) => own?.demands === null)
      .map((line) => ({ lineId: line.id, name: nameOfLine(line) })),
  }
}
