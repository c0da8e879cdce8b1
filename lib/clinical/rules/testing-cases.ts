/**
 * The case tables, read for tests. A therapist can read them as they are: each row names only what differs from a calm
 * patient who is rebuilding, and 'expected' is the severity of that one rule, or 'none' when it must not fire.
 */
import { exerciseOf, type ExerciseSlug, isExerciseSlug } from '../catalog'
import type { ClinicalPicture, RecordedFlag, SessionPain } from '../picture'
import { redFlagOf } from '../red-flags'
import { type RedFlag, type Urgency, URGENCIES } from '../vocabulary'
import type { Reviewable } from './read-facts'
import type { RuleId } from './rule-ids'

export type Case = {
  readonly rule: string
  readonly title: string
  readonly line: Reviewable
  readonly picture: ClinicalPicture
  readonly expected: string
}

/** Rules about the patient as a whole: a plan says them once, above its lines. */
export const WHOLE_PLAN: ReadonlySet<RuleId> = new Set<RuleId>([
  'RF-01',
  'RF-02',
  'RF-03',
  'RF-04',
  'PN-02',
  'PN-03',
  'HB-03',
  'PG-07',
])

const pairs = (text: string): Map<string, string> =>
  new Map(
    text.split(';').flatMap((part) => {
      const [key, value] = part.trim().split('=')
      return key && value !== undefined ? [[key, value] as const] : []
    }),
  )

const yes = (value: string | undefined): boolean | undefined =>
  value === undefined ? undefined : value === 'yes'
const number = (value: string | undefined): number | undefined =>
  value === undefined ? undefined : Number(value)

const flagOf = (text: string): RecordedFlag => {
  const [slug, word] = text.split(':') as [RedFlag, string | undefined]
  const stated = URGENCIES.find((urgency): urgency is Urgency => urgency === word)
  return {
    slug,
    urgency: stated ?? redFlagOf(slug).urgency,
    status: word === 'cleared' ? 'cleared' : 'active',
  }
}

const sessionOf = (text: string): SessionPain => {
  const [painBefore, painDuring, pain24h] = text.split('/').map(Number)
  return { painBefore, painDuring, pain24h }
}

function responsesOf(text: string, exercise: ExerciseSlug): ClinicalPicture['responses'] {
  if (text === '') return {}
  const given = pairs(text)
  return {
    [exercise]: {
      sessions: given.get('sessions')?.split(' ').map(sessionOf),
      painDuringLast: number(given.get('during')),
      settledWithin24h: yes(given.get('settled')),
      easesAsMoves: yes(given.get('eases')),
      sharpOrWorsening: yes(given.get('sharp')),
      formBreakdown: yes(given.get('form')),
      peripheralized: yes(given.get('peripheralized')),
    },
  }
}

function pictureOf(text: string, responses: ClinicalPicture['responses']): ClinicalPicture {
  const given = pairs(text)
  const [track, step] = given.get('ladder')?.split(':') ?? []
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
    painMedicationBeforeTraining:
      given.get('medication') === 'unasked' ? undefined : given.get('medication') === 'yes',
    symptomDurationDays: number(given.get('days')),
    improving: yes(given.get('improving')),
    responses,
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

function caseOf(row: string): Case {
  const cells = [...row.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)]
  const [rule = '', title = '', picture = '', exercise = '', rx = '', response = '', expected = ''] =
    cells.map(([, quoted, plain]) => quoted ?? plain ?? '')
  if (!isExerciseSlug(exercise)) throw new Error(`${exercise} is not in the catalog: ${row}`)
  return {
    rule,
    title,
    line: lineOf(exercise, rx),
    picture: pictureOf(picture, responsesOf(response, exercise)),
    expected,
  }
}

/** The cases of one table, given the text of its file. */
export const casesOf = (csv: string): Case[] => csv.trim().split('\n').slice(1).map(caseOf)
