import { describe, expect, it } from 'vitest'
import { defaultPrescription } from '@/lib/clinical/default-prescription'
import type { Finding, PlanReview } from '@/lib/clinical/finding'
import type { Answer, Clearance, PlanDraft } from '@/lib/clinical/plan'
import type { RuleId } from '@/lib/clinical/rules/rule-ids'
import { openInWords, shownReview, withAnswersThatHold } from './line-review'

const A = 'a'
const B = 'b'

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

const acknowledgement = (prescriptionId: string, ruleId: RuleId): Answer => ({
  prescriptionId,
  ruleId,
  kind: 'acknowledgement',
  reason: '',
})

const override = (prescriptionId: string, ruleId: RuleId): Answer => ({
  prescriptionId,
  ruleId,
  kind: 'override',
  reason: 'Tolerated for six weeks.',
})

const draftWith = (...answers: Answer[]): PlanDraft => ({
  prescriptions: [defaultPrescription('bird-dog', A), defaultPrescription('sit-up', B)],
  answers,
})

const PAIN = { fact: 'painNow', label: 'Pain now' }
const PHASE = { fact: 'phase', label: 'Phase' }
const FLARE = { fact: 'activeFlare', label: 'Active flare' }

const reviewOf = (banners: Finding[], onA: Finding[], onB: Finding[]): PlanReview => {
  const line = (prescriptionId: string, exercise: 'bird-dog' | 'sit-up', findings: Finding[]) => ({
    prescriptionId,
    exercise,
    severity: findings[0]?.severity ?? ('none' as const),
    findings,
    alternatives: [],
    notAssessed: prescriptionId === A ? [PAIN] : [PAIN, PHASE],
  })
  return {
    ruleVersion: 'test',
    severity: 'none',
    banners,
    prescriptions: [line(A, 'bird-dog', onA), line(B, 'sit-up', onB)],
    notAssessed: [PAIN, PHASE, FLARE],
  }
}

const shown = (draft: PlanDraft, review: PlanReview, clearances: Clearance[] = []) =>
  shownReview(draft, review, clearances)

describe('What the builder shows of a review', () => {
  const review = reviewOf(
    [],
    [finding('SL-03', 'caution')],
    [finding('PL-11', 'limit'), finding('SL-03', 'info')],
  )

  it('counts what is open, the most serious first, and nothing else', () => {
    expect(openInWords(shown(draftWith(), review))).toBe('1 limit, 1 caution to answer')
    const answered = draftWith(acknowledgement(A, 'SL-03'), override(B, 'PL-11'))
    expect(openInWords(shown(answered, review))).toBe('Nothing to answer')
  })

  it('marks a line by what is still open on it', () => {
    const { lines } = shown(draftWith(override(B, 'PL-11')), review)
    expect(lines.map(({ name, severity }) => [name, severity])).toEqual([
      ['Bird dog', 'caution'],
      ['Sit-up', 'none'],
    ])
  })

  it('shows the clearance that lifts a stop of this exercise, and no other', () => {
    const stopped = reviewOf([], [finding('PO-01', 'stop')], [finding('PO-01', 'stop')])
    const clearance: Clearance = {
      ruleId: 'PO-01',
      exercise: 'bird-dog',
      clearedBy: 'Dr Lee',
      clearedOn: '2026-02-02',
      reason: 'Fused.',
    }
    const { lines } = shown(draftWith(), stopped, [clearance])
    expect(lines.map(({ findings }) => [findings[0]?.needs, findings[0]?.clearance?.clearedBy])).toEqual([
      [null, 'Dr Lee'],
      ['clearance', undefined],
    ])
  })

  it('says once for the plan what no line is checked against, and on a line what is its own', () => {
    const { lines, notAssessed } = shown(draftWith(), review)
    expect(notAssessed).toEqual([PAIN, FLARE])
    expect(lines.map((line) => line.notAssessed)).toEqual([[], [PHASE]])
  })
})

describe('Answers that are saved', () => {
  it.each<[string, Answer, Finding[], Finding[], boolean]>([
    ['a caution acknowledged', acknowledgement(A, 'SL-03'), [], [finding('SL-03', 'caution')], true],
    ['a limit kept', override(A, 'SL-03'), [], [finding('SL-03', 'limit')], true],
    ['a limit that became a caution', override(A, 'SL-03'), [], [finding('SL-03', 'caution')], true],
    ['a banner acknowledged', acknowledgement(A, 'RF-03'), [finding('RF-03', 'caution')], [], true],
    ['a caution that became a limit', acknowledgement(A, 'SL-03'), [], [finding('SL-03', 'limit')], false],
    ['a limit that became a stop', override(A, 'SL-03'), [], [finding('SL-03', 'stop')], false],
    ['a finding that is gone', override(A, 'SL-03'), [], [], false],
    ['a finding that became a note', override(A, 'SL-03'), [], [finding('SL-03', 'info')], false],
    ['a finding of another line', override(B, 'SL-03'), [], [finding('SL-03', 'limit')], false],
  ])('%s', (_, answer, banners, onA, holds) => {
    const draft = draftWith(answer)
    const saved = withAnswersThatHold(draft, shown(draft, reviewOf(banners, onA, [])))
    expect(saved).toEqual(draftWith(...(holds ? [answer] : [])))
  })
})
