import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { MEASURES } from './clinical/outcomes/score'
import { OUTCOME_MEASURES } from './clinical/vocabulary'

/**
 * Measures whose licence is questioned, by every name they go by; docs/outcome-measures.md says why for each. The last
 * one's idea is used under the product's own words, so only its name is refused.
 */
const REFUSED = [
  { measure: 'Oswestry Disability Index', names: /oswestry|\bODI\b/i },
  { measure: 'Roland-Morris', names: /roland.?morris|\bRMDQ\b/i },
  { measure: 'PROMIS', names: /\bPROMIS\b/ },
  { measure: 'STarT Back', names: /\bSTarT ?Back\b|\bSBST\b|startback/i },
  { measure: 'Patient-Specific Functional Scale', names: /patient.specific functional|\bPSFS\b/ },
] as const

/** Titles of papers name what they studied, and the rule book says why a measure is not shipped. */
const MAY_NAME_THEM = [
  'lib/clinical/sources.ts',
  'lib/clinical/disagreements.ts',
  'lib/clinical/disagreements.test.ts',
  'lib/licensed-measures.test.ts',
]

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? filesBelow(path) : [path]
  })
}

const files = ['app', 'components', 'lib', 'db/seed', 'db/schema']
  .flatMap(filesBelow)
  .filter((file) => /\.(tsx?|json)$/.test(file))
  .filter((file) => !MAY_NAME_THEM.includes(file))

const page = readFileSync('docs/outcome-measures.md', 'utf8')
const [, whyNot = ''] = page.split('## Not built in')

describe.each(REFUSED)('$measure', ({ measure, names }) => {
  it('is named nowhere in the product', () => {
    expect(files.length).toBeGreaterThan(200)
    expect(files.filter((file) => names.test(readFileSync(file, 'utf8')))).toEqual([])
  })

  it('is not among the measures', () => {
    expect(OUTCOME_MEASURES.filter((code) => names.test(`${code} ${MEASURES[code].name}`))).toEqual([])
  })

  it('has its reason, with where it was read, in the page about outcome measures', () => {
    const row = whyNot.split('\n').find((line) => line.startsWith(`| ${measure} `)) ?? ''
    const [, , reason = '', readWhere = ''] = row.split('|').map((cell) => cell.trim())
    expect(reason).toMatch(/[.]$/)
    expect(readWhere).toMatch(/\]\(https?:\/\/|no licence page was read/)
  })
})
