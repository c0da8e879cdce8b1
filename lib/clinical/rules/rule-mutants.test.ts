import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { RULES } from './rules'
import { casesOf } from './testing-cases'
import { EQUIVALENT, judgedBy } from './testing-mutants'

/**
 * The case tables notice every small mistake in a rule: each mutant of each rule says something else than the table
 * expects on at least one row. Mutants that no exercise of the catalog can tell apart are listed with the reason.
 */
const FOLDER = new URL('./cases/', import.meta.url)
const MUTANTS = 1506

const mutants = judgedBy(
  readdirSync(FOLDER).flatMap((file) => casesOf(readFileSync(new URL(file, FOLDER), 'utf8'))),
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
