import { describe, expect, it } from 'vitest'
import { exerciseOf } from '../catalog'
import type { ClinicalPicture, RecentResponse, SessionPain } from '../picture'
import { lowerDose, proposalFor, responseVerdict } from './exercise-response'

const sessions = (text: string): SessionPain[] =>
  text.split(' ').map((one) => {
    const [painBefore, painDuring, pain24h] = one.split('/').map(Number)
    return { painBefore, painDuring, pain24h }
  })

const good: RecentResponse = { sessions: sessions('2/2/2 2/3/2'), painDuringLast: 3, settledWithin24h: true }

describe('How an exercise was answered', () => {
  it.each<readonly [string, RecentResponse, string]>([
    ['two easy sessions that settled', good, 'good'],
    ['one session is not enough', { ...good, sessions: sessions('2/2/2') }, 'unclear'],
    ['settling unknown', { ...good, settledWithin24h: undefined }, 'unclear'],
    [
      'one of them given up',
      {
        ...good,
        sessions: good.sessions?.map((one, index) => (index === 1 ? { ...one, unfinished: true } : one)),
      },
      'unclear',
    ],
    ['nothing logged', {}, 'unclear'],
    ['not settled after a day', { ...good, settledWithin24h: false }, 'late'],
    ['form went', { ...good, formBreakdown: true }, 'late'],
    ['pain 4 the last time', { ...good, painDuringLast: 4 }, 'late'],
    ['pain 6 the last time', { ...good, painDuringLast: 6 }, 'raises'],
    ['sharp pain', { ...good, sharpOrWorsening: true }, 'raises'],
    ['a rise in two of three', { sessions: sessions('2/4/2 2/2/4 2/2/2') }, 'raises'],
    ['symptoms further down the leg, whatever else', { ...good, peripheralized: true }, 'stop'],
  ])('%s', (_says, response, verdict) => expect(responseVerdict(response)).toBe(verdict))
})

describe('A lower dose', () => {
  const { dosage } = exerciseOf('bird-dog')
  it.each([
    ['one set less', { ...dosage, sets: 3 }, { sets: 2 }, '2 sets instead of 3'],
    ['from two sets to one', { ...dosage, sets: 2 }, { sets: 1 }, '1 set instead of 2'],
    [
      'fewer repetitions in a single set',
      { ...dosage, sets: 1, reps: 10 },
      { reps: 6 },
      '6 times instead of 10',
    ],
    [
      'a shorter bout',
      { ...dosage, sets: 1, reps: 1, durationMinutes: 15 },
      { durationMinutes: 10 },
      '10 minutes instead of 15',
    ],
    [
      'a shorter hold',
      { ...dosage, sets: 1, reps: 1, holdSeconds: 30 },
      { holdSeconds: 20 },
      'hold 20 seconds instead of 30',
    ],
    [
      'fewer days',
      { ...dosage, sets: 1, reps: 1, holdSeconds: 0, daysPerWeek: 5 },
      { daysPerWeek: 4 },
      '4 days a week instead of 5',
    ],
    ['once, from twice', { ...dosage, sets: 1, reps: 2 }, { reps: 1 }, '1 time instead of 2'],
    [
      'a single minute',
      { ...dosage, sets: 1, reps: 1, durationMinutes: 2 },
      { durationMinutes: 1 },
      '1 minute instead of 2',
    ],
    [
      'a single second',
      { ...dosage, sets: 1, reps: 1, holdSeconds: 2 },
      { holdSeconds: 1 },
      'hold 1 second instead of 2',
    ],
    [
      'a single day',
      { ...dosage, sets: 1, reps: 1, holdSeconds: 0, daysPerWeek: 2 },
      { daysPerWeek: 1 },
      '1 day a week instead of 2',
    ],
  ])('%s', (_says, from, change, words) => expect(lowerDose(from)).toEqual({ dosage: change, words }))
  it('ends where nothing can be lower', () =>
    expect(lowerDose({ ...dosage, sets: 1, reps: 1, holdSeconds: 0, daysPerWeek: 1 })).toBeNull())
})

describe('What is proposed', () => {
  const calm: ClinicalPicture = {
    phase: 'rebuilding',
    painNow: 2,
    activeFlare: false,
    legSymptoms: 'none',
    conditions: ['lumbar-strain-sprain'],
    precautions: [],
    redFlags: [],
    irritability: 'low',
    directionalPreference: 'none',
    ladderPassed: { 'hinge-squat': 3 },
  }
  it('opens a progression after good sessions, and no alternative', () => {
    const { verdict, progressions, alternatives } = proposalFor(
      { exercise: 'goblet-squat' },
      {
        ...calm,
        ladderPassed: { 'hinge-squat': 4 },
        responses: { 'goblet-squat': good },
      },
    )
    expect([verdict, alternatives]).toEqual(['good', []])
    expect(progressions.length).toBeGreaterThan(0)
  })
  it('offers an alternative for a movement that keeps hurting, and no progression', () => {
    const { verdict, progressions, alternatives } = proposalFor(
      { exercise: 'bird-dog' },
      {
        ...calm,
        responses: { 'bird-dog': { sessions: sessions('2/4/2 2/4/4 2/4/2') } },
      },
    )
    expect([verdict, progressions]).toEqual(['raises', []])
    expect(alternatives.length).toBeGreaterThan(0)
  })
})
