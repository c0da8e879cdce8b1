import { describe, expect, it } from 'vitest'
import { defaultPrescription } from '@/lib/clinical/default-prescription'
import type { Finding } from '@/lib/clinical/finding'
import type { Needed } from '@/lib/clinical/resolution'
import type { RuleId } from '@/lib/clinical/rules/rule-ids'
import { issueQuestions } from './issue-questions'
import type { DecidedFinding, LineReview, ShownReview } from './line-review'

const finding = (ruleId: RuleId, severity: Finding['severity']): Finding => ({
  ruleId,
  severity,
  title: ruleId,
  because: [],
  reason: '',
  patientReason: '',
  sources: [],
  ruleIds: [ruleId],
  alternatives: [],
})

const decided = (ruleId: RuleId, severity: Finding['severity'], needs: Needed | null): DecidedFinding => ({
  finding: finding(ruleId, severity),
  needs,
  answer: undefined,
  clearance: undefined,
})

const line = (prescriptionId: string, name: string, ...findings: DecidedFinding[]): LineReview => ({
  prescriptionId,
  name,
  severity: 'none',
  findings,
  alternatives: [],
  notAssessed: [],
})

const review = (lines: LineReview[], ...banners: DecidedFinding[]): ShownReview => ({
  banners,
  lines,
  open: [],
  notAssessed: [],
})

const LINES = [defaultPrescription('bird-dog', 'a'), defaultPrescription('sit-up', 'b')]
const NOTHING_OPEN = review([line('a', 'Bird dog'), line('b', 'Sit-up')])
const asked = { lines: LINES, review: NOTHING_OPEN, since: undefined, changes: [], assessed: true }

describe('what is asked before a plan is issued', () => {
  it('is nothing when nothing is open', () => {
    expect(issueQuestions(asked)).toMatchObject({ missing: [], cautions: [], elsewhere: [], unassessed: [] })
  })

  it('is each open finding once: cautions here, limits and stops at their line', () => {
    const { cautions, elsewhere } = issueQuestions({
      ...asked,
      review: review([
        line('a', 'Bird dog', decided('DP-01', 'caution', 'acknowledgement'), decided('DP-03', 'info', null)),
        line('b', 'Sit-up', decided('DS-02', 'limit', 'override'), decided('DS-01', 'caution', null)),
      ]),
    })
    expect(cautions).toMatchObject([{ about: 'Bird dog', lineId: 'a', answerLineId: 'a' }])
    expect(elsewhere).toMatchObject([{ about: 'Sit-up', lineId: 'b', needs: 'override' }])
  })

  it('keeps the answer about the whole plan on the first line', () => {
    const { cautions, elsewhere } = issueQuestions({
      ...asked,
      review: review(
        [...NOTHING_OPEN.lines],
        decided('DP-01', 'caution', 'acknowledgement'),
        decided('RF-01', 'stop', 'flag-clearance'),
      ),
    })
    expect(cautions).toMatchObject([{ about: 'The whole plan', lineId: null, answerLineId: 'a' }])
    expect(elsewhere).toMatchObject([{ lineId: null, needs: 'flag-clearance' }])
  })

  it('never asks about a plan that is empty, and says what is missing', () => {
    const said = issueQuestions({
      ...asked,
      lines: [],
      assessed: false,
      review: review([], decided('DP-01', 'caution', 'acknowledgement')),
    })
    expect(said.cautions).toEqual([])
    expect(said.missing).toEqual([
      expect.stringContaining('no exercises'),
      expect.stringContaining('No assessment'),
    ])
  })
})

describe('what is said before a plan is issued', () => {
  it('tells the first program, one that is the same, and what changed, apart', () => {
    expect(issueQuestions(asked).sinceLast).toEqual({ said: 'This is the first home program.', changes: [] })
    expect(issueQuestions({ ...asked, since: 3 }).sinceLast).toEqual({
      said: 'Nothing changed since home program 3.',
      changes: [],
    })
    expect(
      issueQuestions({ ...asked, since: 3, changes: [{ kind: 'removed', name: 'Walking', says: null }] })
        .sinceLast,
    ).toEqual({ said: 'Changed since home program 3', changes: ['No longer in it: Walking.'] })
  })

  it('names what it asks of a day', () => {
    expect(issueQuestions(asked).burden).toMatch(/a day, 2 exercises$/)
  })
})
