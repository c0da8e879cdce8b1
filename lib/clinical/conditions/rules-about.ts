import type { When } from '../rules/condition'
import type { Rule } from '../rules/rule'
import { RULES } from '../rules/rules'
import type { Condition, Precaution } from '../vocabulary'

/** A precaution under which a condition is recorded for the rules. */
const PRECAUTIONS_OF: Partial<Record<Condition, readonly Precaution[]>> = {
  'post-op-lumbar': ['post_op_lumbar_restricted', 'post_op_lumbar_cleared'],
  osteoporosis: ['osteoporosis', 'vertebral_fracture'],
  pregnancy: [
    'pregnancy_t1',
    'pregnancy_t2',
    'pregnancy_t3',
    'pelvic_girdle_pain',
    'pregnancy_contraindication',
  ],
  'hypertension-uncontrolled': ['uncontrolled_hypertension'],
}

/** Whether a rule fires because of this condition. What a rule leaves out (`none`) does not make it about it. */
const concerns =
  (condition: Condition) =>
  ({ all = [], any = [] }: When): boolean =>
    [...all, ...any].some(
      ([fact, , value]) =>
        (fact === 'patient.conditions' && value.includes(condition)) ||
        (fact === 'patient.precautions' && value.some((held) => PRECAUTIONS_OF[condition]?.includes(held))),
    )

/** The rules that name a condition, or a precaution that stands for it, most severe first as the rule book has them. */
export const rulesAbout = (condition: Condition): readonly Rule[] =>
  RULES.filter(({ when }) => concerns(condition)(when))
