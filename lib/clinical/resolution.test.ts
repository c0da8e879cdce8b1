import { describe, expect, it } from 'vitest'
import type { ExerciseSlug } from './catalog'
import { defaultPrescription } from './default-prescription'
import type { PlanReview } from './finding'
import type { ClinicalPicture } from './picture'
import type { Answer, Clearance } from './plan'
import { askingRules, canIssue, isReason, openFindings } from './resolution'
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
    expect(canIssue(review(calm), [], [])).toEqual({
      ok: false,
      reasons: ['The plan has no exercises yet: add at least one.'],
    })
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

describe('A reason for keeping a limit', () => {
  it.each([
    ['Tolerated', false],
    ['Tolerated!', true],
    ['0123456789', true],
    ['  Tolerated  ', false],
    ['..........', false],
    ['———  ———  ———', false],
    ['........ab', true],
    ['Παίρνει οδηγίες', true],
  ])('%j: %s', (text, stands) => {
    expect(isReason(text)).toBe(stands)
  })
})

const caution = () => review(calm, 'running', 'jump-rope')
const limit = () => review({ ...calm, painNow: 4 }, 'sit-up')
const reason = 'Tolerated well in clinic'
const needs = (verdict: PlanReview, answers: readonly Answer[], clearances: readonly Clearance[] = []) =>
  openFindings(verdict, answers, clearances).map(({ prescriptionId, line, finding, needs: needed }) => [
    prescriptionId,
    line?.exercise ?? null,
    finding.ruleId,
    needed,
  ])

const crunching = (legSymptoms: 'present_stable' | 'worsening') =>
  review({ ...calm, conditions: ['lumbar-disc-with-leg'], legSymptoms }, 'crunch')
const limited = ({ prescriptions }: PlanReview) =>
  prescriptions.flatMap(({ findings }) => findings).filter(({ severity }) => severity === 'limit')
const keptFor = (verdict: PlanReview) =>
  limited(verdict).flatMap((finding) =>
    askingRules(finding).map((ruleId) => answer('crunch', ruleId, 'override', reason)),
  )

describe('A limit kept before another joined it', () => {
  it('asks again for the rule that came, and one reason then answers all of them', () => {
    const [before, now] = [crunching('present_stable'), crunching('worsening')]
    const earlier = keptFor(before)
    expect(needs(before, earlier).filter(([, , , needed]) => needed === 'override')).toEqual([])
    const joined = limited(now).filter((finding) => askingRules(finding).length > 1)
    expect(joined.length).toBeGreaterThan(0)
    expect(needs(now, earlier).filter(([, , , needed]) => needed === 'override')).toEqual(
      joined.map(({ ruleId }) => ['crunch', 'crunch', ruleId, 'override']),
    )
    expect(needs(now, keptFor(now)).filter(([, , , needed]) => needed === 'override')).toEqual([])
  })
})

describe('An answer counts', () => {
  it('for its own line and not for another with the same finding', () => {
    expect(needs(caution(), [])).toEqual([
      ['running', 'running', 'SL-06', 'acknowledgement'],
      ['running', 'running', 'PL-10', 'acknowledgement'],
      ['jump-rope', 'jump-rope', 'SL-06', 'acknowledgement'],
    ])
    expect(needs(caution(), [answer('running', 'SL-06', 'acknowledgement')])).toEqual([
      ['running', 'running', 'PL-10', 'acknowledgement'],
      ['jump-rope', 'jump-rope', 'SL-06', 'acknowledgement'],
    ])
  })

  it('for a caution when it is an override with a reason; without one it is no answer', () => {
    const kept = needs(caution(), [answer('jump-rope', 'SL-06', 'override', reason)])
    const unkept = needs(caution(), [answer('jump-rope', 'SL-06', 'override', 'fine')])
    expect(kept.map(([line]) => line)).not.toContain('jump-rope')
    expect(unkept.map(([line]) => line)).toContain('jump-rope')
  })

  it('for its own rule and not for another of the same line', () => {
    expect(needs(limit(), [answer('sit-up', 'DS-01', 'override', reason)])).toEqual([
      ['sit-up', 'sit-up', 'SL-03', 'override'],
    ])
  })

  it('for a limit only as an override, also when both kinds were given', () => {
    const acknowledged = answer('sit-up', 'SL-03', 'acknowledgement', reason)
    expect(needs(limit(), [acknowledged])).toEqual([['sit-up', 'sit-up', 'SL-03', 'override']])
    expect(needs(limit(), [acknowledged, answer('sit-up', 'SL-03', 'override', reason)])).toEqual([])
  })

  it('never for a finding that only informs: nothing is asked', () => {
    const told = review({ ...calm, phase: 'return_to_lifting', ladderPassed: { run: 6 } }, 'running')
    expect(told.prescriptions[0]?.findings.map(({ severity }) => severity)).toEqual(['info'])
    expect(needs(told, [])).toEqual([])
  })

  it('as a clearance for its own rule, on every exercise where none is named', () => {
    const stopped = review({ ...calm, precautions: ['post_op_lumbar_restricted'] }, 'childs-pose')
    const open = [['childs-pose', 'childs-pose', 'PO-01', 'clearance']]
    expect(needs(stopped, [], [clearance('PO-02', 'childs-pose')])).toEqual(open)
    expect(needs(stopped, [], [clearance('PO-02')])).toEqual(open)
    expect(needs(stopped, [], [clearance('PO-01')])).toEqual([])
  })

  it('says of a banner that it is about no line, and in words that it is the whole plan', () => {
    const medicated = review({ ...calm, painMedicationBeforeTraining: true }, 'jump-rope')
    expect(needs(medicated, [answer('jump-rope', 'SL-06', 'acknowledgement')])).toEqual([
      [null, null, 'HB-03', 'acknowledgement'],
    ])
    expect(canIssue(medicated, [], [])).toEqual({
      ok: false,
      reasons: [
        'The whole plan: Pain medication taken before training — acknowledge the caution.',
        {
          lineId: 'jump-rope',
          words: 'Jump rope: Work that was limited in the flare, while rebuilding — acknowledge the caution.',
        },
      ],
    })
  })

  it('says which of two lines of one exercise it is about', () => {
    const twice = reviewPlan(
      { prescriptions: ['a', 'b'].map((id) => defaultPrescription('jump-rope', id)), answers: [] },
      calm,
      day('2026-11-23'),
    )
    expect(canIssue(twice, [answer('a', 'SL-06', 'acknowledgement')], [])).toEqual({
      ok: false,
      reasons: [{ lineId: 'b', words: expect.stringMatching(/^Jump rope: /) }],
    })
  })
})
