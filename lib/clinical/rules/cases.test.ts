import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { exerciseOfLine } from '../prescribed-exercise'
import { defaultPrescription } from '../default-prescription'
import { day } from '../testing'
import { reviewExercise, reviewPlan } from './review'
import { RULE_IDS } from './rule-ids'
import { RULES } from './rules'
import { casesOf, WHOLE_PLAN } from './testing-cases'

const FOLDER = new URL('./cases/', import.meta.url)
const ROWS = 454

const tables = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.csv'))
  .map((file) => ({ file, cases: casesOf(readFileSync(new URL(file, FOLDER), 'utf8')) }))
const all = tables.flatMap(({ cases }) => cases)

describe.each(tables)('$file', ({ cases }) => {
  it.each(cases)('$rule: $title', ({ rule, line, picture, expected }) => {
    const finding = reviewExercise(line, picture).findings.find(({ ruleId }) => ruleId === rule)
    expect(finding?.severity ?? 'none').toBe(expected)
  })
})

describe('the tables are complete', () => {
  it(`has ${ROWS} rows`, () => expect(all).toHaveLength(ROWS))
  it('has one rule for each id', () =>
    expect(RULES.map(({ id }) => id).toSorted()).toEqual([...RULE_IDS].toSorted()))
  it.each(RULE_IDS)('%s has a case that fires it and one that just does not', (id) => {
    const expected = all.filter(({ rule }) => rule === id).map((one) => one.expected)
    expect(expected).toContain('none')
    expect(expected.some((severity) => severity !== 'none')).toBe(true)
  })
})

describe('a plan says a rule where it belongs', () => {
  it.each(RULE_IDS)('%s', (id) => {
    const fires = all.find(({ rule, expected }) => rule === id && expected !== 'none')
    if (!fires) throw new Error(`${id} has no case that fires it`)
    const { line, picture } = fires
    const usual = defaultPrescription(exerciseOfLine(line), 'line')
    const prescription = {
      ...usual,
      ...line,
      load: { ...usual.load, ...line.load },
      dosage: line.dosage ?? usual.dosage,
    }
    const { banners, prescriptions } = reviewPlan(
      { prescriptions: [prescription], answers: [] },
      picture,
      day('2026-11-23'),
    )
    const saysIt = ({ ruleIds }: { readonly ruleIds: readonly string[] }) => ruleIds.includes(id)
    expect(banners.some(saysIt)).toBe(WHOLE_PLAN.has(id))
    expect(prescriptions.some(({ findings }) => findings.some(saysIt))).toBe(!WHOLE_PLAN.has(id))
  })
})
