import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readLine, readPatient } from './read-facts'
import { RULES } from './rules'
import { casesOf, WHOLE_PLAN } from './testing-cases'
import { mutantsOf, saidBy } from './testing-mutants'

/**
 * The case tables notice every small mistake in a rule: each mutant of each rule says something else than the table
 * expects on at least one row. Mutants that no exercise of the catalog can tell apart are listed with the reason.
 */
const FOLDER = new URL('./cases/', import.meta.url)
const MUTANTS = 1417

/** Listed members that the catalog never shows alone: whatever asks for them asks for another member of the list too. */
const EQUIVALENT: Readonly<Record<string, string>> = {
  'RF-03 any exercise.demands includesAny, without high_intensity_fatigue':
    'all of it is a lift or has impact',
  'RF-03 any exercise.demands includesAny, without ballistic': 'all of it is a lift or has impact',
  'RF-04 none exercise.demands includesAny, without high_intensity_fatigue':
    'all of it is a lift or has impact',
  'RF-04 none exercise.demands includesAny, without ballistic': 'all of it is a lift or has impact',
  'HB-03 any exercise.demands includesAny, without high_intensity_fatigue':
    'all of it is a lift or has impact',
  'PL-01 all exercise.demands includesAny, without squat_pattern':
    'every squat that is a lift loads the axis',
  'PL-01 all exercise.demands includesAny, without shear_anterior': 'every lift with shear is a hinge',
  'PL-01 all exercise.demands includesAny, without axial_load_high':
    'every lift with a high axial load is a hinge or a squat',
  'PL-01 all exercise.demands includesAny, without overhead_load': 'every press overhead loads the axis',
  'PN-02 none exercise.slug in, without rest-90-90': 'it counts as mobility, not as strengthening',
  'PN-02 none exercise.slug in, without walking': 'it counts as aerobic, not as strengthening',
  'LS-01 any exercise.demands includesAny, without flexion_repeated':
    'all repeated bending is loaded or has impact',
  'LS-05 any exercise.demands includesAny, without flexion_repeated':
    'all repeated bending is loaded or has impact',
  'LS-06 any exercise.demands includesAny, without flexion_repeated':
    'all repeated bending is loaded or has impact',
  'SP-04 all exercise.demands includesAny, without ballistic': 'all ballistic work has impact or shear',
  'PO-01 all exercise.demands includesAny, without flexion_repeated':
    'all repeated bending is loaded or has impact',
  'PO-01 all exercise.demands includesAny, without rotation_loaded': 'the one loaded twist bends under load',
  'OS-02 all exercise.demands includesAny, without rotation_loaded': 'the one loaded twist bends under load',
}

const rows = readdirSync(FOLDER)
  .flatMap((file) => casesOf(readFileSync(new URL(file, FOLDER), 'utf8')))
  .map(({ rule, line, picture, expected }) => ({
    rule,
    expected,
    readings: readLine(line, readPatient(picture), picture),
  }))

const mutants = RULES.flatMap((rule) =>
  mutantsOf(rule).map(({ name, rule: mutated }) => {
    const isNoticed =
      (mutated !== null && (mutated.about === 'patient') !== WHOLE_PLAN.has(rule.id)) ||
      rows.some((row) => row.rule === rule.id && saidBy(mutated, row.readings) !== row.expected)
    return { id: rule.id, name: `${rule.id} ${name}`, isNoticed }
  }),
)
const isEquivalent = ({ name }: { readonly name: string }): boolean => name in EQUIVALENT

describe('the case tables notice', () => {
  it.each(RULES)('every mistake in $id', ({ id }) => {
    const unnoticed = mutants.filter(
      (mutant) => mutant.id === id && !mutant.isNoticed && !isEquivalent(mutant),
    )
    expect(unnoticed.map(({ name }) => name)).toEqual([])
  })

  it(`${MUTANTS} mutants, of which nothing but the equivalent ones go unnoticed`, () => {
    const known = mutants.filter(isEquivalent)
    expect(known.map(({ name }) => name).toSorted()).toEqual(Object.keys(EQUIVALENT).toSorted())
    expect(known.filter(({ isNoticed }) => isNoticed)).toEqual([])
    expect(mutants).toHaveLength(MUTANTS)
  })
})
