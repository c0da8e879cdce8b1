import { describe, expect, it } from 'vitest'
import { addDays } from '../calendar-date'
import type { LoggedDay } from '../recovery/evidence'
import { day, loggedDay } from '../testing'
import { selfReports } from './self-reports'

const start = day('2026-03-02')
const writtenOn = day('2026-03-16')
const period = { from: start, to: writtenOn }
const daily = [{ issuedOn: start, daysPerWeek: 7 }]

const days = (count: number, change: Partial<LoggedDay> = {}, from = start): LoggedDay[] =>
  Array.from({ length: count }, (_, index) => ({ ...loggedDay(addDays(from, index), '5/6/4'), ...change }))

const sentence = (log: readonly LoggedDay[], programs = daily) =>
  selfReports(log, programs, period, writtenOn).done?.sentence

describe('What was done', () => {
  it('never counts a day without a check-in as done, and says that the patient said so', () => {
    const said = sentence(days(10))
    expect(said).toMatch(/^was done on 10 of 14 planned days \(71 %\), self-reported/)
    expect(said).toMatch(/4 planned days without a check-in count as not done\./)
  })

  it.each<[string, readonly LoggedDay[], RegExp]>([
    ['one half of a day done in part', days(14, { done: 'some' }), /7 of 14 .*50 %/],
    ['nothing of a day on which nothing was done', days(14, { done: 'none' }), /0 of 14 .*0 %/],
    ['one silent day', days(13), /One planned day without a check-in counts as not done\./],
    [
      'every day',
      days(14),
      /14 of 14 planned days \(100 %\), self-reported \(filled: done; frame: planned\)\. Two weeks tell no course\.$/,
    ],
  ])('counts %s', (_says, log, words) => {
    expect(sentence(log)).toMatch(words)
  })

  it('does not hold the day of writing against the patient until something is reported', () => {
    expect(sentence(days(14))).toMatch(/14 of 14/)
    expect(sentence(days(15))).toMatch(/15 of 15/)
  })

  it('says so where more was done than planned, and does not count it', () => {
    const said = sentence(days(14), [{ issuedOn: start, daysPerWeek: 3 }])
    expect(said).toMatch(/6 of 6 planned days \(100 %\)/)
    expect(said).toMatch(/Days beyond the plan are not counted\./)
  })

  it('counts from the first day of the period what a program from before it asks for', () => {
    const later = { from: day('2026-03-09'), to: day('2026-03-15') }
    const { weeks, done } = selfReports(days(14), daily, later, writtenOn)
    expect(weeks?.columns.map(({ from }) => from)).toEqual(['2026-03-09'])
    expect(done?.sentence).toMatch(/7 of 7 .* One week tells no course\.$/)
  })

  it('puts weeks together where there are too many to tell apart', () => {
    const year = { from: start, to: addDays(start, 363) }
    const { weeks, done } = selfReports(days(364), daily, year, addDays(start, 400))
    expect(weeks?.columns).toHaveLength(7)
    expect(weeks?.label).toBe('8 weeks from')
    expect(done?.sentence).toMatch(/364 of 364 .* Each bar is eight weeks\.$/)
  })
})

describe('Pain between visits', () => {
  it('is told for before, during and the next morning, each from what was given', () => {
    const log = [...days(3, { painDuring: null }), ...days(3, {}, day('2026-03-05'))]
    const { pain } = selfReports(log, daily, period, writtenOn)
    expect(pain.map(({ name, points }) => [name, points.length])).toEqual([
      ['Pain before exercise', 6],
      ['Pain during exercise', 3],
      ['Pain the next morning', 6],
    ])
  })

  it('stands week by week under the drawings, with a dash where nothing was told', () => {
    const { weeks } = selfReports(days(7), daily, period, writtenOn)
    expect(weeks?.rows.find(({ label }) => label === 'Mean pain during')?.texts).toEqual(['6', '–'])
    expect(weeks?.rows.find(({ label }) => /without/.test(label))?.texts).toEqual(['0', '7'])
  })

  it('leaves out what is outside the period, and takes the later of two check-ins of a day on which as much was done', () => {
    const log = [
      loggedDay('2026-02-20', '9/9/9'),
      loggedDay('2026-03-02', '1/1/1'),
      loggedDay('2026-03-02', '3/3/3'),
    ]
    const [before] = selfReports(log, daily, period, writtenOn).pain
    expect(before?.points.map(({ value }) => value)).toEqual([3])
  })

  it('counts a day on which the program was replaced as the one of the two with more done', () => {
    const note = { ...loggedDay('2026-03-02', '9/9/9'), done: 'none' } as const
    const { pain, done } = selfReports([...days(1), note], daily, { ...period, to: start }, writtenOn)
    expect(done?.sentence).toMatch(/^was done on 1 of 1 planned days/)
    expect(pain[0]?.points.map(({ value }) => value)).not.toContain(9)
  })

  it.each([
    ['no program', [], days(3), /No home program was issued/],
    ['no check-in', daily, [], /No check-in was recorded in this period/],
  ])('says that nothing is known where there is %s, and draws nothing', (_says, programs, log, words) => {
    const section = selfReports(log, programs, period, writtenOn)
    expect(section.text).toMatch(words)
    expect([section.pain, section.done, section.weeks]).toEqual([[], null, null])
  })

  it.each([
    ['on the day of the first visit', writtenOn, daily.map((one) => ({ ...one, issuedOn: writtenOn }))],
    ['of this day alone, under an older program', writtenOn, daily],
  ])('does not take a program of which no day has passed for none: written %s', (_says, from, programs) => {
    const section = selfReports([], programs, { from, to: writtenOn }, writtenOn)
    expect(section.text).toBe('No check-in was recorded in this period: pain and days done are not known.')
    expect([section.pain, section.done, section.weeks]).toEqual([[], null, null])
  })

  it('knows no program that was issued after the period', () => {
    const ended = { from: start, to: day('2026-03-10') }
    const { text } = selfReports([], [{ issuedOn: day('2026-03-11'), daysPerWeek: 7 }], ended, writtenOn)
    expect(text).toMatch(/No home program was issued by the end of this period/)
  })
})
