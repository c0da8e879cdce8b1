import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { CATALOG } from '@/lib/clinical/catalog'
import {
  CLINIC_TESTS,
  CONDITIONS,
  DIRECTIONAL_PREFERENCES,
  IRRITABILITIES,
  LADDER_TRACKS,
  LEG_SYMPTOMS,
  LOAD_CLASSES,
  PHASES,
  PRECAUTIONS,
  RED_FLAGS,
  TIMES_OF_DAY,
  URGENCIES,
} from '@/lib/clinical/vocabulary'
import { reviewCases } from './review-cases'

/** An unknown code is an error that names the case and the field, never silence: silence would read as 'safe'. */
const SEED = 20261123
const RUNS = 10_000

const prescription = { loadClass: 'light', timeOfDay: 'any' }
const recentResponse = { sessions: [{ painBefore: 1 }], painDuringLast: 2 }
const COMPLETE = {
  patientState: {
    conditions: ['pregnancy', 'osteoporosis'],
    phase: 'subacute',
    irritability: 'low',
    directionalPreference: 'none',
    legSymptoms: 'none',
    precautions: ['pregnancy_t1', 'osteoporosis'],
    redFlags: [{ slug: 'aaa', urgency: 'same_day', status: 'active' }],
    ladderPassed: { run: 1 },
    clinicTests: { settled24h: true },
    prescription,
    recentResponse,
  },
  exercise: 'walking',
  prescription,
  recentResponse,
}

/** Where a code stands, and the codes that are known there. */
type Place = { readonly path: readonly (string | number)[]; readonly known: readonly string[] }
const VALUES: readonly Place[] = [
  { path: ['exercise'], known: CATALOG.map(({ slug }) => slug) },
  { path: ['patientState', 'conditions', 1], known: CONDITIONS },
  { path: ['patientState', 'phase'], known: PHASES },
  { path: ['patientState', 'irritability'], known: IRRITABILITIES },
  { path: ['patientState', 'directionalPreference'], known: DIRECTIONAL_PREFERENCES },
  { path: ['patientState', 'legSymptoms'], known: LEG_SYMPTOMS },
  { path: ['patientState', 'precautions', 1], known: PRECAUTIONS },
  { path: ['patientState', 'redFlags', 0, 'slug'], known: RED_FLAGS },
  { path: ['patientState', 'redFlags', 0, 'urgency'], known: URGENCIES },
  { path: ['patientState', 'redFlags', 0, 'status'], known: ['active', 'cleared'] },
  { path: ['patientState', 'prescription', 'loadClass'], known: LOAD_CLASSES },
  { path: ['patientState', 'prescription', 'timeOfDay'], known: TIMES_OF_DAY },
  { path: ['prescription', 'loadClass'], known: LOAD_CLASSES },
  { path: ['prescription', 'timeOfDay'], known: TIMES_OF_DAY },
]
/** Where the code is the name of a field. */
const NAMES: readonly Place[] = [
  { path: [], known: ['id', 'patientState', 'exercise', 'prescription', 'recentResponse'] },
  { path: ['patientState'], known: [] },
  { path: ['patientState', 'redFlags', 0], known: ['slug', 'urgency', 'status', 'clearedBy', 'clearedAt'] },
  { path: ['patientState', 'ladderPassed'], known: LADDER_TRACKS },
  { path: ['patientState', 'clinicTests'], known: CLINIC_TESTS },
  { path: ['patientState', 'prescription'], known: [] },
  { path: ['patientState', 'recentResponse'], known: [] },
  { path: ['patientState', 'recentResponse', 'sessions', 0], known: [] },
  { path: ['prescription'], known: [] },
  { path: ['recentResponse'], known: [] },
]

const CODES = VALUES.flatMap(({ known }) => known)
/** Codes of another list, codes mistyped as people and programs mistype them, and any text. */
const code = fc.oneof(
  fc.constantFrom(...CODES),
  fc
    .tuple(
      fc.constantFrom(...CODES),
      fc.constantFrom<(code: string) => string>(
        (known) => known.toUpperCase(),
        (known) => `${known} `,
        (known) => ` ${known}`,
        (known) => known.slice(0, -1),
        (known) => known.replaceAll(/[-_]/g, ' '),
        (known) => known.replaceAll('_', '-'),
        (known) => `${known}s`,
      ),
    )
    .map(([known, mistyped]) => mistyped(known)),
  fc.constantFrom(
    '',
    '0',
    'null',
    'undefined',
    'none',
    'constructor',
    '__proto__',
    'toString',
    'hasOwnProperty',
  ),
  fc.string(),
)

type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json }
const isList = (value: Json): value is readonly Json[] => Array.isArray(value)

/** The value with what stands at the path changed. */
function changedAt(value: Json, [key, ...rest]: Place['path'], change: (value: Json) => Json): Json {
  if (key === undefined) return change(value)
  if (typeof value !== 'object') throw new Error(`Nothing stands at ${key}`)
  if (isList(value))
    return value.map((member, index) => (index === key ? changedAt(member, rest, change) : member))
  return Object.fromEntries(
    Object.entries(value).map(([name, held]) => [name, name === key ? changedAt(held, rest, change) : held]),
  )
}

/** The complete case with one value set, or one field added. */
const withCode = (id: number, { path }: Place, isName: boolean, unknown: string): Json =>
  changedAt({ id, ...COMPLETE }, path, (held) =>
    isName && typeof held === 'object' && !isList(held) ? { ...held, [unknown]: 1 } : unknown,
  )

const place = fc.oneof(
  fc.constantFrom(...VALUES).map((at) => ({ at, isName: false })),
  fc.constantFrom(...NAMES).map((at) => ({ at, isName: true })),
)

it('the complete case is reviewed', () => {
  expect(reviewCases(JSON.stringify(COMPLETE))).toHaveProperty('json')
})

it(`an unknown code is refused wherever it stands, with the case and the field (${RUNS} runs, seed ${SEED})`, () => {
  fc.assert(
    fc.property(place, code, fc.nat(999), ({ at, isName }, unknown, id) => {
      fc.pre(!at.known.includes(unknown))
      const outcome = reviewCases(JSON.stringify([COMPLETE, withCode(id, at, isName, unknown)]))
      const problem = 'problem' in outcome ? outcome.problem : 'not refused'
      const field = [...at.path, ...(isName ? [unknown] : [])].join('.').replaceAll(/\s+/g, ' ')
      expect(problem.slice(0, `case ${id}: ${field}`.length)).toBe(`case ${id}: ${field}`)
    }),
    { seed: SEED, numRuns: RUNS },
  )
}, 60_000)
