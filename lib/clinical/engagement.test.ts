import { describe, expect, it } from 'vitest'
import { type EngagementRecords, engagementByMonth } from './engagement'
import { day } from './testing'

const NOTHING: EngagementRecords = { checkIns: [], assessedOn: [], issuedOn: [], messagesSentAt: [] }
const today = day('2026-04-10')

const told = (on: string, change: Partial<EngagementRecords['checkIns'][number]> = {}) => ({
  day: day(on),
  done: 'all' as const,
  minutes: null,
  by: 'patient' as const,
  ...change,
})

const months = (records: Partial<EngagementRecords>, timeZone = 'America/New_York') =>
  engagementByMonth({ ...NOTHING, ...records }, { today, timeZone })

describe('A month of engagement', () => {
  it('counts days, minutes, who told of them, and days with a contact', () => {
    const records = {
      checkIns: [
        told('2026-04-01', { minutes: 20 }),
        told('2026-04-02', { done: 'none', minutes: 0 }),
        told('2026-04-03', { done: 'some', minutes: 5, by: 'paper' }),
        told('2026-04-04'),
      ],
      assessedOn: [day('2026-04-01'), day('2026-04-01')],
      issuedOn: [day('2026-04-01'), day('2026-04-08')],
    }
    expect(months(records)).toEqual([
      {
        month: '2026-04',
        daysActive: 3,
        minutes: 25,
        checkInsByPatient: 3,
        checkInsFromPaper: 1,
        contactDays: 2,
      },
    ])
  })

  it('ends with its last day, and the next begins with its first', () => {
    const found = months({ checkIns: [told('2026-02-28'), told('2026-03-01'), told('2026-03-31')] })
    expect(found.map(({ month, daysActive }) => [month, daysActive])).toEqual([
      ['2026-02', 1],
      ['2026-03', 2],
      ['2026-04', 0],
    ])
  })

  it('is there even when nothing happened in it, over the turn of a year too', () => {
    const found = months({ assessedOn: [day('2025-11-30')] })
    expect(found.map(({ month }) => month)).toEqual([
      '2025-11',
      '2025-12',
      '2026-01',
      '2026-02',
      '2026-03',
      '2026-04',
    ])
  })

  it('counts two check-ins of one day as two told of and one day active', () => {
    const [april] = months({ checkIns: [told('2026-04-02'), told('2026-04-02', { by: 'paper' })] })
    expect(april).toMatchObject({ daysActive: 1, checkInsByPatient: 1, checkInsFromPaper: 1 })
  })

  it('knows nothing of days to come, and nothing where nothing was recorded', () => {
    expect(months({ checkIns: [told('2026-04-11')], issuedOn: [day('2026-05-01')] })).toEqual([])
    expect(months({})).toEqual([])
  })

  it.each([
    // The last minute of March and the first of April in New York, which is four hours behind in summer.
    ['2026-04-01T03:59:00Z', 'America/New_York', '2026-03'],
    ['2026-04-01T04:00:00Z', 'America/New_York', '2026-04'],
    // Five hours behind before the clocks change on 8 March.
    ['2026-03-01T04:59:00Z', 'America/New_York', '2026-02'],
    ['2026-03-01T05:00:00Z', 'America/New_York', '2026-03'],
    // Two hours ahead in Warsaw from 29 March on, one hour before.
    ['2026-03-31T21:59:00Z', 'Europe/Warsaw', '2026-03'],
    ['2026-03-31T22:00:00Z', 'Europe/Warsaw', '2026-04'],
    ['2026-02-28T22:59:00Z', 'Europe/Warsaw', '2026-02'],
    ['2026-02-28T23:00:00Z', 'Europe/Warsaw', '2026-03'],
  ])('takes a message sent at %s in %s for one of %s', (sent, timeZone, month) => {
    const found = months({ messagesSentAt: [new Date(sent)] }, timeZone)
    expect(found.filter(({ contactDays }) => contactDays > 0).map((one) => one.month)).toEqual([month])
  })

  it('takes two messages around a change of the clocks for those of two days', () => {
    // 8 March has 23 hours in New York.
    const sent = ['2026-03-08T05:00:00Z', '2026-03-09T03:59:00Z', '2026-03-09T04:00:00Z']
    const [march] = months({ messagesSentAt: sent.map((text) => new Date(text)) })
    expect(march?.contactDays).toBe(2)
  })
})
