import type { ClinicalPicture } from '../picture'
import { effectivePhase } from '../rules/read-facts'
import type { Condition, ContributingFactor, Precaution } from '../vocabulary'
import type { EducationBlock } from './block'
import { exerciseAndPain } from './exercise-and-pain'
import { firstCare } from './first-care'
import { lifting } from './lifting'
import { outlook } from './outlook'
import { specialGroups } from './special-groups'

/** Changes with every change to a block. */
export const EDUCATION_VERSION = '2026-11-28'

const ALL = [...firstCare, ...specialGroups, ...exerciseAndPain, ...lifting, ...outlook] as const

export type EducationId = (typeof ALL)[number]['id']

/** Every block, in the order in which it is read: what to do now first, what to expect last. */
export const EDUCATION: readonly EducationBlock<EducationId>[] = ALL

/** The block that answers what led to the problem; it comes first. */
const ANSWERS: Partial<Readonly<Record<ContributingFactor, EducationId>>> = {
  'cf-load': 'ed-reintroduce',
  'cf-technique': 'ed-habits',
  'cf-core': 'ed-goal-exercise',
  'cf-tight': 'ed-stretch',
  'cf-recovery': 'ed-recovery-days',
  'cf-fatigue': 'ed-fatigue',
}

/** The condition whose texts a precaution calls for, though it was recorded as a precaution alone. */
const STANDS_FOR: Partial<Readonly<Record<Precaution, Condition>>> = {
  osteoporosis: 'osteoporosis',
  vertebral_fracture: 'osteoporosis',
  pregnancy_t1: 'pregnancy',
  pregnancy_t2: 'pregnancy',
  pregnancy_t3: 'pregnancy',
  post_op_lumbar_restricted: 'post-op-lumbar',
}

const concerned = ({ conditions = [], precautions = [] }: ClinicalPicture): readonly Condition[] => [
  ...conditions,
  ...precautions.flatMap((precaution) => STANDS_FOR[precaution] ?? []),
]

/**
 * What this patient should know, by condition and by the phase the rules review: none without both. Blocks that answer
 * what led to the problem come first.
 */
export function educationFor(picture: ClinicalPicture): readonly EducationBlock<EducationId>[] {
  const { value: phase } = effectivePhase(picture)
  const { contributingFactors = [] } = picture
  const conditions = concerned(picture)
  if (phase === undefined) return []
  const fitting = EDUCATION.filter(
    (block) =>
      block.phases.includes(phase) && block.conditions.some((condition) => conditions.includes(condition)),
  )
  const first = contributingFactors.flatMap((factor) => ANSWERS[factor] ?? [])
  return [
    ...fitting.filter(({ id }) => first.includes(id)),
    ...fitting.filter(({ id }) => !first.includes(id)),
  ]
}
