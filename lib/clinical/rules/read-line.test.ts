import { describe, expect, it } from 'vitest'
import { exerciseOf, type ExerciseSlug } from '../catalog'
import type { ClinicalPicture, SessionPain } from '../picture'
import type { InputFact } from './facts'
import { readLine, readPatient, type Reviewable } from './read-facts'

const read = (line: Reviewable, picture: ClinicalPicture) => readLine(line, readPatient(picture), picture)
const WALKING: Reviewable = { exercise: 'walking' }

const squat = (load: Reviewable['load'], said?: number): Reviewable => ({
  exercise: 'goblet-squat',
  load,
  loadIncreasePctWeek: said,
})

describe('the rules read of a line', () => {
  it('is what the exercise is and asks for', () => {
    const { kind, demands } = exerciseOf('sit-up')
    const facts = read({ exercise: 'sit-up' }, {})
    expect(facts['exercise.slug']).toEqual({ value: 'sit-up', missing: [] })
    expect(facts['exercise.kind']).toEqual({ value: kind, missing: [] })
    expect(facts['exercise.demands']).toEqual({ value: demands, missing: [] })
  })

  it.each<[Reviewable, string, boolean]>([
    [{ exercise: 'goblet-squat' }, 'light', false],
    [{ exercise: 'goblet-squat', load: { class: 'heavy' } }, 'heavy', true],
    [{ exercise: 'trap-bar-deadlift', load: { class: 'heavy' } }, 'heavy', true],
    [{ exercise: 'farmers-carry', load: { class: 'heavy' } }, 'heavy', false],
    [{ exercise: 'heavy-deadlift', load: { class: 'moderate' } }, 'moderate', false],
    [{ exercise: 'heavy-deadlift' }, 'heavy', true],
  ])('%j is %s; a heavy hinge or squat: %s', (line, load, isHeavy) => {
    const facts = read(line, {})
    expect(facts['rx.effectiveLoad']).toEqual({ value: load, missing: [] })
    expect(facts['rx.heavyHingeOrSquat']).toEqual({ value: isHeavy, missing: [] })
  })

  it.each<[ExerciseSlug, ClinicalPicture['directionalPreference'], boolean, ...InputFact[]]>([
    ['childs-pose', 'extension', true],
    ['sit-up', 'extension', true],
    ['burpee', 'extension', true],
    ['childs-pose', 'flexion', false],
    ['childs-pose', 'none', false],
    ['childs-pose', undefined, false, 'directionalPreference'],
    ['prone-press-up', 'flexion', true],
    ['hip-thrust', 'flexion', true],
    ['prone-press-up', 'extension', false],
    ['prone-press-up', undefined, false, 'directionalPreference'],
    ['walking', 'flexion', false],
    ['walking', 'extension', false],
    ['walking', undefined, false],
  ])('%s against a preference for %s: %s', (exercise, directionalPreference, value, ...missing) => {
    expect(read({ exercise }, { directionalPreference })['rx.againstPreference']).toEqual({ value, missing })
  })

  it.each<[ExerciseSlug, ClinicalPicture['phase'], number | undefined, ...InputFact[]]>([
    ['walking', 'acute_flare', 0],
    ['walking', undefined, undefined],
    ['glute-bridge', 'return_to_lifting', -3],
    ['band-row', 'acute_flare', 1],
    ['band-row', undefined, undefined],
    ['goblet-squat', 'acute_flare', 2],
    ['goblet-squat', undefined, undefined, 'phase'],
    ['running', 'acute_flare', 3],
    ['running', 'subacute', 2],
    ['running', undefined, undefined, 'phase'],
  ])('%s in %s is early by %s', (exercise, phase, value, ...missing) => {
    expect(read({ exercise }, { phase, activeFlare: false })['rx.phasesEarly']).toEqual({ value, missing })
  })

  it('is as early as the phase that counts: a flare is settling', () => {
    const late: ClinicalPicture = { phase: 'return_to_lifting', activeFlare: true }
    expect(read({ exercise: 'running' }, late)['rx.phasesEarly'].value).toBe(2)
  })

  it.each<[ExerciseSlug, ClinicalPicture['ladderPassed'], number | undefined, boolean, ...InputFact[]]>([
    ['goblet-squat', undefined, 4, false, 'ladderPassed'],
    ['goblet-squat', {}, 4, false],
    ['goblet-squat', { run: 5 }, 4, false],
    ['goblet-squat', { 'hinge-squat': 2 }, 2, false],
    ['goblet-squat', { 'hinge-squat': 3 }, 1, true],
    ['goblet-squat', { 'hinge-squat': 6 }, -2, true],
    ['chest-supported-row', undefined, 1, true],
    ['hip-thrust', undefined, undefined, false],
    ['hip-thrust', { 'hinge-squat': 8 }, undefined, false],
  ])('%s with %j passed is %s steps ahead; open: %s', (exercise, ladderPassed, steps, isOpen, ...missing) => {
    const facts = read({ exercise }, { ladderPassed })
    expect(facts['rx.ladderStepsAhead']).toEqual({ value: steps, missing })
    expect(facts['rx.openOnLadder']).toEqual({ value: isOpen, missing })
  })

  it('takes hold and length from the dosage given, else from the catalog', () => {
    const { dosage } = exerciseOf('forearm-plank')
    const usual = read({ exercise: 'forearm-plank' }, {})
    expect(usual['rx.holdSeconds']).toEqual({ value: dosage.holdSeconds, missing: [] })
    const longer = { ...dosage, sets: 1, reps: 1, holdSeconds: 57, durationMinutes: null }
    const given = read({ exercise: 'forearm-plank', dosage: longer }, {})
    expect(given['rx.holdSeconds']).toEqual({ value: 57, missing: [] })
    expect(given['rx.boutMinutes']).toEqual({ value: 1, missing: [] })
  })

  describe('the planned rise', () => {
    const dosage = exerciseOf('goblet-squat').dosage
    const before: ClinicalPicture = {
      lastPrescribed: { 'goblet-squat': { load: { amount: 10, unit: 'kg' }, dosage, weeksAgo: 1 } },
    }
    it.each<[string, Reviewable, ClinicalPicture, number | undefined]>([
      ['from the figures', squat({ class: 'light', amount: 12, unit: 'kg' }), before, 20],
      ['what was said wins', squat({ class: 'light', amount: 12, unit: 'kg' }, 5), before, 5],
      ['said to be none', squat({ class: 'light', amount: 12, unit: 'kg' }, 0), before, 0],
      ['no amount', squat({ class: 'light', amount: null, unit: 'kg' }), before, undefined],
      ['no unit', squat({ class: 'light', amount: 12, unit: null }), before, undefined],
      ['no figure', squat({ class: 'light' }), before, undefined],
      ['no load', squat(undefined), before, undefined],
      ['nothing before', squat({ class: 'light', amount: 12, unit: 'kg' }), {}, undefined],
      [
        'another exercise',
        { ...squat({ class: 'light', amount: 12, unit: 'kg' }), exercise: 'back-squat' },
        before,
        undefined,
      ],
    ])('%s', (_says, given, picture, value) => {
      expect(read(given, picture)['rx.loadIncreasePctWeek']).toEqual({
        value,
        missing: value === undefined ? ['loadIncreasePctWeek'] : [],
      })
    })
  })
})

const sessionsOf = (text: string): SessionPain[] =>
  text.split(' ').map((session) => {
    const [painBefore, painDuring, pain24h] = session
      .split('/')
      .map((pain) => (pain === '-' ? undefined : Number(pain)))
    return { painBefore, painDuring, pain24h }
  })
const logged = (sessions: SessionPain[] | undefined) =>
  read(WALKING, { responses: { walking: { sessions } } })

describe('the rules read of the log', () => {
  it.each<[string, boolean | undefined, number | undefined]>([
    ['2/4/2', false, 2],
    ['2/4/2 2/4/2', true, 2],
    ['2/2/4 2/2/4', true, 0],
    ['2/3/3 2/3/3', false, 1],
    ['2/4/2 2/2/2 2/4/2', true, 2],
    ['2/4/2 2/4/2 2/2/2 2/2/2', false, 0],
    ['2/2/2 2/4/2 2/4/2 2/2/2', true, 0],
    ['-/9/9 -/9/9', undefined, undefined],
    ['2/4/2 -/9/9', undefined, undefined],
    ['2/2/2 -/9/9', false, undefined],
    ['2/2/2 2/2/2 -/9/9', false, undefined],
    ['2/4/2 2/4/2 -/9/9', true, undefined],
    ['2/-/4 2/-/4', true, undefined],
    ['2/4/- 2/4/-', true, 2],
    ['0/-/- 0/-/-', undefined, undefined],
    ['1/-/- 1/1/- 1/1/-', false, 0],
    ['4/2/2 5/2/2', false, -3],
  ])('%s keeps raising the pain: %s; rise last: %s', (text, raises, rise) => {
    const facts = logged(sessionsOf(text))
    expect(facts['response.consistentIncrease']).toEqual({
      value: raises,
      missing: raises === undefined ? ['sessions'] : [],
    })
    expect(facts['response.painRiseLast']).toEqual({
      value: rise,
      missing: rise === undefined ? ['sessions'] : [],
    })
  })

  it.each([{ sessions: undefined }, { sessions: [] }])('%j says nothing', ({ sessions }) => {
    const facts = logged(sessions)
    expect(facts['response.consistentIncrease']).toEqual({ value: undefined, missing: ['sessions'] })
    expect(facts['response.painRiseLast']).toEqual({ value: undefined, missing: ['sessions'] })
  })

  it('is about this exercise only, and what was not asked is missing', () => {
    const others = read(WALKING, { responses: { running: { sharpOrWorsening: true } } })
    expect(others['response.sharpOrWorsening']).toEqual({ value: undefined, missing: ['sharpOrWorsening'] })
    const own = read(WALKING, {
      responses: {
        walking: {
          sharpOrWorsening: true,
          easesAsMoves: false,
          painDuringLast: 0,
          formBreakdown: true,
          peripheralized: false,
          settledWithin24h: true,
        },
      },
    })
    expect(own['response.sharpOrWorsening']).toEqual({ value: true, missing: [] })
    expect(own['response.easesAsMoves']).toEqual({ value: false, missing: [] })
    expect(own['response.painDuringLast']).toEqual({ value: 0, missing: [] })
    expect(own['response.formBreakdown']).toEqual({ value: true, missing: [] })
    expect(own['response.peripheralized']).toEqual({ value: false, missing: [] })
    expect(own['response.settledWithin24h']).toEqual({ value: true, missing: [] })
  })
})
