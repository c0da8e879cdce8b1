/** Our rules in the words of json-rules-engine, so that both engines can be asked the same. */
import { Engine, Operator, type RuleProperties, type TopLevelCondition } from 'json-rules-engine'
import type { Test, When } from '@/lib/clinical/rules/condition'
import type { Readings } from '@/lib/clinical/rules/facts'
import { RULES } from '@/lib/clinical/rules/rules'

/** Its own operators where it has them: they treat an unknown value as ours do. */
const OPERATORS: Readonly<Record<Test[1], string>> = {
  eq: 'equal',
  neq: 'notEqual',
  in: 'in',
  notIn: 'notIn',
  gt: 'greaterThan',
  gte: 'greaterThanInclusive',
  lt: 'lessThan',
  lte: 'lessThanInclusive',
  includesAny: 'includesAny',
  includesAll: 'includesAll',
}

const isList = (value: unknown): value is readonly string[] => Array.isArray(value)

const leaf = ([fact, operator, value]: Test) => ({ fact, operator: OPERATORS[operator], value })

/** Flat where it can be: a level of nesting costs json-rules-engine more than a test. */
const conditions = ({ all = [], any = [], none = [] }: When): TopLevelCondition => ({
  all: [
    ...all.map(leaf),
    ...(any.length > 0 ? [{ any: any.map(leaf) }] : []),
    ...none.map((test) => ({ not: leaf(test) })),
  ],
})

const ruleOf = ({ id, when }: (typeof RULES)[number]): RuleProperties => ({
  name: id,
  conditions: conditions(when),
  event: { type: id },
})

type List = readonly string[]
const LIST_OPERATORS = [
  new Operator<List, List>(
    'includesAny',
    (value, expected) => value.some((member) => expected.includes(member)),
    isList,
  ),
  new Operator<List, List>(
    'includesAll',
    (value, expected) => expected.every((member) => value.includes(member)),
    isList,
  ),
]

/** An engine with all of our rules; each says its id when it fires. */
export function theirEngine(): Engine {
  const engine = new Engine(RULES.map(ruleOf))
  for (const operator of LIST_OPERATORS) engine.addOperator(operator)
  return engine
}

export type TheirFacts = Readonly<Record<string, unknown>>

/** What our reader read, as plain values. */
export const theirFacts = (readings: Readings): TheirFacts =>
  Object.fromEntries(Object.entries(readings).map(([fact, { value }]) => [fact, value]))

/** The rules that fire on these facts, by id, in order. */
export const idsFired = async (engine: Engine, facts: TheirFacts): Promise<string[]> => {
  const { events } = await engine.run(facts)
  return events.map(({ type }) => type).toSorted()
}
