import { describe, expect, it } from 'vitest'
import { assessed, day, loggedDay } from '../testing'
import { type EventFacts, progressEvents } from './events'

const NOTHING: EventFacts = {
  programs: [],
  assessments: [],
  clearances: [],
  reports: [],
  log: [],
  dischargedOn: null,
}

const told = (facts: Partial<EventFacts>): string[] =>
  progressEvents({ ...NOTHING, ...facts }).map(({ day: on, text }) => `${on.slice(5)} ${text}`)

describe('What happened in an episode', () => {
  it.each<[string, Partial<EventFacts>, string[]]>([
    ['nothing', {}, []],
    [
      'programs and the end of care',
      {
        programs: [
          { number: 1, issuedOn: day('2026-03-02') },
          { number: 2, issuedOn: day('2026-03-16') },
        ],
        dischargedOn: day('2026-04-01'),
      },
      ['03-02 Program 1', '03-16 Program 2', '04-01 Discharged'],
    ],
    [
      'a phase once, until it is another one',
      {
        assessments: [
          assessed('2026-03-16', { phase: 'rebuilding' }),
          assessed('2026-03-09', { phase: null }),
          assessed('2026-03-02', { phase: 'subacute' }),
          assessed('2026-03-12', { phase: 'subacute' }),
        ],
      },
      ['03-02 Settling', '03-16 Rebuilding'],
    ],
    [
      'a correction of the same day in the order it was recorded',
      {
        assessments: [
          assessed('2026-03-02', { phase: 'rebuilding' }, '15:00'),
          assessed('2026-03-02', { phase: 'subacute' }, '09:00'),
        ],
      },
      ['03-02 Settling', '03-02 Rebuilding'],
    ],
    [
      'a flare at the assessment, and worse mornings less than three days apart as one',
      {
        assessments: [
          assessed('2026-03-02', { activeFlare: true }),
          assessed('2026-03-05', { activeFlare: true }),
          assessed('2026-03-09', { activeFlare: false }),
        ],
        log: [
          loggedDay('2026-03-10', '2/3/4'),
          loggedDay('2026-03-11', '2/3/5'),
          loggedDay('2026-03-20', '2/3/4'),
          loggedDay('2026-03-25', '2/3/3'),
        ],
      },
      ['03-02 Flare, at the assessment', '03-10 Worse the morning after', '03-20 Worse the morning after'],
    ],
    [
      'red flags whoever asked, before anything else of that day, and their clearance',
      {
        programs: [{ number: 1, issuedOn: day('2026-03-02') }],
        assessments: [assessed('2026-03-02', { redFlagScreen: { 'saddle-anaesthesia': true } })],
        reports: [{ redFlag: 'urinary-retention', reportedOn: day('2026-03-04') }],
        clearances: [{ redFlag: 'saddle-anaesthesia', clearedOn: day('2026-03-05') }],
      },
      [
        expect.stringMatching(/^03-02 Red flag: /),
        '03-02 Program 1',
        expect.stringMatching(/^03-04 Red flag told by the patient: /),
        expect.stringMatching(/^03-05 Cleared: /),
      ],
    ],
  ])('tells of %s', (_says, facts, events) => {
    expect(told(facts)).toEqual(events)
  })
})
