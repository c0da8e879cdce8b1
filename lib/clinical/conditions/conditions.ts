import { CONDITIONS, type Condition } from '../vocabulary'
import { discNoLeg, discWithLeg } from './disc'
import type { ConditionGuide } from './guide'
import { facetPain, siJointPain } from './joints'
import { afterSurgery, highBloodPressure, osteoporosis, pregnancy } from './precautions'
import { spondylolisthesis, stenosis } from './stenosis-and-slip'
import { soreness, strainOrSprain } from './strain-and-soreness'

const GUIDES: Readonly<Record<Condition, ConditionGuide>> = {
  'lumbar-strain-sprain': strainOrSprain,
  'lumbar-disc-no-leg': discNoLeg,
  'lumbar-disc-with-leg': discWithLeg,
  'si-joint-pain': siJointPain,
  'post-lifting-soreness': soreness,
  'lumbar-facet-arthritis': facetPain,
  'lumbar-stenosis': stenosis,
  'spondylolysis-listhesis': spondylolisthesis,
  'post-op-lumbar': afterSurgery,
  osteoporosis,
  pregnancy,
  'hypertension-uncontrolled': highBloodPressure,
}

/** Everything the guide says, in the order of the vocabulary: what lifters come with first, precautions last. */
export const CONDITION_GUIDES: readonly ConditionGuide[] = CONDITIONS.map((slug) => GUIDES[slug])

/** What the guide says about a condition. */
export const conditionGuide = (condition: Condition): ConditionGuide => GUIDES[condition]

/** The guide under this address, or undefined: an unknown address is the caller's error to report. */
export const findConditionGuide = (slug: string): ConditionGuide | undefined =>
  CONDITION_GUIDES.find((guide) => guide.slug === slug)
