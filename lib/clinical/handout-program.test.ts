import { describe, expect, it } from 'vitest'
import { defaultPrescription } from './default-prescription'
import { groupHeading } from './handout'
import { handoutInLanguages } from './handout-in-languages'
import type { Prescription } from './plan'
import { day } from './testing'
import { BRIDGE, handoutFacts, saidOf, TILT } from './testing-handout'

const changesFrom = (lastPrescriptions: readonly Prescription[] | null) =>
  saidOf({ lastPrescriptions }).changes

/** In English and in Spanish. */
const changesSaid = (lastPrescriptions: readonly Prescription[], prescriptions: readonly Prescription[]) => {
  const { content, translations } = handoutInLanguages(
    handoutFacts({ prescriptions, lastPrescriptions }),
    'es',
  )
  return [translations.en?.changes?.items, content.changes?.items]
}

const rowOf = (change: Partial<Prescription>) =>
  saidOf({ prescriptions: [{ ...TILT, ...change }] }).log.rows[0]

const oftenAt = (sessionsPerDay: number, daysPerWeek = 7) =>
  rowOf({ dosage: { ...TILT.dosage, sessionsPerDay, daysPerWeek } })?.often

const leadAt = (sessionsPerDay: number) =>
  saidOf({ prescriptions: [{ ...TILT, dosage: { ...TILT.dosage, sessionsPerDay } }] }).log.lead

const headings = (groups: readonly (string | undefined)[]) => {
  const lines = [TILT, BRIDGE].map((line, index) => ({
    ...line,
    ...(groups[index] === undefined ? {} : { group: groups[index] }),
  }))
  const content = saidOf({ prescriptions: lines })
  return content.exercises.map((_, index) => groupHeading(content, index))
}

describe('A program that follows another', () => {
  it('says nothing of changes where it is the TILT, or the same again', () => {
    expect([changesFrom(null), changesFrom([TILT, BRIDGE])]).toEqual([null, null])
  })

  it('says what is new, what is left out and what is done otherwise, in the words of the page', () => {
    const before = [{ ...TILT, dosage: { ...TILT.dosage, reps: 3 } }, defaultPrescription('dead-bug', 'c')]
    const { reps } = TILT.dosage
    expect(changesFrom(before)?.heading).toBe('New since last time')
    expect(changesFrom(before)?.items).toEqual([
      expect.stringMatching(new RegExp(`^Pelvic tilt: now .*${reps}.* \\(was .*3`)),
      'New: Glute bridge.',
      'Leave out from now on: Dead bug.',
    ])
  })

  it('does not tell to leave out what is still in it: it names the line that is gone, and counts nothing', () => {
    const walk = defaultPrescription('walking', 'm')
    const morning = { ...walk, group: 'Morning', dosage: { ...walk.dosage, sessionsPerDay: 1 } }
    const evening = { ...morning, id: 'e', group: 'Evening' }
    const twice = { ...morning, dosage: { ...morning.dosage, sessionsPerDay: 2 } }
    expect(changesSaid([morning, evening], [twice])).toEqual([
      [
        'Easy walking: now twice a day, every day (was every day).',
        'Easy walking, now without this part: 10 minutes, every day, in “Evening”.',
      ],
      [
        expect.any(String),
        expect.stringMatching(/, ahora sin esta parte: 10 minutos, todos los días, en “Evening”\.$/),
      ],
    ])
    expect(changesSaid([morning], [morning, evening])).toEqual([
      ['Easy walking, now also: 10 minutes, every day, in “Evening”.'],
      [expect.stringMatching(/, ahora también: 10 minutos, todos los días, en “Evening”\.$/)],
    ])
  })

  it('does not repeat a note that changed: it stands on its card', () => {
    expect(changesFrom([{ ...TILT, note: 'Slowly.' }, BRIDGE])).toBeNull()
  })
})

describe('The next visit', () => {
  it('is a day in words, or a line to write it on', () => {
    const texts = [saidOf({ nextVisitOn: day('2026-12-07') }), saidOf()].map(({ nextVisit }) => nextVisit)
    expect(texts).toEqual([
      { label: 'Your next visit', text: '7 December 2026' },
      { label: 'Your next visit', text: '' },
    ])
  })
})

describe('A program to keep going with', () => {
  it('speaks of no visit that is to come', () => {
    const all = JSON.stringify(saidOf({ purpose: 'keep_going' }))
    expect(all).not.toMatch(/next visit|to it with us|bring them back/)
    expect(saidOf({ purpose: 'keep_going' }).log.questionsLabel).toBe('What I want to ask')
    expect(saidOf({ purpose: 'keep_going' }).limitForNow?.closing).toMatch(/Ask us before/)
    expect(saidOf().limitForNow?.closing).toMatch(/We will bring them back/)
  })
})

describe('The log', () => {
  it('has four weeks, and a row for each exercise', () => {
    const { weeks, rows, dayLabels } = saidOf().log
    expect(weeks).toEqual(['Week 1', 'Week 2', 'Week 3', 'Week 4'])
    expect(rows.map(({ number, name }) => `${number} ${name}`)).toEqual(['1 Pelvic tilt', '2 Glute bridge'])
    expect(dayLabels).toHaveLength(7)
  })

  it('has as many boxes a day as the dosage asks for, three at most', () => {
    const boxes = [1, 2, 5].map(
      (sessionsPerDay) => rowOf({ dosage: { ...TILT.dosage, sessionsPerDay } })?.boxesPerDay,
    )
    expect(boxes).toEqual([1, 2, 3])
  })

  it('says how often where that is more than the boxes, and what to do then', () => {
    expect([oftenAt(3), oftenAt(6), oftenAt(3, 5), oftenAt(6, 5)]).toEqual([
      '',
      '6 times a day',
      '5 days a week',
      '6 times a day, 5 days a week',
    ])
    expect([leadAt(3), leadAt(6)]).toEqual([
      expect.not.stringContaining('boxes?'),
      expect.stringContaining('More times than boxes? Write how many.'),
    ])
  })

  it('has boxes on the days that are named, and on all where any will do', () => {
    expect(rowOf({ weekdays: ['mon', 'thu'] })).toMatchObject({ days: ['mon', 'thu'], often: '' })
    const thrice = rowOf({ dosage: { ...TILT.dosage, daysPerWeek: 3 } })
    expect([thrice?.days.length, thrice?.often]).toEqual([7, '3 days a week'])
  })
})

describe('In every language', () => {
  it('the page has the same parts, and the patient’s own comes TILT', () => {
    const { content, translations } = handoutInLanguages(handoutFacts(), 'es')
    expect([content.language, Object.keys(translations)]).toEqual(['es', ['en']])
    expect(translations.en).toEqual(saidOf())
    expect(Object.keys(content)).toEqual(Object.keys(saidOf()))
    expect(content.title).not.toBe(saidOf().title)
  })

  it('is English for somebody whose language we do not have', () => {
    const { content, translations } = handoutInLanguages(handoutFacts(), 'pl')
    expect([content.language, Object.keys(translations)]).toEqual(['en', ['es']])
  })

  it('says what was typed as it was typed', () => {
    const note = 'Go slowly, María.'
    const { content } = handoutInLanguages(
      handoutFacts({ prescriptions: [{ ...TILT, note, group: 'Gym' }] }),
      'es',
    )
    expect(content.exercises[0]).toMatchObject({ note, group: 'Gym' })
  })
})

describe('Groups on the page', () => {
  it.each([
    [
      [undefined, undefined],
      [undefined, undefined],
    ],
    [
      ['Gym day', 'Gym day'],
      ['Gym day', undefined],
    ],
    [
      ['Morning', 'Gym day'],
      ['Morning', 'Gym day'],
    ],
    [
      [undefined, 'Gym day'],
      [undefined, 'Gym day'],
    ],
    [
      ['Gym day', undefined],
      ['Gym day', 'Other exercises'],
    ],
  ])('%j is headed by %j', (groups, expected) => expect(headings(groups)).toEqual(expected))
})
