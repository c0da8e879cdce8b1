import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { CATALOG, type ExerciseSlug } from '../catalog'
import { typicalPicture } from '../templates/typical-picture'
import { CONDITIONS, PHASES } from '../vocabulary'
import { reviewExercise } from './review'
import { RULE_IDS, type RuleId } from './rule-ids'
import { exercisesMeeting } from './rule-reach'
import { casesOf } from './testing-cases'

const CASES = new URL('cases/', import.meta.url)
const REACH = new Map(RULE_IDS.map((id) => [id as string, new Set<string>(exercisesMeeting(id))]))

describe('The exercises that a rule can meet', () => {
  it.each<[RuleId, readonly ExerciseSlug[], readonly ExerciseSlug[]]>([
    // A heavy hinge or squat is an exercise of that kind, whatever load is written on another.
    ['PL-08', ['heavy-deadlift', 'goblet-squat'], ['walking', 'side-plank']],
    ['SL-06', ['running', 'goblet-squat'], ['walking', 'pelvic-tilt']],
    // Two phases early needs an exercise that begins late; a step ahead needs a ladder with a second step.
    ['PL-11', ['running'], ['walking', 'pelvic-tilt']],
    ['PL-10', ['heavy-deadlift'], ['walking', 'pelvic-tilt']],
    ['DP-03', ['sit-up'], ['walking']],
    ['RS-01', ['walking', 'heavy-deadlift'], []],
  ])('%s', (rule, inside, outside) => {
    const reach = REACH.get(rule)
    for (const slug of inside) expect(reach, slug).toContain(slug)
    for (const slug of outside) expect(reach, slug).not.toContain(slug)
  })

  it('hold each exercise on which a case says that the rule fires', () => {
    const cases = readdirSync(CASES).flatMap((file) => casesOf(readFileSync(new URL(file, CASES), 'utf8')))
    const missing = cases.filter(
      ({ rule, line, expected }) => expected !== 'none' && !REACH.get(rule)?.has(line.exercise),
    )
    expect(missing.map(({ rule, title }) => `${rule} ${title}`)).toEqual([])
  })

  it('hold each exercise on which the rules fire for a typical patient', () => {
    const pictures = PHASES.flatMap((phase) =>
      CONDITIONS.map((condition) => typicalPicture(condition, phase)),
    )
    const missing = CATALOG.flatMap(({ slug }) =>
      pictures.flatMap((picture) =>
        reviewExercise({ exercise: slug }, picture)
          .findings.flatMap(({ ruleIds }) => ruleIds)
          .filter((id) => !REACH.get(id)?.has(slug))
          .map((id) => `${id} ${slug}`),
      ),
    )
    expect([...new Set(missing)]).toEqual([])
  })
})
