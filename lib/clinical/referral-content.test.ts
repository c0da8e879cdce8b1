import { describe, expect, it } from 'vitest'
import type { AssessedFacts } from './assessed-facts'
import { clinicalPicture, type PictureRecords } from './derive-picture'
import { type ReferralFacts, referralNote } from './referral-content'
import type { LetterSection } from './letter'
import type { ReferralNote } from './referral-note'
import { assessed, at, day } from './testing'
import { RED_FLAGS, type RedFlag } from './vocabulary'

const writtenOn = day('2026-03-16')

const yesTo = (...flags: RedFlag[]) => Object.fromEntries(flags.map((flag) => [flag, true]))
const noTo = (...flags: RedFlag[]) => Object.fromEntries(flags.map((flag) => [flag, false]))

function noteOf(
  assessments: readonly AssessedFacts[],
  change: Partial<ReferralFacts> = {},
  clearances: PictureRecords['clearances'] = [],
): ReferralNote {
  return referralNote({
    clinic: { name: 'Clifton PT', phone: '(973) 241-1338', address: '1 Main St' },
    patient: { name: 'Maria Lopez', dateOfBirth: day('1984-05-03'), recordNumber: 'C-1' },
    therapist: { name: 'Ana Reyes', credentials: 'PT, DPT' },
    episode: { problem: 'Low back pain after deadlifts', openedOn: day('2026-03-02'), dischargedOn: null },
    writtenOn,
    to: 'Dr. Okafor',
    words: '',
    picture: clinicalPicture(
      { assessments, clearances, log: [], activityRatings: [], reports: [], programs: [] },
      writtenOn,
    ),
    assessments,
    ...change,
  })
}

const sectionOf = ({ sections, findings }: ReferralNote, heading: string): LetterSection | undefined =>
  [...sections, ...findings].find((section) => section.heading === heading)

const lineOf = (note: ReferralNote, heading: string, label: string): string | undefined =>
  sectionOf(note, heading)?.lines.find((line) => line.label === label)?.text

const answered = (yes: readonly RedFlag[], on = '2026-03-16') =>
  assessed(on, { redFlagScreen: { ...noTo(...RED_FLAGS), ...yesTo(...yes) } })

describe('The head of the letter', () => {
  it.each<[string, readonly RedFlag[], RegExp]>([
    ['an emergency', ['saddle-anaesthesia', 'pain-down-leg'], /^Emergency: .* now\.$/],
    ['a same-day flag', ['fever-with-back-pain'], /^Same day: .* today\.$/],
    ['a weak sign', ['night-rest-pain'], /^Soon: .* within days\.$/],
    ['two that belong together', ['night-rest-pain', 'cancer-history'], /^Same day/],
    ['no flag', [], /^For evaluation: no red flag is active today\.$/],
  ])('says how urgent it is: %s', (_says, flags, words) => {
    expect(noteOf([answered(flags)]).urgencyLine).toMatch(words)
  })

  it('says who writes to whom about whom, when, and where to reply', () => {
    const note = noteOf([])
    expect(note.toLine).toBe('To: Dr. Okafor')
    expect(note.dateLine).toBe('16 March 2026')
    expect(note.patientLines.map(({ text }) => text)).toEqual(['Maria Lopez', '3 May 1984 (41 years)', 'C-1'])
    expect(note.opening).toMatch(/since 2 March 2026, for: Low back pain after deadlifts$/)
    expect(note.replyLine).toBe('Reply to Ana Reyes, PT, DPT, Clifton PT: (973)\u00A0241-1338')
    expect(note.footer).toMatch(/^Maria Lopez, C-1\. Confidential/)
    expect(note.closing).toMatch(/not a diagnosis/)
  })

  it('leaves out what a clinic or a therapist does not have', () => {
    const note = noteOf([], {
      clinic: { name: 'Clifton PT', phone: ' ', address: '' },
      therapist: { name: 'Ana Reyes', credentials: '' },
      to: ' ',
    })
    expect(note.replyLine).toBe('Reply to Ana Reyes, Clifton PT')
    expect(note.toLine).toBe('To: the physician in charge')
  })
})

describe('The reason', () => {
  it('lists active flags, most urgent first, each with what it may suggest and what raised it', () => {
    const note = noteOf([answered(['pain-down-leg', 'saddle-anaesthesia'])])
    expect(sectionOf(note, 'Reason for referral')?.lines).toEqual([
      {
        label: 'Numbness in the saddle area',
        text: 'Emergency now. May suggest: cauda equina syndrome. Answered yes on 16 March 2026.',
      },
      {
        label: 'Pain that travels down a leg',
        text: 'Evaluate soon. May suggest: nerve root problem. Answered yes on 16 March 2026.',
      },
    ])
  })

  it('points nowhere where a sign is not specific, and says why a risk counts', () => {
    expect(
      lineOf(
        noteOf([answered(['recurrent-after-workouts'])]),
        'Reason for referral',
        'Pain that returns after training',
      ),
    ).toBe('Evaluate soon. Answered yes on 16 March 2026.')
    expect(
      lineOf(
        noteOf([answered(['cancer-history', 'night-rest-pain'])]),
        'Reason for referral',
        'Cancer now or in the past',
      ),
    ).toMatch(/Same day, because it comes together with: Constant pain at night or at rest\.$/)
  })

  it('says by whom a flag was cleared', () => {
    const clearances = [
      {
        redFlag: 'renal' as const,
        clearedBy: 'Dr. Moreno',
        clearedOn: day('2026-03-11'),
        recordedAt: at('2026-03-11'),
      },
    ]
    const note = noteOf([answered(['renal'], '2026-03-10')], {}, clearances)
    expect(note.urgency).toBeNull()
    expect(sectionOf(note, 'Reason for referral')?.lines[0]?.text).toBe(
      'Cleared by Dr. Moreno on 11 March 2026.',
    )
  })

  it('is the therapist’s where no flag is active; their words are kept as typed', () => {
    const note = noteOf([answered([])], { words: '  Limps.\nNew since Friday.  ' })
    expect(sectionOf(note, 'Reason for referral')?.text).toMatch(/^No red flag is active\. Why I ask/)
    expect(sectionOf(note, 'In my own words')?.text).toBe('Limps.\nNew since Friday.')
    expect(sectionOf(noteOf([]), 'In my own words')).toBeUndefined()
  })
})

it('A letter does not say that there is no red flag where nobody finished the screen', () => {
  const note = noteOf([assessed('2026-03-16', { painNow: 4 })])
  expect(note.urgencyLine).toBe('For evaluation: no red flag is known today; the screen is not complete.')
  expect(sectionOf(note, 'Reason for referral')?.text).toMatch(
    /^No red flag is known; the screen is not complete\./,
  )
})

describe('The request', () => {
  it.each<[string, readonly RedFlag[], RegExp, RegExp]>([
    ['an emergency', ['aaa'], /evaluate for: aortic aneurysm\..*your clearance: your name/, /is stopped/],
    ['a same-day flag', ['renal'], /evaluate for: kidney problem\..*clearance/, /on hold/],
    ['a weak sign', ['pain-down-leg'], /nerve root problem.*whether exercise may go on/, /Gentle movement/],
    ['an unspecific sign', ['no-improvement-1wk'], /other than ordinary back pain/, /Gentle movement/],
    ['no flag', [], /other than ordinary back pain/, /was not stopped/],
  ])('for %s', (_says, flags, ask, done) => {
    const note = noteOf([answered(flags)])
    expect(lineOf(note, 'Request', 'What I ask')).toMatch(ask)
    expect(lineOf(note, 'Request', 'What was done')).toMatch(done)
  })

  it('asks for what the most urgent flags point to, and not for the rest', () => {
    const ask = lineOf(noteOf([answered(['aaa', 'pain-down-leg'])]), 'Request', 'What I ask')
    expect(ask).not.toMatch(/nerve root/)
  })
})

const screen = (...assessments: AssessedFacts[]) => sectionOf(noteOf(assessments), 'Red-flag screen')

const infection = (...assessments: AssessedFacts[]) =>
  screen(...assessments)?.lines.find(({ label }) => label === 'Infection')?.text

describe('The screen', () => {
  it('is said as not assessed where nothing was asked', () => {
    expect(screen(assessed('2026-03-16', { painNow: 3 }))).toMatchObject({
      text: expect.stringMatching(/^Not assessed/),
      lines: [],
    })
  })

  it.each([
    {
      says: 'yes, no and not asked',
      screens: [assessed('2026-03-16', { redFlagScreen: yesTo('fever-with-back-pain') })],
      words: 'Yes: fever, chills or night sweats. Not asked: raised risk of infection.',
    },
    {
      says: 'an older answer with its day',
      screens: [
        assessed('2026-03-02', { redFlagScreen: noTo('infection-risk') }),
        assessed('2026-03-16', { redFlagScreen: noTo('fever-with-back-pain') }),
      ],
      words: 'No: fever, chills or night sweats. No on 2 March 2026: raised risk of infection.',
    },
    {
      says: 'a yes that a later no does not hide',
      screens: [
        assessed('2026-03-02', { redFlagScreen: yesTo('fever-with-back-pain') }),
        assessed('2026-03-16', { redFlagScreen: noTo('fever-with-back-pain', 'infection-risk') }),
      ],
      words:
        'Yes on 2 March 2026, no on 16 March 2026: fever, chills or night sweats. No: raised risk of infection.',
    },
  ])('says $says', ({ screens, words }) => {
    expect(infection(...screens)).toBe(words)
    expect(infection(...screens.toReversed())).toBe(words)
  })

  it('has each of the 28 questions once', () => {
    const text =
      screen(answered([]))
        ?.lines.map((line) => line.text)
        .join(' ') ?? ''
    expect(text.split(';').length + (screen(answered([]))?.lines.length ?? 0) - 1).toBe(RED_FLAGS.length)
  })

  it('does not know what was asked after the letter', () => {
    expect(screen(answered([], '2026-03-17'))?.text).toMatch(/^Not assessed/)
  })
})

describe('Other findings', () => {
  it('are said as not assessed where no assessment is recorded', () => {
    expect(sectionOf(noteOf([]), 'Other findings')).toEqual({
      heading: 'Other findings',
      text: 'Not assessed: no assessment is recorded yet.',
      lines: [],
    })
  })

  it('name what was found, older findings with their day, and what was not assessed', () => {
    const note = noteOf([
      assessed('2026-03-09', { conditions: ['lumbar-disc-with-leg'], onsetOn: day('2026-03-07') }),
      assessed('2026-03-16', {
        painNow: 6,
        legSymptoms: 'worsening',
        precautions: [],
        clinicTests: { walk10PainRise: 3, lowLoadTolerated: false, sessionsSettled24h: 1 },
      }),
    ])
    const found = (label: string) => lineOf(note, 'Other findings', label)
    expect(found('Pain now')).toBe('6 of 10')
    expect(found('Began')).toBe('7 March 2026 (9 days)')
    expect(found('Leg symptoms')).toBe('Worsening')
    expect(found('Treated as')).toBe('Disc-related pain with leg symptoms (9 March 2026)')
    expect(found('Precautions')).toBe('None of those asked about')
    expect(found('Clinic tests')).toMatch(/walk: 3 of 10; Low-load .*: no; .*24 hours: 1 sessions$/)
    expect(found('Not assessed')).toBe(
      'getting better; numb, tingling or weak leg; flares after training; phase; directional preference.',
    )
  })
})
