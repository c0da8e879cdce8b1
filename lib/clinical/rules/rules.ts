import type { Rule } from './rule'
import type { RuleId } from './rule-ids'

/** Changes with every change to a rule, a derived fact or the resolution; kept with every issued home program. */
export const RULE_VERSION = '2026-11-23'

/** Every rule, red flags first. */
export const RULES: readonly Rule[] = []

const BY_ID = new Map<string, Rule>(RULES.map((rule) => [rule.id, rule]))

/** The rule with this id. Every id has one (see rules.test.ts). */
export function ruleOf(id: RuleId): Rule {
  const rule = BY_ID.get(id)
  if (!rule) throw new Error(`No rule has the id ${id}`)
  return rule
}
