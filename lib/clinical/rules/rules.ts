import { articleLimitRules } from './article-limits'
import { directionRules } from './direction'
import { discRules } from './disc'
import { facetRules } from './facet'
import { habitRules } from './habits'
import { hypertensionRules } from './hypertension'
import { legSymptomRules } from './leg-symptoms'
import { osteoporosisRules } from './osteoporosis'
import { painLevelRules } from './pain-level'
import { phaseLoadRules } from './phase-load'
import { postOperativeRules } from './post-operative'
import { pregnancyRules } from './pregnancy'
import { redFlagRules } from './red-flags'
import { responseRules } from './response'
import type { Rule } from './rule'
import { siJointRules } from './si-joint'
import { spondylolisthesisRules } from './spondylolisthesis'
import { stenosisRules } from './stenosis'
import { strainRules } from './strain'

/** Changes with every change to a rule, a derived fact or the resolution; kept with every issued home program. */
export const RULE_VERSION = '2026-11-29'

/** Every rule, red flags first. */
export const RULES: readonly Rule[] = [
  ...redFlagRules,
  ...articleLimitRules,
  ...phaseLoadRules,
  ...painLevelRules,
  ...responseRules,
  ...legSymptomRules,
  ...discRules,
  ...siJointRules,
  ...strainRules,
  ...stenosisRules,
  ...spondylolisthesisRules,
  ...facetRules,
  ...directionRules,
  ...habitRules,
  ...postOperativeRules,
  ...osteoporosisRules,
  ...pregnancyRules,
  ...hypertensionRules,
]
