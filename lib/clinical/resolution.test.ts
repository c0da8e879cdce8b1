import { describe, expect, it } from 'vitest'
import type { ExerciseSlug } from './catalog'
import { defaultPrescription } from './default-prescription'
import type { ClinicalPicture } from './picture'
import type { Answer, Clearance } from './plan'
import { canIssue } from './resolution'
import { reviewPlan } from './rules/review'
import type { RuleId } from './rules/rule-ids'
import { day } from './testing'

const calm: ClinicalPicture = {
  phase: 'rebuilding',
  painNow: 2,
  activeFlare: false,
  legSymptoms: 'none',
  conditions: [],
  precautions: [],
  redFlags: [],
}
const review = (picture: ClinicalPicture, ...slugs: ExerciseSlug[]) =>
  reviewPlan(
    { prescriptions: slugs.map((exercise) => defaultPrescription(exercise, exercise)), answers: [] },
    picture,
    day('2026-11-23'),
  )
const answer = (prescriptionId: string, ruleId: RuleId, kind: Answer['kind'], reason = ''): Answer => ({
  prescriptionId,
  ruleId,
  kind,
  reason,
})
const clearance = (ruleId: RuleId, exercise: ExerciseSlug | null = null): Clearance => ({
  ruleId,
  exercise,
  clearedBy: 'Dr. Okafor',
  clearedOn: '2026-11-22',
  reason: 'Seen in clinic',
})

describe('canIssue', () => {
  it('lets a plan without findings pass and refuses an empty one', () => {
    expect(canIssue(review(calm, 'walking'), [], [])).toEqual({ ok: true })
    expect(canIssue(review(calm), [], []).ok).toBe(false)
  })

  it('needs an acknowledgement for a caution', () => {
    const verdict = review(calm, 'running')
    const given = verdict.prescriptions[0]?.findings.map(({ ruleId }) =>
      answer('running', ruleId, 'acknowledgement'),
    )
    expect(canIssue(verdict, [], []).ok).toBe(false)
    expect(canIssue(verdict, given ?? [], []).ok).toBe(true)
  })

  it('needs a typed reason for a limit; an acknowledgement or a short word is not one', () => {
    const verdict = review({ ...calm, painNow: 4 }, 'sit-up')
    const ok = (kind: Answer['kind'], reason: string) =>
      canIssue(verdict, [answer('sit-up', 'SL-03', kind, reason)], []).ok
    expect(ok('acknowledgement', '')).toBe(false)
    expect(ok('override', 'fine')).toBe(false)
    expect(ok('override', '          ')).toBe(false)
    expect(ok('override', 'Tolerated well in clinic')).toBe(true)
  })

  it('needs a clearance of that rule and exercise for a stop; an override never does', () => {
    const verdict = review({ ...calm, precautions: ['post_op_lumbar_restricted'] }, 'childs-pose')
    const override = answer('childs-pose', 'PO-01', 'override', 'Tolerated well in clinic')
    expect(canIssue(verdict, [override], []).ok).toBe(false)
    expect(canIssue(verdict, [], [clearance('PO-01', 'cobra-pose')]).ok).toBe(false)
    expect(canIssue(verdict, [], [clearance('PO-01', 'childs-pose')]).ok).toBe(true)
  })

  it('takes nothing but a cleared flag for a red-flag stop', () => {
    const flagged: ClinicalPicture = {
      ...calm,
      redFlags: [{ slug: 'fever-with-back-pain', urgency: 'same_day', status: 'active' }],
    }
    const verdict = canIssue(review(flagged, 'walking'), [], [clearance('RF-02')])
    expect(verdict).toMatchObject({ ok: false, reasons: [expect.stringContaining('clears the flag')] })
  })

  it('acknowledges a banner once for the whole plan', () => {
    const flagged: ClinicalPicture = {
      ...calm,
      painMedicationBeforeTraining: true,
      phase: 'return_to_lifting',
    }
    const verdict = review({ ...flagged, ladderPassed: { row: 4 } }, 'bent-over-row', 'seated-cable-row')
    expect(verdict.banners.map(({ ruleId }) => ruleId)).toEqual(['HB-03'])
    expect(canIssue(verdict, [answer('seated-cable-row', 'HB-03', 'acknowledgement')], []).ok).toBe(true)
  })
})
