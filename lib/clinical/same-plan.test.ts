import { describe, expect, it } from 'vitest'
import { defaultPrescription } from './default-prescription'
import type { Answer, PlanDraft } from './plan'
import { samePlan } from './same-plan'

const line = defaultPrescription('bird-dog', 'a')
const other = defaultPrescription('dead-bug', 'b')
const answer: Answer = { prescriptionId: 'a', ruleId: 'LS-01', kind: 'acknowledgement', reason: '' }
const second: Answer = { ...answer, ruleId: 'LS-02' }
const plan: PlanDraft = { prescriptions: [line, other], answers: [answer, second] }

describe('samePlan', () => {
  it.each<[string, PlanDraft]>([
    ['a copy', structuredClone(plan)],
    ['answers in another order', { ...plan, answers: [second, answer] }],
    ['facts said to be unsaid', { ...plan, prescriptions: [{ ...line, warmupPlanned: undefined }, other] }],
  ])('takes %s as the same', (_, draft) => expect(samePlan(plan, draft)).toBe(true))

  it.each<[string, PlanDraft]>([
    ['another order of lines', { ...plan, prescriptions: [other, line] }],
    ['another set', { ...plan, prescriptions: [{ ...line, dosage: { ...line.dosage, sets: 9 } }, other] }],
    [
      'a load',
      { ...plan, prescriptions: [{ ...line, load: { class: 'light', amount: 2, unit: 'kg' } }, other] },
    ],
    ['a fact of training', { ...plan, prescriptions: [{ ...line, warmupPlanned: false }, other] }],
    ['another start', { ...plan, startedFrom: 'Disc, settling' }],
    ['an answer less', { ...plan, answers: [answer] }],
    ['another reason', { ...plan, answers: [{ ...answer, reason: 'Because.' }, second] }],
  ])('takes %s as a difference', (_, draft) => expect(samePlan(plan, draft)).toBe(false))
})
