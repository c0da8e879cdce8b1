import { describe, expect, it } from 'vitest'
import { defaultPrescription } from '../default-prescription'
import { clinicalPicture } from '../derive-picture'
import type { ReportRecords } from '../progress-report/records'
import { assessed, at, day, loggedDay } from '../testing'
import { RED_FLAGS } from '../vocabulary'
import { type DischargeFacts, dischargeSummary } from './content'

const NOTHING: ReportRecords = {
  assessments: [],
  clearances: [],
  log: [],
  activityRatings: [],
  reports: [],
  programs: [],
  scores: [],
}
const dischargedOn = day('2026-03-30')
const noFlags = Object.fromEntries(RED_FLAGS.map((flag) => [flag, false]))

const summaryOf = (records: Partial<ReportRecords> = {}, change: Partial<DischargeFacts> = {}) =>
  dischargeSummary({
    clinic: { name: 'Clifton PT', phone: '(973) 241-1338', address: '1 Main St' },
    patient: { name: 'Maria Lopez', dateOfBirth: day('1984-05-03'), recordNumber: 'C-1' },
    therapist: { name: 'Ana Reyes', credentials: 'PT, DPT' },
    episode: { problem: 'Low back pain', openedOn: day('2026-03-02'), dischargedOn },
    writtenOn: dischargedOn,
    dischargedOn,
    reason: 'goals_met',
    note: '',
    records: { ...NOTHING, ...records },
    flagsLeft: [],
    stops: [],
    advice: [],
    keepGoingNumber: null,
    ...change,
  })

const program = (number: number, on: string, load = 12) => ({
  number,
  issuedOn: day(on),
  nextVisitOn: null,
  prescriptions: [
    {
      ...defaultPrescription('goblet-squat', `${number}`),
      load: { class: 'light' as const, amount: load, unit: 'kg' as const },
    },
  ],
})
const pain = (on: string, now: number) => ({
  measure: 'nprs' as const,
  measuredOn: day(on),
  answers: { measure: 'nprs' as const, now, average: null, worst: null },
})

const given = (title: string, on: string) => ({ title, issuedOn: day(on) })

describe('A discharge summary', () => {
  it('says who, when, why, and how often the patient was seen', () => {
    const summary = summaryOf({
      assessments: [
        assessed('2026-03-02', { painNow: 6 }, '09:00'),
        assessed('2026-03-02', { phase: 'acute_flare' }, '10:00'),
        assessed('2026-03-20', { painNow: 2, phase: 'rebuilding' }),
      ],
      programs: [program(1, '2026-03-02'), program(2, '2026-03-20')],
    })
    expect(summary.opening).toBe(
      'I treated this patient in physical therapy from 2 March to 30 March 2026, for: Low back pain',
    )
    const oneDay = { problem: 'Low back pain', openedOn: dischargedOn, dischargedOn }
    expect(summaryOf({}, { episode: oneDay }).opening).toBe(
      'I treated this patient in physical therapy on 30 March 2026, for: Low back pain',
    )
    expect(summary.therapist).toBe('Ana Reyes, PT, DPT')
    expect(summary.care.slice(0, 3).map(({ text }) => text)).toEqual([
      '30 March 2026: goals met.',
      'Two days with an assessment.',
      'Two were issued.',
    ])
    expect(summary.findings.columns).toEqual(['First, 2 March 2026', 'Latest, 20 March 2026'])
  })

  it('tells the change of a score that matters, and whose threshold it is', () => {
    const { outcomes, sources } = summaryOf({ scores: [pain('2026-03-02', 6), pain('2026-03-30', 2)] })
    expect(outcomes.measures[0]?.name).toMatch(/better, by enough to matter/)
    expect(outcomes.measures[0]?.sentence).toMatch(/from 6 to 2/)
    expect(sources[0]).toMatch(/Childs/)
  })

  it('starts with the assessment and the score on paper that are older than the opening', () => {
    const summary = summaryOf({
      assessments: [assessed('2026-02-25', { painNow: 7 }), assessed('2026-03-20', { painNow: 3 })],
      scores: [pain('2026-02-25', 7), pain('2026-03-09', 4), pain('2026-03-30', 3)],
    })
    expect(summary.titleNote).toBe('25 February to 30 March 2026')
    expect(summary.opening).toMatch(/from 2 March to 30 March 2026/)
    expect(summary.findings.columns).toEqual(['First, 25 February 2026', 'Latest, 20 March 2026'])
    expect(summary.outcomes.measures[0]?.sentence).toMatch(/from 7 to 3/)
  })

  it('tells pain and what was done of the whole episode, and nothing after its end', () => {
    const { course } = summaryOf({
      programs: [program(1, '2026-03-02')],
      log: ['2026-03-03', '2026-03-10', '2026-03-17', '2026-04-05'].map((on) => loggedDay(on, '4/4/3')),
    })
    expect(course.pain[0]?.points.map((point) => point.day)).toEqual([
      '2026-03-03',
      '2026-03-10',
      '2026-03-17',
    ])
    expect(course.done).not.toBeNull()
  })

  it('lists the exercises of the last program with dosage and load', () => {
    const { program: last } = summaryOf(
      { programs: [program(1, '2026-03-02', 8), program(2, '2026-03-30', 16)] },
      { keepGoingNumber: 2 },
    )
    expect(last.text).toBe('Home program 2, issued on 30 March 2026, to keep going with on their own.')
    expect(last.lines[0]).toMatchObject({ label: 'Goblet squat', text: expect.stringContaining('16 kg') })
  })

  it('says what was not there as not there', () => {
    const summary = summaryOf()
    expect(summary.program.text).toBe('No home program was issued.')
    expect(summary.advice.text).toBe('None was printed with a home program.')
    expect(summary.flags.text).toBe('The red-flag screen was not complete on the day of discharge.')
    expect(summary.note).toBeNull()
    expect(summary.findings.text).toMatch(/No assessment/)
    expect(JSON.stringify(summary.care)).toMatch(/No days with an assessment/)
    expect(JSON.stringify(summary.care)).toMatch(/"None was issued\."/)
  })

  it.each([
    ['none found', {}, [], /no red flag was found/, []],
    [
      'one cleared',
      { 'fever-with-back-pain': true },
      [
        {
          redFlag: 'fever-with-back-pain' as const,
          clearedBy: 'Dr. Okafor',
          clearedOn: day('2026-03-29'),
          recordedAt: at('2026-03-29'),
        },
      ],
      /No red flag was active/,
      [/Cleared by Dr. Okafor on 29 March 2026/],
    ],
    ['one active', { 'fever-with-back-pain': true }, [], /^$/, [/^Active\./]],
  ])('tells of red flags: %s', (_says, found, clearances, text, lines) => {
    const screen = assessed('2026-03-28', {
      conditions: [],
      precautions: [],
      redFlagScreen: { ...noFlags, ...found },
    })
    const { flags, alert } = summaryOf({ assessments: [screen], clearances })
    expect(flags.text).toMatch(text)
    expect(flags.lines).toHaveLength(lines.length)
    for (const [index, line] of lines.entries()) expect(flags.lines[index]?.text).toMatch(line)
    expect(alert === null).toBe(text.source !== '^$')
  })

  it('names each piece of advice once, and none of a program that was issued after the day of discharge', () => {
    const { advice } = summaryOf(
      {},
      {
        advice: [
          given('Walk', '2026-03-02'),
          given('Sleep', '2026-03-20'),
          given('Walk', '2026-03-20'),
          given('Lift', '2026-03-31'),
        ],
      },
    )
    expect(advice.text).toBe('Printed with the home programs: Walk; Sleep.')
  })

  it('lists a red flag that an earlier episode left, and does not say that there was none', () => {
    const screen = assessed('2026-03-28', { conditions: [], precautions: [], redFlagScreen: noFlags })
    const told = { redFlag: 'renal' as const, reportedOn: day('2026-02-01'), reportedAt: at('2026-02-01') }
    const earlier = {
      episode: { problem: 'Sore after squats', dischargedOn: day('2026-01-30') },
      picture: clinicalPicture({ ...NOTHING, reports: [told] }, dischargedOn),
    }
    const { alert, flags, findings } = summaryOf({ assessments: [screen] }, { flagsLeft: [earlier] })
    expect(alert).toMatchObject({ urgency: 'same_day' })
    expect(flags.text).toBe('')
    expect(flags.lines).toMatchObject([{ text: expect.stringMatching(/^Active\. .*“Sore after squats”/) }])
    expect(findings.rows.find(({ label }) => label === 'Red flags')?.texts).toEqual(['None of this episode'])
  })

  describe('of a discharge that is dated back', () => {
    const FLAG = 'saddle-anaesthesia' as const
    const friday = day('2026-03-27')
    const screen = assessed('2026-03-20', { conditions: [], precautions: [], redFlagScreen: noFlags })
    const told = { redFlag: FLAG, reportedOn: day('2026-03-29'), reportedAt: at('2026-03-29') }
    const cleared = {
      redFlag: FLAG,
      clearedBy: 'Dr. Okafor',
      clearedOn: day('2026-03-30'),
      recordedAt: at('2026-03-30'),
    }
    const of = (records: Partial<ReportRecords>) =>
      summaryOf({ assessments: [screen], ...records }, { dischargedOn: friday })

    it('warns of a flag that the patient told of in between, and says what was known on either day', () => {
      const { alert, flags } = of({ reports: [told] })
      expect(alert).toMatchObject({ urgency: 'emergency_now', text: expect.stringMatching(/30 March 2026/) })
      expect(flags.text).toBe(
        'Every emergency and same-day question was answered; no red flag was found. One is active on 30 March 2026, when this was written.',
      )
      expect(flags.lines.map(({ text }) => text)).toEqual([
        expect.stringMatching(/^Active\. .*answered yes on 29 March 2026/),
      ])
    })

    it('does not say that a flag is active which was cleared in between, nor that there was none', () => {
      const before = { ...told, reportedOn: day('2026-03-26'), reportedAt: at('2026-03-26') }
      const { alert, flags } = of({ reports: [before], clearances: [cleared] })
      expect(alert).toBeNull()
      expect(flags.text).toBe('')
      expect(flags.lines.map(({ text }) => text)).toEqual(['Cleared by Dr. Okafor on 30 March 2026.'])
    })

    it('says nothing of a flag that was raised and cleared in between but who cleared it', () => {
      const { alert, flags } = of({ reports: [told], clearances: [cleared] })
      expect(alert).toBeNull()
      expect(flags.text).toMatch(/no red flag was found\.$/)
      expect(flags.lines.map(({ text }) => text)).toEqual(['Cleared by Dr. Okafor on 30 March 2026.'])
    })
  })

  it('does not take a screen that nobody finished for one that found nothing, whatever else is known', () => {
    const only = assessed('2026-03-28', { legSymptoms: 'present_stable' })
    const { flags } = summaryOf({ assessments: [only] })
    expect(flags.text).toBe('The red-flag screen was not complete on the day of discharge.')
    expect(flags.lines).toHaveLength(1)
  })

  it('says which stop was lifted, by whom and why', () => {
    const stop = {
      ruleId: 'OS-02' as const,
      exercise: null,
      clearedBy: 'Dr. Okafor',
      clearedOn: '2026-03-10',
      reason: 'Bones are healed.',
    }
    const { lines } = summaryOf({}, { stops: [stop, { ...stop, clearedOn: '2026-04-01' }] }).flags
    expect(lines.map(({ text }) => text)).toEqual([
      'Cleared by Dr. Okafor on 10 March 2026: Bones are healed.',
    ])
  })

  it('says what to do if it returns, and when not to wait', () => {
    const { lines } = summaryOf({}, { keepGoingNumber: 4 }).ifItReturns
    expect(lines.map(({ label }) => label)).toEqual(['Call us', 'At home', 'Be seen', 'Emergency'])
    expect(lines[0]?.text).toContain('(973)\u00A0241-1338')
    expect(lines[3]?.text).toMatch(/numb between your legs/)
  })
})
