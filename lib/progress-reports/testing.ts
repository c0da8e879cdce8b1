/** Reports for tests of the paper and its address, made by the same pure functions as the real ones. */
import { addDays } from '@/lib/clinical/calendar-date'
import { CATALOG, type ExerciseSlug } from '@/lib/clinical/catalog'
import { defaultPrescription } from '@/lib/clinical/default-prescription'
import { type ProgressFacts, progressReport } from '@/lib/clinical/progress-report/content'
import type { IssuedProgram, ReportRecords } from '@/lib/clinical/progress-report/records'
import type { ProgressReport } from '@/lib/clinical/progress-report/report'
import { type ReportWords, withWords } from '@/lib/clinical/progress-report/words'
import { assessed, day, loggedDay } from '@/lib/clinical/testing'
import { RED_FLAGS } from '@/lib/clinical/vocabulary'

const openedOn = day('2026-10-19')
const writtenOn = day('2026-11-23')
const noFlags = Object.fromEntries(RED_FLAGS.map((flag) => [flag, false]))

const programOf = (number: number, on: string, exercises: readonly ExerciseSlug[]): IssuedProgram => ({
  number,
  issuedOn: day(on),
  nextVisitOn: day('2026-12-01'),
  prescriptions: exercises.map((slug, index) => defaultPrescription(slug, `${number}-${index}`)),
})

/** Pain that comes down unevenly over five weeks, with a day missing here and there. */
const log = Array.from({ length: 34 }, (_, index) => index)
  .filter((index) => index % 7 !== 6 && index !== 17)
  .map((index) => {
    const falling = 5.6 - index * 0.11
    const before = Math.round(falling + 0.6 * Math.sin(index * 1.9))
    const during = Math.round(falling + 0.8 + Math.sin(index * 1.3))
    const next = Math.round(falling - 0.2 + 0.7 * Math.cos(index * 1.7))
    return {
      ...loggedDay(addDays(openedOn, index), `${before}/${during}/${next}`),
      done: index % 5 === 3 ? ('some' as const) : index % 11 === 9 ? ('none' as const) : ('all' as const),
    }
  })

const records: ReportRecords = {
  assessments: [
    assessed('2026-10-19', {
      painNow: 6,
      phase: 'acute_flare',
      conditions: ['lumbar-strain-sprain'],
      onsetOn: day('2026-10-17'),
      improving: false,
      legSymptoms: 'none',
      legNumbTinglingWeak: false,
      directionalPreference: 'extension',
      precautions: [],
      clinicTests: { walk10PainRise: 3 },
      redFlagScreen: noFlags,
    }),
    assessed('2026-11-02', { painNow: 4, phase: 'subacute', improving: true }),
    assessed('2026-11-20', {
      painNow: 2,
      phase: 'rebuilding',
      improving: true,
      legSymptoms: 'none',
      legNumbTinglingWeak: false,
      flaresAfterWorkoutLast8Weeks: 1,
      clinicTests: { walk10PainRise: 0, sidePlankKneesSec: 34, gluteBridgeReps: 15, hingeCleanReps: 10 },
      redFlagScreen: noFlags,
    }),
  ],
  clearances: [],
  log,
  activityRatings: [],
  reports: [],
  programs: [
    programOf(1, '2026-10-19', ['diaphragmatic-breathing', 'walking', 'glute-bridge']),
    programOf(2, '2026-11-02', ['walking', 'glute-bridge', 'bird-dog', 'dead-bug']),
    programOf(3, '2026-11-20', [
      'brisk-walking',
      'glute-bridge',
      'bird-dog',
      'side-plank-knees',
      'hip-hinge-wall-drill',
      'goblet-squat',
    ]),
  ],
  scores: [
    ...(
      [
        ['2026-10-19', 6, [3, 2, 0]],
        ['2026-11-02', 4, [5, 4, 2]],
        ['2026-11-20', 2, [8, 7, 5]],
      ] as const
    ).flatMap(([on, now, [picking, sitting, training]]) => [
      {
        measure: 'nprs' as const,
        measuredOn: day(on),
        answers: { measure: 'nprs' as const, now, average: now, worst: now + 2 },
      },
      {
        measure: 'activities' as const,
        measuredOn: day(on),
        answers: {
          measure: 'activities' as const,
          activities: [
            { name: 'Picking something up', rating: picking },
            { name: 'Sitting through a meeting', rating: sitting },
            { name: 'Training', rating: training },
          ],
        },
      },
    ]),
    {
      measure: 'groc',
      measuredOn: day('2026-11-20'),
      answers: { measure: 'groc', change: 5 },
    },
  ],
}

export const SAMPLE_FACTS: ProgressFacts = {
  clinic: {
    name: 'Clifton Physical Therapy',
    phone: '(973) 241-1338',
    address: '1059 Bloomfield Ave, Clifton, NJ 07012',
  },
  patient: { name: 'Maria Łukasiewicz-López', dateOfBirth: day('1984-05-03'), recordNumber: 'C-1042' },
  therapist: { name: 'Ana Reyes', credentials: 'PT, DPT' },
  episode: { problem: 'Low back pain after deadlifts', openedOn, dischargedOn: null },
  writtenOn,
  period: { from: openedOn, to: writtenOn },
  records,
  flagsLeft: [],
}

const WORDS: ReportWords = {
  to: 'Dr. Maria Okafor',
  practice: 'Clifton Family Medicine',
  note: 'She lifts light loads without sharp pain since last week and sleeps through. The morning after the first squats was stiff for an hour; it did not come back.',
  plan: 'Twice a week for four more weeks, then once a week. Goal: back to her working weight by the end of January.',
}

export const sampleReport = (
  change: Partial<ProgressFacts> = {},
  words: Partial<ReportWords> = {},
): ProgressReport => withWords(progressReport({ ...SAMPLE_FACTS, ...change }), { ...WORDS, ...words })

/** Somebody who was seen once and has logged nothing. */
export const shortReport = (): ProgressReport =>
  sampleReport({
    records: {
      ...records,
      assessments: records.assessments.slice(0, 1),
      log: [],
      programs: records.programs.slice(0, 1),
      scores: records.scores.slice(0, 2),
    },
  })

/** A year of reports, thirty exercises, every text as long as it may be, and every flag raised. */
export function longestReport(words: string): ProgressReport {
  const start = addDays(writtenOn, -364)
  const yes = Object.fromEntries(RED_FLAGS.map((flag) => [flag, true]))
  return sampleReport(
    {
      period: { from: start, to: writtenOn },
      episode: { ...SAMPLE_FACTS.episode, openedOn: start, problem: words.slice(0, 200) },
      records: {
        ...records,
        assessments: [...records.assessments, assessed('2026-11-21', { redFlagScreen: yes })],
        log: Array.from({ length: 364 }, (_, index) =>
          loggedDay(addDays(start, index), `${index % 11}/${(index * 3) % 11}/${(index * 7) % 11}`),
        ),
        programs: [
          programOf(
            1,
            start,
            CATALOG.slice(0, 30).map(({ slug }) => slug),
          ),
        ],
      },
    },
    {
      to: 'W'.repeat(120),
      practice: 'Practice '.repeat(13),
      note: words.slice(0, 1500),
      plan: words.slice(0, 800),
    },
  )
}
