import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { exerciseOf, type ExerciseSlug, isExerciseSlug } from '../catalog'
import type { ClinicalPicture, RecordedFlag } from '../picture'
import { redFlagOf } from '../red-flags'
import type { RedFlag, Urgency } from '../vocabulary'
import { URGENCIES } from '../vocabulary'
import type { Reviewable } from './read-facts'
import { reviewExercise } from './review'
import { RULE_IDS } from './rule-ids'
import { RULES } from './rules'

/**
 * The cases are tables that a therapist can read: each row names only what differs from a calm patient who is
 * rebuilding. 'expected' is the severity of that one rule, or 'none' when it must not fire.
 */
const FOLDER = new URL('./cases/', import.meta.url)
const ROWS = 213

type Row = readonly [
  rule: string,
  title: string,
  picture: string,
  exercise: string,
  rx: string,
  response: string,
  expected: string,
]

const rowsOf = (file: string): Row[] =>
  readFileSync(new URL(file, FOLDER), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const cells = [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)]
      const [rule = '', title = '', picture = '', exercise = '', rx = '', response = '', expected = ''] =
        cells.map(([, quoted, plain]) => quoted ?? plain ?? '')
      return [rule, title, picture, exercise, rx, response, expected]
    })

const pairs = (text: string): Map<string, string> =>
  new Map(
    text.split(';').flatMap((part) => {
      const [key, value] = part.trim().split('=')
      return key && value !== undefined ? [[key, value] as const] : []
    }),
  )

const flagOf = (text: string): RecordedFlag => {
  const [slug, word] = text.split(':') as [RedFlag, string | undefined]
  const stated = URGENCIES.find((urgency): urgency is Urgency => urgency === word)
  return {
    slug,
    urgency: stated ?? redFlagOf(slug).urgency,
    status: word === 'cleared' ? 'cleared' : 'active',
  }
}
const yes = (value: string | undefined): boolean | undefined =>
  value === undefined ? undefined : value === 'yes'
const number = (value: string | undefined): number | undefined =>
  value === undefined ? undefined : Number(value)

function pictureOf(text: string, exercise: string, responseText: string): ClinicalPicture {
  const given = pairs(text)
  const response = pairs(responseText)
  const [track, step] = given.get('ladder')?.split(':') ?? []
  const sessions = response
    .get('sessions')
    ?.split(' ')
    .map((session) => {
      const [painBefore, painDuring, pain24h] = session.split('/').map(Number)
      return { painBefore, painDuring, pain24h }
    })
  return {
    phase: (given.get('phase') ?? 'rebuilding') as ClinicalPicture['phase'],
    painNow: number(given.get('pain') ?? '2'),
    activeFlare: given.get('flare') === 'yes',
    irritability: (given.get('irritability') ?? 'low') as ClinicalPicture['irritability'],
    directionalPreference: (given.get('prefers') ?? 'unknown') as ClinicalPicture['directionalPreference'],
    legSymptoms: (given.get('legs') ?? 'none') as ClinicalPicture['legSymptoms'],
    conditions: (given.get('conditions')?.split('+') ?? []) as ClinicalPicture['conditions'],
    precautions: (given.get('precautions')?.split('+') ?? []) as ClinicalPicture['precautions'],
    redFlags: given.get('flags')?.split('+').map(flagOf) ?? [],
    ladderPassed: track ? { [track]: Number(step) } : {},
    painMedicationBeforeTraining: given.get('medication') === 'yes',
    symptomDurationDays: number(given.get('days')),
    improving: yes(given.get('improving')),
    responses: responseText
      ? {
          [exercise]: {
            sessions,
            painDuringLast: number(response.get('during')),
            settledWithin24h: yes(response.get('settled')),
            easesAsMoves: yes(response.get('eases')),
            sharpOrWorsening: yes(response.get('sharp')),
            formBreakdown: yes(response.get('form')),
            peripheralized: yes(response.get('peripheralized')),
          },
        }
      : {},
  }
}

function lineOf(exercise: ExerciseSlug, text: string): Reviewable {
  const given = pairs(text)
  const hold = number(given.get('hold'))
  const load = given.get('load') as NonNullable<Reviewable['load']>['class'] | undefined
  return {
    exercise,
    load: load && { class: load },
    dosage: hold === undefined ? undefined : { ...exerciseOf(exercise).dosage, holdSeconds: hold },
    loadIncreasePctWeek: number(given.get('rise')),
    warmupPlanned: yes(given.get('warmup')),
    consecutiveHeavyDays: number(given.get('heavyDays')),
    timeOfDay: given.get('time') as Reviewable['timeOfDay'],
  }
}

const tables = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.csv'))
  .map((file) => ({ file, rows: rowsOf(file) }))
const all = tables.flatMap(({ rows }) => rows)

describe.each(tables)('$file', ({ rows }) => {
  it.each(rows)('%s: %s', (rule, _title, picture, exercise, rx, response, expected) => {
    if (!isExerciseSlug(exercise)) throw new Error(`${exercise} is not in the catalog`)
    const review = reviewExercise(lineOf(exercise, rx), pictureOf(picture, exercise, response))
    const finding = review.findings.find(({ ruleId }) => ruleId === rule)
    expect(finding?.severity ?? 'none').toBe(expected)
  })
})

describe('the tables are complete', () => {
  it(`has ${ROWS} rows`, () => expect(all).toHaveLength(ROWS))
  it('has one rule for each id', () =>
    expect(RULES.map(({ id }) => id).toSorted()).toEqual([...RULE_IDS].toSorted()))
  it.each(RULE_IDS)('%s has a case that fires it and one that just does not', (id) => {
    const expected = all.filter(([rule]) => rule === id).map((row) => row[6])
    expect(expected).toContain('none')
    expect(expected.some((severity) => severity !== 'none')).toBe(true)
  })
})
