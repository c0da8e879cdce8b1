import { describe, expect, it } from 'vitest'
import type { HandoutContent } from './handout'
import { contentByLanguage, currentContent, type HandoutVersion1 } from './stored-handout'
import { day } from './testing'
import { WEEKDAYS } from './vocabulary'

const exercise = (number: number, dosage: readonly string[]): HandoutVersion1['exercises'][number] => ({
  exercise: 'bird-dog',
  number,
  name: `Bird dog ${number}`,
  purpose: 'Trains your back.',
  dosage,
  steps: ['Get on your hands and knees.'],
  feel: 'Your belly works.',
  mistakes: [],
  stop: 'Stop if pain turns sharp.',
  note: '',
  careNotes: [],
})

/** As it was stored by the version before languages. */
const stored = (change: Partial<HandoutVersion1> = {}): HandoutVersion1 => ({
  version: 1,
  clinic: { name: 'Harbor Physical Therapy', phone: '(555) 010-1338', address: '12 Harbor Street' },
  patient: { name: 'Maria Lopez', recordNumber: 'C-1042' },
  therapist: 'Ana Reyes, PT, DPT',
  programNumber: 3,
  issuedOn: day('2026-11-23'),
  title: 'Your home program',
  programLine: 'Home program 3',
  issuedLine: '23 November 2026',
  madeFor: 'Made for Maria Lopez',
  madeBy: 'by Ana Reyes, PT, DPT',
  lead: 'Move slowly and keep breathing.',
  careNotes: [],
  labels: {
    exercises: 'Your exercises',
    feel: 'You feel',
    mistakes: 'Watch for',
    stop: 'When to stop',
    note: 'From your therapist',
    care: 'Take care',
    footer: 'Questions? Call us',
    pageOf: 'Page {page} of {pages}',
  },
  exercises: [exercise(1, ['3 sets', '10 times', 'twice a day', 'every day'])],
  limitForNow: {
    heading: 'Leave out for now',
    lead: 'Give your body a rest from these.',
    items: [{ name: 'Running and jumping', reason: 'Each landing jars your back.' }],
    closing: 'This is for now, not forever.',
  },
  painGuide: { heading: 'Pain', lead: 'From 0 to 10.', levels: [], rules: [] },
  getHelp: { heading: 'When to get help', levels: [] },
  log: {
    heading: 'Your log',
    lead: 'Tick a box each time.',
    startLabel: 'My first day is',
    dayLabel: 'Day',
    days: 14,
    painRows: ['Pain before', 'Pain after'],
    questionsLabel: 'What I want to ask',
  },
  disclaimer: 'This program was made for you.',
  ...change,
})

const dosageOf = (...phrases: readonly string[]) =>
  currentContent(stored({ exercises: [exercise(1, phrases)] })).exercises[0]?.dosage

/** Every text of a value, whatever its shape. */
const textsOf = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : []
}

describe('A home program stored before there were languages', () => {
  it.each([
    [['3 sets', '10 times', 'every day'], '3 sets, 10 times', 'every day'],
    [['3 sets', '10 times', 'twice a day', 'every day'], '3 sets, 10 times', 'twice a day, every day'],
    [
      ['1 set', '8 times', '3 times a day', '5 days a week'],
      '1 set, 8 times',
      '3 times a day, 5 days a week',
    ],
    [['20 minutes', '1 day a week'], '20 minutes', '1 day a week'],
    [['2 sets', '10 times', 'Monday'], '2 sets, 10 times', 'Monday'],
    [
      ['2 sets', '10 times', 'Monday, Wednesday and Friday'],
      '2 sets, 10 times',
      'Monday, Wednesday and Friday',
    ],
    [
      ['1 set', '10 times', 'every day, slowly', 'every day'],
      '1 set, 10 times, every day, slowly',
      'every day',
    ],
    [['3 sets', '10 times'], '3 sets, 10 times', ''],
    [[], '', ''],
  ])('%j is how much, and how often', (phrases, much, often) => {
    expect(dosageOf(...phrases)).toEqual({ much, often })
  })

  it('keeps its log: two weeks of numbered days, a box a day for each exercise', () => {
    const { log } = currentContent(stored())
    expect(log).toMatchObject({
      weeks: ['Day 1–7', 'Day 8–14'],
      fromLabel: 'My first day is',
      dayLabels: ['1', '2', '3', '4', '5', '6', '7'],
      rows: [{ number: 1, name: 'Bird dog 1', often: '', boxesPerDay: 1, days: WEEKDAYS }],
    })
  })

  it('has nothing where it never had anything', () => {
    const content = currentContent(stored())
    expect(content).toMatchObject({
      version: 2,
      language: 'en',
      whatAndWhy: '',
      changes: null,
      education: null,
      hasFigures: false,
      nextVisit: { label: '', text: '' },
    })
    expect(content.labels).toMatchObject({ phone: '', like: '', notLike: '' })
    expect(content.limitForNow?.items).toEqual([
      { name: 'Running and jumping', reason: 'Each landing jars your back.', until: '' },
    ])
    expect(currentContent(stored({ limitForNow: null })).limitForNow).toBeNull()
  })

  it('keeps what later ones of that version had: figures, contrasts, what to know', () => {
    const education = { heading: 'Good to know', blocks: [{ title: 'Keep moving', says: ['Walk.'] }] }
    const labels = { ...stored().labels, like: 'Like this', notLike: 'Not like this' }
    const content = currentContent(stored({ hasFigures: true, education, labels }))
    expect(content).toMatchObject({ hasFigures: true, education, labels })
  })

  it('loses no word, and gets none that it did not have', () => {
    const before = textsOf(stored()).flatMap((text) => text.split(/[\s,]+/))
    const after = textsOf(currentContent(stored())).flatMap((text) => text.split(/[\s,–]+/))
    expect(before.filter((word) => !after.includes(word))).toEqual([])
    const known = new Set([...before, '', 'en', ...WEEKDAYS])
    expect(after.filter((word) => !known.has(word) && !/^\d+$/.test(word))).toEqual([])
  })

  it('is in English alone', () => {
    expect([...contentByLanguage(stored(), {}).keys()]).toEqual(['en'])
  })
})

describe('A home program of now', () => {
  const spanish: HandoutContent = { ...currentContent(stored()), language: 'es' }
  const english = currentContent(stored())

  it('is as it was stored', () => {
    expect(currentContent(spanish)).toBe(spanish)
  })

  it('is in the patient’s language first, and in the others', () => {
    const byLanguage = contentByLanguage(spanish, { en: english })
    expect([...byLanguage.entries()]).toEqual([
      ['es', spanish],
      ['en', english],
    ])
  })
})
