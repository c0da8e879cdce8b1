import { describe, expect, it } from 'vitest'
import { clinicalPicture, type PictureRecords } from './derive-picture'
import type { ClinicalPicture } from './picture'
import { redFlagOf } from './red-flags'
import { assessed, at, day, loggedDay, session } from './testing'
import { RED_FLAGS, type RedFlag } from './vocabulary'

const TODAY = '2026-03-16'

const picture = (records: Partial<PictureRecords>, today = TODAY): ClinicalPicture =>
  clinicalPicture(
    { assessments: [], clearances: [], log: [], activityRatings: [], reports: [], programs: [], ...records },
    day(today),
  )

const activeFlags = ({ redFlags = [] }: ClinicalPicture): RedFlag[] =>
  redFlags.filter(({ status }) => status === 'active').map(({ slug }) => slug)

const ratedOn = (on: string, lowest: number) => ({ measuredOn: day(on), recordedAt: at(on), lowest })
const noTo = (flags: readonly RedFlag[]) => Object.fromEntries(flags.map((flag) => [flag, false]))
const serious = RED_FLAGS.filter((flag) => redFlagOf(flag).urgency !== 'evaluate_soon')
const forEveryone = serious.filter((flag) => flag !== 'preg-warning' && flag !== 'postop-warning')

describe('The clinical picture', () => {
  it('knows nothing without records', () => {
    expect(Object.values(picture({})).every((fact) => fact === undefined)).toBe(true)
  })

  it('takes pain from the latest day and conditions from the last time they were recorded', () => {
    const assessments = [
      assessed('2026-03-02', { painNow: 6, conditions: ['lumbar-strain-sprain'], phase: 'acute_flare' }),
      assessed('2026-03-16', { painNow: 2, phase: 'rebuilding' }),
    ]
    expect(picture({ assessments })).toMatchObject({
      painNow: 2,
      conditions: ['lumbar-strain-sprain'],
      phase: 'rebuilding',
    })
  })

  it('knows what led to the problem from the last time it was recorded', () => {
    const assessments = [
      assessed('2026-03-02', { contributingFactors: ['cf-technique'] }),
      assessed('2026-03-09', { contributingFactors: ['cf-recovery', 'cf-tight'] }),
      assessed('2026-03-16', { painNow: 2 }),
    ]
    expect(picture({ assessments }).contributingFactors).toEqual(['cf-recovery', 'cf-tight'])
  })

  it('gives the same picture whatever the order of the records', () => {
    const assessments = [
      assessed('2026-03-02', { painNow: 6, precautions: ['osteoporosis'] }),
      assessed('2026-03-09', { legSymptoms: 'worsening' }),
      assessed('2026-03-16', { painNow: 2 }),
    ]
    expect(picture({ assessments: assessments.toReversed() })).toEqual(picture({ assessments }))
  })

  it('counts the duration from the day of onset', () => {
    const assessments = [assessed('2026-03-02', { onsetOn: day('2026-03-01') })]
    expect(picture({ assessments }).symptomDurationDays).toBe(15)
  })

  it.each([
    { says: 'as recorded, on the same day', found: { hoursSinceOnset: 12 }, today: '2026-03-10', hours: 12 },
    { says: 'rounded down, the day after', found: { hoursSinceOnset: 12 }, today: '2026-03-11', hours: 12 },
    { says: 'counted on, two days after', found: { hoursSinceOnset: 12 }, today: '2026-03-12', hours: 36 },
    { says: 'from the day of onset', found: { onsetOn: day('2026-03-08') }, today: '2026-03-10', hours: 24 },
    { says: 'unknown on the day of onset', found: { onsetOn: day('2026-03-10') }, today: '2026-03-10' },
  ])('gives hours since onset $says', ({ found, today, hours }) => {
    expect(picture({ assessments: [assessed('2026-03-10', found)] }, today).hoursSinceOnset).toBe(hours)
  })

  const began = assessed('2026-02-18', { onsetOn: day('2026-02-18') })
  const flare = assessed(
    '2026-03-09',
    { activeFlare: true, phase: 'acute_flare', hoursSinceOnset: 0 },
    '18:00',
  )
  const seen = assessed('2026-03-10', { painNow: 5 }, '08:00')
  it.each([
    { says: 'the morning after', today: '2026-03-10', hours: 0 },
    { says: 'two days after', today: '2026-03-11', hours: 24 },
    { says: 'three days after', today: '2026-03-12', hours: 48 },
  ])('counts the hours since a flare $says, though pain began weeks before', ({ today, hours }) => {
    const found = picture({ assessments: [began, flare, seen] }, today)
    expect(found).toMatchObject({ hoursSinceOnset: hours, phase: 'acute_flare' })
  })

  it.each([
    { says: 'a later one', onset: '2026-03-12', today: '2026-03-14', hours: 24 },
    { says: 'one of today, of which the hour is not known', onset: '2026-03-14', today: '2026-03-14' },
    { says: 'none before the flare', onset: '2026-03-08', today: '2026-03-11', hours: 24 },
  ])('counts them from another onset: $says', ({ onset, today, hours }) => {
    const again = assessed(today, { onsetOn: day(onset) })
    expect(picture({ assessments: [began, flare, again] }, today).hoursSinceOnset).toBe(hours)
  })

  it.each([
    { says: 'the later rating of the activities', rated: '2026-03-12', assessedOn: '2026-03-10', lowest: 2 },
    {
      says: 'the assessment’s, when that is later',
      rated: '2026-03-09',
      assessedOn: '2026-03-10',
      lowest: 6,
    },
    {
      says: 'no rating of a day that has not come',
      rated: '2026-03-17',
      assessedOn: '2026-03-10',
      lowest: 6,
    },
  ])('takes as the lowest activity $says', ({ rated, assessedOn, lowest }) => {
    const activityRatings = [{ measuredOn: day(rated), recordedAt: at(rated), lowest: 2 }]
    const found = picture({
      assessments: [assessed(assessedOn, { psfsLowest: 6, painNow: 4 })],
      activityRatings,
    })
    expect(found).toMatchObject({ psfsAnyItemBelow: lowest, painNow: 4 })
    expect(activeFlags(found).includes('sleep-adl-interference')).toBe(lowest <= 3)
  })

  it('carries the response to each exercise', () => {
    const log = [loggedDay('2026-03-15', '-/-/-', [session('2026-03-15', 'bird-dog', '2/4/4')])]
    expect(picture({ log }).responses?.['bird-dog']).toMatchObject({
      painDuringLast: 4,
      settledWithin24h: false,
    })
  })
})

describe('Flags that the facts raise', () => {
  it.each([
    { flag: 'pain-down-leg', found: { legSymptoms: 'present_stable' } },
    { flag: 'leg-numb-weak', found: { legNumbTinglingWeak: true } },
    { flag: 'no-improvement-1wk', found: { onsetOn: day('2026-03-08'), improving: false } },
    { flag: 'recurrent-after-workouts', found: { flaresAfterWorkoutLast8Weeks: 2 } },
    { flag: 'sleep-adl-interference', found: { psfsLowest: 3 } },
  ] as const)('raises $flag', ({ flag, found }) => {
    expect(activeFlags(picture({ assessments: [assessed(TODAY, found)] }))).toContain(flag)
  })

  it.each([
    { flag: 'pain-down-leg', found: { legSymptoms: 'none' } },
    { flag: 'leg-numb-weak', found: { legNumbTinglingWeak: false } },
    { flag: 'no-improvement-1wk', found: { onsetOn: day('2026-03-09'), improving: false } },
    { flag: 'no-improvement-1wk', found: { onsetOn: day('2026-03-01'), improving: true } },
    { flag: 'recurrent-after-workouts', found: { flaresAfterWorkoutLast8Weeks: 1 } },
    { flag: 'sleep-adl-interference', found: { psfsLowest: 4 } },
    { flag: 'pain-down-leg', found: {} },
  ] as const)('does not raise $flag for $found', ({ flag, found }) => {
    expect(activeFlags(picture({ assessments: [assessed(TODAY, found)] }))).not.toContain(flag)
  })

  it.each([
    { says: 'cleared while the rating is the same', again: 2, status: 'cleared' },
    { says: 'raised again by another low rating', again: 1, status: 'active' },
    { says: 'gone once the activity is rated well', again: 8, status: undefined },
  ])('leaves a flag of a low activity rating $says', ({ again, status }) => {
    const clearances = [
      {
        redFlag: 'sleep-adl-interference' as const,
        clearedBy: 'Dr. Okafor',
        clearedOn: day('2026-03-04'),
        recordedAt: at('2026-03-04'),
      },
    ]
    const { redFlags = [] } = picture({
      assessments: [assessed('2026-03-02', { painNow: 4 })],
      activityRatings: [ratedOn('2026-03-02', 2), ratedOn('2026-03-09', again)],
      clearances,
    })
    expect(redFlags.find(({ slug }) => slug === 'sleep-adl-interference')?.status).toBe(status)
  })

  it('raises a flag by a rating before anything was assessed', () => {
    const activityRatings = [{ measuredOn: day(TODAY), recordedAt: at(TODAY), lowest: 2 }]
    expect(activeFlags(picture({ activityRatings }))).toEqual(['sleep-adl-interference'])
  })

  it('leaves them cleared while the fact reads the same', () => {
    const assessments = [
      assessed('2026-03-02', { legSymptoms: 'present_stable' }),
      assessed(TODAY, { painNow: 2 }),
    ]
    const clearances = [
      {
        redFlag: 'pain-down-leg' as const,
        clearedBy: 'Dr. Okafor',
        clearedOn: day('2026-03-04'),
        recordedAt: at('2026-03-04'),
      },
    ]
    expect(picture({ assessments, clearances }).redFlags).toEqual([
      {
        slug: 'pain-down-leg',
        urgency: 'evaluate_soon',
        status: 'cleared',
        clearedBy: 'Dr. Okafor',
        clearedAt: '2026-03-04',
      },
    ])
  })
})

const screened = (flags: readonly RedFlag[], found = {}) =>
  picture({ assessments: [assessed(TODAY, { redFlagScreen: noTo(flags), ...found })] }).redFlags

describe('A picture without flags', () => {
  it('says none once every question that matters has a no', () => {
    expect(screened(forEveryone)).toEqual([])
  })

  it('says not assessed while one is open', () => {
    expect(screened(forEveryone.slice(1))).toBeUndefined()
    expect(screened([])).toBeUndefined()
  })

  it('keeps the screen open beside a flag that something else raised', () => {
    const only = { legSymptoms: 'present_stable', phase: 'acute_flare' } as const
    const half = picture({ assessments: [assessed(TODAY, only)] })
    expect(half.redFlags?.map(({ slug }) => slug)).toEqual(['pain-down-leg'])
    expect(half.screenIsOpen).toBe(true)
    const whole = picture({ assessments: [assessed(TODAY, { ...only, redFlagScreen: noTo(forEveryone) })] })
    expect(whole.redFlags?.map(({ slug }) => slug)).toEqual(['pain-down-leg'])
    expect(whole.screenIsOpen).toBeUndefined()
  })

  it.each([
    { says: 'pregnancy', found: { conditions: ['pregnancy'] } },
    { says: 'surgery', found: { precautions: ['post_op_lumbar_restricted'] } },
  ])('needs its own warning signs asked about in $says', ({ found }) => {
    expect(screened(forEveryone, found)).toBeUndefined()
    expect(screened(serious, found)).toEqual([])
  })

  it('asks again after 28 days', () => {
    const assessments = [assessed('2026-02-16', { redFlagScreen: noTo(serious) })]
    expect(picture({ assessments }, '2026-03-16').redFlags).toEqual([])
    expect(picture({ assessments }, '2026-03-17').redFlags).toBeUndefined()
  })
})
