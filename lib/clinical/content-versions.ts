import { EDUCATION_VERSION } from './education/education'
import { RULE_VERSION } from './rules/rules'
import { TEMPLATE_VERSION } from './templates/templates'
import { THRESHOLD_VERSION } from './thresholds'

/** What a clinic's lead signs off, and the version there is now. A new version needs a new sign-off. */
export const CONTENT_VERSIONS = {
  rules: RULE_VERSION,
  thresholds: THRESHOLD_VERSION,
  templates: TEMPLATE_VERSION,
  education: EDUCATION_VERSION,
} as const
export type SignedContent = keyof typeof CONTENT_VERSIONS
