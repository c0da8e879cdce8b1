import { describe, expect, it } from 'vitest'
import { defaultPrescription } from '../default-prescription'
import { clinicalPicture } from '../derive-picture'
import { assessed, at, day } from '../testing'
import { RED_FLAGS } from '../vocabulary'
import { type ProgressFacts, progressReport } from './content'
import type { ReportRecords } from './records'
import { withWords } from './words'

const writtenOn = day('2026-03-30')
const noFlags = Object.fromEntries(RED_FLAGS.map((flag) => [flag, false]))

const NOTHING: ReportRecords = {
  assessments: [],
  clearances: [],
  log: [],
  activityRatings: [],
  reports: [],
  programs: [],
  scores: [],
}

const EPISODE = {
  problem: 'Low back pain after deadlifts',
  openedOn: day('2026-03-02'),
  dischargedOn: null,
}

const reportOf = (records: Partial<ReportRecords> = {}, change: Partial<ProgressFacts> = {}) =>
  progressReport({
    clinic: { name: 'Clifton PT', phone: '(973) 241-1338', address: '1 Main St' },
    patient: { name: 'Maria Lopez', dateOfBirth: day('1984-05-03'), recordNumber: 'C-1' },
    therapist: { name: 'Ana Reyes', credentials: 'PT, DPT' },
    episode: EPISODE,
    writtenOn,
    period: { from: day('2026-03-02'), to: writtenOn },
    records: { ...NOTHING, ...records },
    flagsLeft: [],
    ...change,
  })

const first = assessed('2026-03-02', {
  painNow: 6,
  phase: 'acute_flare',
  conditions: ['lumbar-strain-sprain'],
  improving: false,
  redFlagScreen: noFlags,
})
const latest = assessed('2026-03-27', {
  painNow: 2,
  phase: 'subacute',
  improving: true,
  redFlagScreen: noFlags,
})

const program = (number: number, on: string, nextVisitOn: string | null = null) => ({
  number,
  issuedOn: day(on),
  nextVisitOn: nextVisitOn === null ? null : day(nextVisitOn),
  prescriptions: [defaultPrescription('bird-dog', `${number}`)],
})

describe('The head of the report', () => {
  it('says about whom it is, since when, for what, and for which days', () => {
    const report = reportOf()
    expect(report.patientLines.map(({ text }) => text)).toEqual([
      'Maria Lopez',
      '3 May 1984 (41 years)',
      'C-1',
    ])
    expect(report.titleNote).toBe('2 March to 30 March 2026')
    expect(report.opening).toMatch(/since 2 March 2026, for: Low back pain after deadlifts$/)
  })

  it('tells the phase and the condition at the start and now', () => {
    expect(reportOf({ assessments: [first, latest] }).status).toEqual([
      { label: 'Treated as', text: 'Lumbar strain or sprain' },
      { label: 'Phase', text: 'Acute flare on 2 March 2026; Settling on 27 March 2026' },
    ])
    expect(reportOf({ assessments: [first] }).status[1]?.text).toBe('Acute flare')
    expect(reportOf().status).toEqual([])
  })

  it('warns of a red flag that is active on the day of writing, although the period ended before', () => {
    const flagged = assessed('2026-03-29', { redFlagScreen: { 'saddle-anaesthesia': true } })
    const period = { from: day('2026-03-02'), to: day('2026-03-15') }
    const { alert, findings } = reportOf({ assessments: [first, flagged] }, { period })
    expect(alert).toEqual({
      urgency: 'emergency_now',
      text: expect.stringMatching(
        /^Active red flags? on 30 March 2026\. Emergency now: Numbness in the saddle area/,
      ),
    })
    expect(JSON.stringify(findings)).not.toMatch(/saddle/)
    expect(reportOf({ assessments: [latest] }).alert).toBeNull()
  })

  it('of an episode that is over warns of what was answered, and not of facts that nobody has looked at since', () => {
    const over = { ...EPISODE, dischargedOn: day('2026-03-20') }
    const later = { writtenOn: day('2026-09-30'), episode: over }
    const down = assessed('2026-03-18', {
      legSymptoms: 'worsening',
      improving: false,
      redFlagScreen: noFlags,
    })
    expect(reportOf({ assessments: [down] }).alert).not.toBeNull()
    expect(reportOf({ assessments: [down] }, later).alert).toBeNull()
    const told = { redFlag: 'renal' as const, reportedOn: day('2026-03-25'), reportedAt: at('2026-03-25') }
    expect(reportOf({ assessments: [down], reports: [told] }, later).alert?.text).toMatch(
      /^Active red flag on/,
    )
  })

  it('warns of a red flag that an earlier episode left', () => {
    const reports = [
      { redFlag: 'renal' as const, reportedOn: day('2026-02-01'), reportedAt: at('2026-02-01') },
    ]
    const earlier = {
      episode: { problem: 'Sore after squats', dischargedOn: day('2026-01-30') },
      picture: clinicalPicture({ ...NOTHING, reports }, writtenOn),
    }
    expect(reportOf({ assessments: [latest] }, { flagsLeft: [earlier] }).alert).toMatchObject({
      urgency: 'same_day',
    })
    const noUrgentFlag = expect.stringContaining('No emergency or same-day red flag is active')
    const acute = { ...latest, phase: 'acute_flare' as const }
    const [without, warned] = [[], [earlier]].map((flagsLeft) =>
      reportOf({ assessments: [acute] }, { flagsLeft }),
    )
    expect(without?.criteria?.lines).toContainEqual({ label: 'Met', text: noUrgentFlag })
    expect(warned?.criteria?.lines).toContainEqual({ label: 'Not met', text: noUrgentFlag })
    expect(warned?.plan.lines[0]?.text).toMatch(/^Settling: 0 of 4 criteria are met\. It waits /)
  })
})

describe('The findings', () => {
  it('stand side by side, each with its day where it is older than its column', () => {
    const { findings } = reportOf({ assessments: [first, latest] })
    expect(findings.columns).toEqual(['First, 2 March 2026', 'Latest, 27 March 2026'])
    const row = (label: string) => findings.rows.find((one) => one.label === label)?.texts
    expect(row('Pain now')).toEqual(['6 of 10', '2 of 10'])
    expect(row('Treated as')).toEqual(['Lumbar strain or sprain', 'Lumbar strain or sprain (2 March 2026)'])
    expect(row('Red flags')).toEqual(['None active', 'None active'])
    expect(findings.missing?.text).toMatch(/leg symptoms/)
  })

  it('are of the period, and a correction of the same day replaces what it corrects', () => {
    const corrected = assessed('2026-03-27', { painNow: 4 }, '15:00')
    const later = assessed('2026-03-29', { painNow: 9 })
    const { findings } = reportOf(
      { assessments: [first, latest, corrected, later] },
      { period: { from: day('2026-03-02'), to: day('2026-03-28') } },
    )
    expect(findings.rows.find(({ label }) => label === 'Pain now')?.texts).toEqual(['6 of 10', '4 of 10'])
  })

  it('say so where there is nothing to compare, or nothing at all', () => {
    expect(reportOf({ assessments: [first] }).findings.text).toMatch(
      /^One assessment in this period, on 2 March 2026/,
    )
    expect(reportOf().findings.text).toBe('No assessment was made in this period.')
  })

  it('do not call a flag absent when the screen was not complete', () => {
    const { findings } = reportOf({
      assessments: [assessed('2026-03-02', { painNow: 4, phase: 'subacute' })],
    })
    expect(JSON.stringify(findings.rows)).toMatch(/Screen not complete/)
  })
})

describe('The program and the plan', () => {
  it('tell what is done at home now, and how many programs there were', () => {
    const { program: section } = reportOf({
      programs: [program(1, '2026-03-02'), program(2, '2026-03-27')],
    })
    expect(section.heading).toBe('Home program 2')
    expect(section.text).toBe('Issued on 27 March 2026. Two home programs were issued in this period.')
    expect(section.lines).toEqual([
      { label: 'Bird dog', text: expect.stringMatching(/sets of \d+.*, .*day/) },
    ])
    expect(reportOf().program.text).toBe('None was issued yet.')
  })

  it('tell the next phase with its criteria, and the next visit while it is to come', () => {
    const report = reportOf({
      assessments: [first, latest],
      programs: [program(1, '2026-03-02', '2026-04-06')],
    })
    expect(report.plan.lines).toEqual([
      { label: 'Next phase', text: expect.stringMatching(/^Rebuilding: \d of \d criteria (is|are) met\.$/) },
      { label: 'Next visit', text: '6 April 2026.' },
    ])
    expect(report.criteria?.lines.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['Met', 'Not assessed']),
    )
    const past = reportOf({ programs: [program(1, '2026-03-02', '2026-03-09')] })
    expect(past.plan.lines).toEqual([])
  })

  it('tell the next visit of the newest program, also in a report of the time before it', () => {
    const programs = [program(1, '2026-03-02', '2026-04-20'), program(2, '2026-03-27', '2026-04-06')]
    const report = reportOf({ programs }, { period: { from: day('2026-03-02'), to: day('2026-03-20') } })
    expect(report.plan.lines).toEqual([{ label: 'Next visit', text: '6 April 2026.' }])
  })

  it('tell of an episode that has ended when it ended, and of no next phase', () => {
    const report = reportOf(
      { assessments: [first, latest] },
      {
        episode: { problem: 'Low back pain', openedOn: day('2026-03-02'), dischargedOn: day('2026-03-29') },
        period: { from: day('2026-03-02'), to: day('2026-03-29') },
      },
    )
    expect(report.opening).toMatch(
      /^I treated this patient in physical therapy from 2 March to 29 March 2026/,
    )
    expect(report.plan.lines).toEqual([{ label: 'Care ended', text: '29 March 2026.' }])
    expect(report.criteria).toBeNull()
  })
})

describe('The therapist’s words', () => {
  const words = {
    to: ' Dr. Okafor ',
    practice: '',
    note: ' Sleeps through.\nLifts again. ',
    plan: 'Twice a week.',
  }

  it('stand in the report as they were typed', () => {
    const report = withWords(reportOf(), { ...words, practice: 'Clifton Family Medicine' })
    expect(report.toLine).toBe('To: Dr. Okafor, Clifton Family Medicine')
    expect(report.note?.text).toBe('Sleeps through.\nLifts again.')
    expect(report.plan.text).toBe('Twice a week.')
  })

  it('are left out where there are none', () => {
    const report = withWords(reportOf(), { to: '', practice: '', note: ' ', plan: '' })
    expect([report.toLine, report.note, report.plan.text]).toEqual(['To:', null, ''])
  })
})

it('says the same of the same records in any order', () => {
  const records = {
    assessments: [first, latest],
    clearances: [
      {
        redFlag: 'aaa' as const,
        clearedBy: 'Dr. O',
        clearedOn: day('2026-03-10'),
        recordedAt: at('2026-03-10'),
      },
    ],
  }
  expect(reportOf({ ...records, assessments: records.assessments.toReversed() })).toEqual(reportOf(records))
})
