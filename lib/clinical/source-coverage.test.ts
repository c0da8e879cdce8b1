import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findExercise } from './catalog'
import { findConditionGuide } from './conditions/conditions'
import { CONTRIBUTING_FACTOR_GUIDES } from './contributing-factors'
import { EDUCATION, educationFor } from './education/education'
import { instructionsOf } from './instructions-of'
import { CONTRIBUTING_FACTOR_LABELS } from './labels'
import { redFlagOf } from './red-flags'
import { RULES } from './rules/rules'
import { SCREEN_GROUPS } from './screen-groups'
import { SOURCE_COVERAGE } from './testing-source-coverage'
import type { Place } from './testing-source-coverage/statement'
import { CONDITIONS, PHASES } from './vocabulary'

const ROOT = join(import.meta.dirname, '..', '..')
const CLINIC = ['Clifton Physical Therapy', '(973) 241-1338', '1059 Bloomfield Ave']

/** Names of staff and patients in the article, as the start of their SHA-256: written out they would be in the code. */
const NAMES_LEFT_OUT = [
  '7c7b6b57db3880fc',
  'e4d6dc0f6e2842e9',
  '834d79caa6e0efb1',
  '73d12c8a9d13b388',
  '62739b2f8b601227',
  'ff06be44c7e8efa6',
]

/** Every text in a record, whatever its shape. */
function wordsIn(value: unknown): string {
  if (typeof value === 'string') return value
  return value !== null && typeof value === 'object' ? Object.values(value).map(wordsIn).join('\n') : ''
}

/** What a reader finds at each kind of place; undefined where the place is gone. */
const READ: Readonly<Record<string, (id: string) => string | undefined>> = {
  exercise: (id) => {
    const exercise = findExercise(id)
    return exercise && wordsIn([exercise.name, exercise.targetMuscles, instructionsOf(exercise.slug)])
  },
  rule: (id) => {
    const rule = RULES.find((one) => one.id === id)
    return rule && wordsIn([rule.title, rule.reason, rule.patientReason])
  },
  'red-flag': (id) => {
    const asked = SCREEN_GROUPS.flatMap(({ flags }) => flags).find((flag) => flag === id)
    return asked && wordsIn(redFlagOf(asked))
  },
  education: (id) => {
    const block = EDUCATION.find((one) => one.id === id)
    const told = CONDITIONS.flatMap((condition) =>
      PHASES.flatMap((phase) => educationFor({ conditions: [condition], phase })),
    )
    return block && told.includes(block) ? wordsIn([block.title, block.says]) : undefined
  },
  condition: (id) => wordsIn(findConditionGuide(id)) || undefined,
  factor: (id) => {
    const factor = CONTRIBUTING_FACTOR_GUIDES.find((one) => one.id === id)
    return factor && wordsIn([CONTRIBUTING_FACTOR_LABELS[factor.id], factor.article])
  },
  clinic: () => {
    const demo = readFileSync(join(ROOT, 'db/seed/demo-clinic.ts'), 'utf8')
    return CLINIC.every((detail) => demo.includes(detail)) ? demo : undefined
  },
  excluded: () => '',
}

const read = (place: Place): string | undefined => {
  const [kind = '', id = ''] = place.split(':')
  return READ[kind]?.(id)
}

/** The product's own words: no tests, and nothing of the demo clinic. */
const productFiles = (): string[] =>
  ['app', 'components', 'lib', 'db', 'docs', 'e2e'].flatMap((top) =>
    readdirSync(join(ROOT, top), { recursive: true, encoding: 'utf8' })
      .map((file) => join(top, file))
      .filter((file) => /\.(tsx?|md|csv)$/.test(file) && !/(\.test\.tsx?|testing\.ts)$/.test(file)),
  )

describe('The source article', () => {
  it('has its 58 statements, each with a place', () => {
    const ids = Array.from({ length: 58 }, (_, index) => `SC-${String(index + 1).padStart(2, '0')}`)
    expect(SOURCE_COVERAGE.map(({ id }) => id)).toEqual(ids)
    expect(SOURCE_COVERAGE.filter(({ shownIn }) => shownIn.length === 0)).toEqual([])
  })

  it.each(SOURCE_COVERAGE.map((statement) => [statement.id, statement.statement, statement] as const))(
    '%s: %s',
    (_id, _statement, { shownIn, says }) => {
      const texts = shownIn.map((place) => [place, read(place)] as const)
      const gone = texts.filter(([, text]) => text === undefined).map(([place]) => place)
      const words = texts.map(([, text]) => text ?? '').join('\n')
      const unsaid = says.filter((pattern) => !pattern.test(words))
      expect({ gone, unsaid }).toEqual({ gone: [], unsaid: [] })
    },
  )

  it('lends its clinic to the demo and to the title of the source, to nothing else', () => {
    const named = productFiles().filter((file) => {
      const text = readFileSync(join(ROOT, file), 'utf8')
      return CLINIC.some((detail) => text.includes(detail))
    })
    // The rule book quotes the title of the source beside every rule.
    expect(named.toSorted()).toEqual([
      'db/seed/demo-clinic.ts',
      'docs/rule-book.md',
      'docs/rules.md',
      'lib/clinical/sources.ts',
    ])
  })

  it('leaves out what patients say of the staff, and every name in it', () => {
    const words = new Set(
      productFiles().flatMap(
        (file) =>
          readFileSync(join(ROOT, file), 'utf8')
            .toLowerCase()
            .match(/[a-z]+/g) ?? [],
      ),
    )
    const hashes = new Set(
      [...words].map((word) => createHash('sha256').update(word).digest('hex').slice(0, 16)),
    )
    expect(words.has('testimonial') || words.has('testimonials')).toBe(false)
    expect(NAMES_LEFT_OUT.filter((name) => hashes.has(name))).toEqual([])
  })
})
