import { describe, expect, it } from 'vitest'
import { findRules, RULE_BOOK } from './rule-book'
import { RULE_IDS } from './rule-ids'
import { whenInWords } from './rule-words'
import { RULES } from './rules'

const entries = RULE_BOOK.flatMap((family) => family.entries)

describe('The rule book', () => {
  it('holds every rule once, in the order of the engine', () => {
    expect(entries.map(({ rule }) => rule.id)).toEqual(RULES.map(({ id }) => id))
    expect(entries).toHaveLength(RULE_IDS.length)
  })

  it.each(entries.map((entry) => [entry.rule.id, entry] as const))(
    'says when %s fires without a code',
    (_id, { rule, when }) => {
      const tests = [...(rule.when.all ?? []), ...(rule.when.any ?? []), ...(rule.when.none ?? [])]
      const sentences = [...when.all, ...when.any, ...when.none]
      expect(sentences).toHaveLength(tests.length)
      const codes = tests
        .flatMap(([fact, , expected]) => [fact, ...[expected].flat().map(String)])
        .filter((code) => /[-_.]/.test(code))
      for (const sentence of sentences) {
        for (const code of codes) expect(sentence).not.toContain(code)
        expect(sentence).not.toMatch(/_|[a-z]\.[a-z]|undefined|\btrue\b|\bfalse\b/)
      }
    },
  )

  it('keeps the members of a list apart: none has a comma or an “or” of its own outside quotation marks', () => {
    for (const { rule } of entries) {
      const { all = [], any = [], none = [] } = rule.when
      for (const test of [...all, ...any, ...none]) {
        if (typeof test[2] !== 'object') continue
        const [sentence = ''] = whenInWords({ all: [test] }).all
        const bare = sentence.replaceAll(/“[^”]*”/g, 'one')
        expect(bare.split(/, | or /), sentence).toHaveLength(test[2].length)
      }
    }
  })

  it.each(entries.map((entry) => [entry.rule.id, entry] as const))(
    '%s can meet an exercise',
    (_id, { exercises }) => {
      expect(exercises.length).toBeGreaterThan(0)
    },
  )

  it.each([
    [{ condition: 'si-joint-pain' }, ['SI-01', 'SI-03'], ['DS-01']],
    [{ exercise: 'sit-up' }, ['SL-03'], ['SL-01']],
    [{ source: 'ten-percent' }, ['PL-07'], ['RS-01']],
    [{ severity: 'stop' }, ['RF-01', 'RS-05'], ['PL-07']],
  ] as const)('finds by %j', (filter, found, others) => {
    const ids: readonly string[] = findRules(filter).flatMap((family) =>
      family.entries.map(({ rule }) => rule.id),
    )
    for (const id of found) expect(ids).toContain(id)
    for (const id of others) expect(ids).not.toContain(id)
  })
})
