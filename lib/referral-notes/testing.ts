/** Letters for tests of the paper and its address, made by the same pure function as the real ones. */
import { clinicalPicture } from '@/lib/clinical/derive-picture'
import { type ReferralFacts, referralNote } from '@/lib/clinical/referral-content'
import type { ReferralNote } from '@/lib/clinical/referral-note'
import { assessed, day, loggedDay } from '@/lib/clinical/testing'
import { RED_FLAGS } from '@/lib/clinical/vocabulary'

const writtenOn = day('2026-11-23')
const screen = Object.fromEntries(RED_FLAGS.slice(0, 24).map((flag) => [flag, false]))

const assessments = [
  assessed('2026-11-09', {
    painNow: 6,
    phase: 'acute_flare',
    conditions: ['lumbar-disc-with-leg'],
    onsetOn: day('2026-11-07'),
    precautions: [],
    redFlagScreen: screen,
  }),
  assessed('2026-11-23', {
    painNow: 7,
    legSymptoms: 'worsening',
    legNumbTinglingWeak: true,
    improving: false,
    directionalPreference: 'extension',
    clinicTests: { walk10PainRise: 3, lowLoadTolerated: false },
    redFlagScreen: { 'saddle-anaesthesia': true, 'urinary-retention': false, 'bladder-bowel-change': false },
  }),
]
const log = ['2026-11-12', '2026-11-17'].map((on) => loggedDay(on, '4/5/6'))

const FACTS: ReferralFacts = {
  clinic: {
    name: 'Clifton Physical Therapy',
    phone: '(973) 241-1338',
    address: '1059 Bloomfield Ave, Clifton, NJ 07012',
  },
  patient: {
    name: 'Maria Łukasiewicz-López',
    dateOfBirth: day('1984-05-03'),
    recordNumber: 'C-1042',
  },
  therapist: { name: 'Ana Reyes', credentials: 'PT, DPT' },
  episode: { problem: 'Back and leg pain from squatting', openedOn: day('2026-11-09'), dischargedOn: null },
  writtenOn,
  to: 'Emergency department, St. Mary’s Hospital',
  words:
    'Numb between the legs since this morning; she noticed it in the shower. Ankle reflex absent on the right.\nHer sister drives her to you now.',
  picture: clinicalPicture(
    { assessments, clearances: [], log, activityRatings: [], reports: [], programs: [] },
    writtenOn,
  ),
  assessments,
}

export const sampleLetter = (change: Partial<ReferralFacts> = {}): ReferralNote =>
  referralNote({ ...FACTS, ...change })

/** One sign, the whole screen asked earlier, most findings and a few words, as letters mostly are. */
export function shortLetter(): ReferralNote {
  const found = [
    assessed('2026-11-09', { redFlagScreen: Object.fromEntries(RED_FLAGS.map((flag) => [flag, false])) }),
    assessed('2026-11-21', {
      painNow: 4,
      phase: 'subacute',
      conditions: ['lumbar-strain-sprain', 'osteoporosis'],
      precautions: ['osteoporosis'],
      onsetOn: day('2026-11-07'),
      improving: true,
      legSymptoms: 'none',
      legNumbTinglingWeak: false,
      directionalPreference: 'none',
      flaresAfterWorkoutLast8Weeks: 0,
      clinicTests: { walk10PainRise: 1, lowLoadTolerated: true },
      redFlagScreen: { 'unexplained-weight-loss': true },
    }),
  ]
  return sampleLetter({
    words: 'Six kilograms in two months without a diet. Tires easily.\nPlease call me before noon.',
    assessments: found,
    picture: clinicalPicture(
      { assessments: found, clearances: [], log: [], activityRatings: [], reports: [], programs: [] },
      writtenOn,
    ),
  })
}

/** So many flags raised, each answered yes and later no, and every text as long as it may be. */
export function longestLetter(words: string, to: string, flags: number = RED_FLAGS.length): ReferralNote {
  const yes = Object.fromEntries(RED_FLAGS.slice(0, flags).map((flag) => [flag, true]))
  const no = Object.fromEntries(RED_FLAGS.map((flag) => [flag, false]))
  const all = [
    assessed('2026-11-20', { ...assessments[1], redFlagScreen: yes }),
    assessed('2026-11-21', { redFlagScreen: no }),
  ]
  return sampleLetter({
    words,
    to,
    assessments: all,
    picture: clinicalPicture(
      { assessments: all, clearances: [], log, activityRatings: [], reports: [], programs: [] },
      writtenOn,
    ),
  })
}
