/** Handout content for tests of the paper: what the words say is tested where they are decided. */
import { parseCalendarDate } from '@/lib/clinical/calendar-date'
import { DOSAGE_LIMITS, TEXT_LIMITS } from '@/lib/clinical/dosage'
import type { HandoutContent, HandoutExercise, HandoutLog } from '@/lib/clinical/handout'
import { english } from '@/lib/clinical/languages/english/words'
import { painGuide } from '@/lib/clinical/pain-guide'
import { WEEKDAYS } from '@/lib/clinical/vocabulary'

const issuedOn = parseCalendarDate('2026-11-23')
if (!issuedOn) throw new Error('Not a day')

export const sampleExercise = (number: number, change: Partial<HandoutExercise> = {}): HandoutExercise => ({
  exercise: 'bird-dog',
  number,
  name: 'Bird dog',
  purpose: 'Trains your back and hips to work together.',
  dosage: { much: '3 sets of 8, hold 8 seconds, each side, rest 30 seconds', often: '6 days a week' },
  steps: [
    'Get on your hands and knees with a flat back.',
    'Gently tighten your belly, as if for a cough.',
    'Slide one leg straight back until it lifts off the floor.',
    'Reach the other arm forward.',
    'Hold, then come back slowly and change sides.',
  ],
  feel: 'Your belly and buttocks work. Your back stays still.',
  mistakes: ['Do not let your back sag.', 'Keep your hips level.'],
  stop: 'Stop if pain turns sharp or keeps building.',
  note: '',
  careNotes: [],
  ...change,
})

/** A log that matches the exercises, with one, two and three boxes a day and days without any. */
const logOf = (exercises: readonly HandoutExercise[]): HandoutLog => ({
  heading: 'Your log',
  lead: 'Tick a box each time you do an exercise.',
  weeks: ['Week 1', 'Week 2', 'Week 3', 'Week 4'],
  fromLabel: 'from',
  dayLabels: WEEKDAYS.map((day) => english.log.weekdays[day]),
  rows: exercises.map(({ number, name, dosage: { often } }) => ({
    number,
    name,
    often: number % 2 === 0 ? often : '',
    boxesPerDay: 1 + (number % 3),
    days: number % 4 === 0 ? ['mon', 'wed', 'fri'] : WEEKDAYS,
  })),
  painRows: ['Pain before', 'Pain after', 'Pain next morning'],
  questionsLabel: 'What I want to ask at my next visit',
})

const EXERCISES: readonly HandoutExercise[] = [
  sampleExercise(1),
  sampleExercise(2, {
    name: 'Glute bridge',
    group: 'Gym day',
    note: 'Start small, Maria.\nThen a bit higher.',
  }),
  sampleExercise(3, {
    name: 'Half-kneeling hip flexor stretch',
    careNotes: ['Keep the reach short.'],
  }),
]

export const sampleContent = (change: Partial<HandoutContent> = {}): HandoutContent => ({
  version: 2,
  language: 'en',
  clinic: {
    name: 'Clifton Physical Therapy',
    phone: '(973) 241-1338',
    address: '1059 Bloomfield Ave, Clifton, NJ 07012',
  },
  patient: { name: 'Maria Łukasiewicz-López', recordNumber: 'C-1042' },
  therapist: 'Ana Reyes, PT, DPT',
  programNumber: 3,
  issuedOn,
  title: 'Your home program',
  programLine: 'Home program 3',
  issuedLine: '23 November 2026',
  madeFor: 'Made for Maria Łukasiewicz-López',
  madeBy: 'by Ana Reyes, PT, DPT',
  whatAndWhy: 'This program is for a strained lower back, to calm it and keep you moving.',
  lead: 'Move slowly and keep breathing.',
  careNotes: ['See your doctor before you add weight.'],
  labels: {
    exercises: 'Your exercises',
    ungrouped: 'Other exercises',
    feel: 'You feel',
    mistakes: 'Watch for',
    stop: 'When to stop',
    like: 'Like this',
    notLike: 'Not like this',
    note: 'From your therapist',
    care: 'Take care',
    phone: 'Call us',
    footer: 'Questions? Call Clifton Physical Therapy: (973) 241-1338',
    pageOf: 'Page {page} of {pages}',
  },
  hasFigures: false,
  exercises: EXERCISES,
  changes: { heading: 'New since last time', items: ['New: Glute bridge.', 'Leave out from now on: Plank.'] },
  nextVisit: { label: 'Your next visit', text: '' },
  limitForNow: {
    heading: 'Leave out for now',
    lead: 'Give your body a rest from these while it settles.',
    items: [
      {
        name: 'Running and jumping',
        reason: 'Each landing jars your back.',
        until: 'Until your back has settled.',
      },
      {
        name: 'Sit-ups and crunches',
        reason: 'They bend your back again and again.',
        until: 'Until your therapist has checked it with you.',
      },
    ],
    closing: 'This is for now, not forever.',
  },
  painGuide: painGuide(english.painGuide, 'call us at (973)\u00A0241-1338'),
  education: {
    heading: 'Good to know',
    blocks: [
      { title: 'Keep moving', says: ['Do not stay in bed all day.', 'Take short walks.'] },
      { title: 'What to expect', says: ['Most back pain gets better with care.'] },
      { title: 'Rest days count', says: ['Sleep is part of training.'] },
    ],
  },
  getHelp: {
    heading: 'When to get help',
    levels: [
      {
        urgency: 'Now: this is an emergency',
        action: 'Call your local emergency number.',
        signs: ['You feel numb between your legs', 'You cannot pass urine'],
      },
      { urgency: 'Today', action: 'See a doctor today.', signs: ['You have a fever'] },
    ],
  },
  log: logOf(change.exercises ?? EXERCISES),
  disclaimer: 'This program was made for you by Ana Reyes, PT, DPT.',
  ...change,
})

const words = (length: number): string =>
  'Slowly lower your hips and breathe out while your belly stays firm and wide. '
    .repeat(length)
    .slice(0, length)
    .trim()

/** As long as a note may be: in words, without a space to turn at, and in one-letter lines. */
const LONGEST_NOTES = [
  words(TEXT_LIMITS.note),
  'W'.repeat(TEXT_LIMITS.note),
  'x\n'.repeat(TEXT_LIMITS.note / 2).trim(),
]

/** An exercise with every text as long as it may be: the therapist's texts to their limits, ours beyond any we have. */
export const longestExercise = (number: number): HandoutExercise =>
  sampleExercise(number, {
    name: `Half-kneeling hip flexor stretch with a reach ${number}`,
    purpose: words(160),
    dosage: {
      much: [
        `${DOSAGE_LIMITS.sets[1]} sets of ${DOSAGE_LIMITS.reps[1]}`,
        words(TEXT_LIMITS.tempo),
        `hold ${DOSAGE_LIMITS.holdSeconds[1]} seconds`,
        'each side',
        'with 999.75 kg',
        `rest ${DOSAGE_LIMITS.restSeconds[1]} seconds`,
      ].join(', '),
      often: `${DOSAGE_LIMITS.sessionsPerDay[1]} times a day, Monday, Tuesday, Wednesday, Thursday, Friday and Saturday`,
    },
    steps: Array.from({ length: 5 }, (_, index) => `${index + 1}: ${words(140)}`),
    feel: words(200),
    mistakes: Array.from({ length: 4 }, (_, index) => `${index + 1}: ${words(120)}`),
    stop: words(240),
    note: LONGEST_NOTES[number % LONGEST_NOTES.length] ?? '',
    careNotes: Array.from({ length: 4 }, (_, index) => `${index + 1}: ${words(300)}`),
  })
