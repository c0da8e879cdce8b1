import { describe, expect, it } from 'vitest'
import { addDays } from '../calendar-date'
import { day } from '../testing'
import type { Weekday } from '../vocabulary'
import {
  adherenceCalendar,
  adherenceInWords,
  calendarTotals,
  type DayState,
  type ProgramDays,
  type ToldDay,
} from './calendar'

/** A Monday. */
const monday = day('2026-03-02')

const anyDays = (count: number, issuedOn = monday): ProgramDays => ({ issuedOn, named: [], count })
const onDays = (named: readonly Weekday[], issuedOn = monday): ProgramDays => ({
  issuedOn,
  named,
  count: named.length,
})

const LETTERS: Readonly<Record<DayState, string>> = {
  done: 'D',
  partly: 'p',
  missed: 'x',
  rest: '.',
  extra: '+',
  open: '?',
}

/** What was told from that Monday on, a letter a day: a all, s some, n none, a space for no check-in. */
const toldFrom = (letters: string): ToldDay[] =>
  Array.from(letters).flatMap((letter, index) => {
    const done = ({ a: 'all', s: 'some', n: 'none' } as const)[letter]
    return done ? [{ day: addDays(monday, index), done }] : []
  })

type Case = {
  readonly programs: readonly ProgramDays[]
  readonly told: string
  readonly today?: number
  readonly lastDay?: number
}

const weeksOf = ({ programs, told, today = 100, lastDay = 6 }: Case) =>
  adherenceCalendar({
    programs,
    told: toldFrom(told),
    today: addDays(monday, today),
    lastDay: lastDay < 0 ? null : addDays(monday, lastDay),
  })

const drawn = (facts: Case): string =>
  weeksOf(facts)
    .map(({ days }) => days.map((one) => (one ? LETTERS[one.state] : '_')).join(''))
    .join(' ')

const monWedFri = onDays(['mon', 'wed', 'fri'])
const [thursday, wednesday] = [addDays(monday, 3), addDays(monday, 2)]

describe('A week in the calendar', () => {
  it.each<[string, Case, string]>([
    ['every day, all told', { programs: [anyDays(7)], told: 'aasanaa' }, 'DDpDxDD'],
    ['every day, silence', { programs: [anyDays(7)], told: 'a     a' }, 'DxxxxxD'],
    ['named days kept', { programs: [monWedFri], told: 'a a s  ' }, 'D.D.p..'],
    ['a named day moved', { programs: [monWedFri], told: 'a  a a ' }, 'D.x+x+.'],
    ['any 3, on the first days', { programs: [anyDays(3)], told: 'aaa    ' }, 'DDD....'],
    ['any 3, on the last days', { programs: [anyDays(3)], told: '    aaa' }, '....DDD'],
    ['any 3, five done', { programs: [anyDays(3)], told: 'a a aaa' }, 'D.D.D++'],
    ['any 3, one done late', { programs: [anyDays(3)], told: '      a' }, '....xxD'],
    ['any 3, one done early', { programs: [anyDays(3)], told: 'a      ' }, 'D....xx'],
    ['any 3, nothing done', { programs: [anyDays(3)], told: 'nnnnnnn' }, '....xxx'],
    ['any 3, partly is a day', { programs: [anyDays(3)], told: 's s s a' }, 'p.p.p.+'],
    [
      'Monday and any two more',
      { programs: [{ issuedOn: monday, named: ['mon'], count: 3 }], told: ' a    a' },
      'xD....D',
    ],
    ['a start on Thursday', { programs: [anyDays(7, thursday)], told: 'aaaaaaa' }, '___DDDD'],
    // Of three days a week, four days ask for two.
    ['any 3 from Thursday', { programs: [anyDays(3, thursday)], told: '   a   ' }, '___D..x'],
    [
      'every day, then named days from Thursday',
      { programs: [anyDays(7), onDays(['fri'], thursday)], told: 'aaaaaaa' },
      'DDD+D++',
    ],
    [
      // Two days of three a week and five of seven a week.
      'any 3, then every day from Wednesday',
      { programs: [anyDays(3), anyDays(7, wednesday)], told: '  aaaa ' },
      '.xDDDDx',
    ],
    ['two programs on one day: the later', { programs: [anyDays(7), monWedFri], told: 'a a a  ' }, 'D.D.D..'],
    ['discharge on Wednesday', { programs: [anyDays(7)], told: 'aa aaaa', lastDay: 2 }, 'DDx____'],
  ])('of %s', (_says, facts, days) => {
    expect(drawn(facts)).toBe(days)
  })

  it.each<[string, Case, string]>([
    ['today is open while nothing is told', { programs: [anyDays(7)], told: 'aa', today: 2 }, 'DD?____'],
    ['today counts once told', { programs: [anyDays(7)], told: 'aas', today: 2 }, 'DDp____'],
    ['today told as none is missed', { programs: [anyDays(7)], told: 'aan', today: 2 }, 'DDx____'],
    ['a named day to come is not missed', { programs: [monWedFri], told: 'a', today: 1 }, 'D._____'],
    ['any 3 can still be made good', { programs: [anyDays(3)], told: '    ', today: 4 }, '....?__'],
    ['any 3 can no longer', { programs: [anyDays(3)], told: '     ', today: 5 }, '....x?_'],
    ['any 3 are done: today is rest', { programs: [anyDays(3)], told: 'aaa', today: 4 }, 'DDD..__'],
  ])('that is not over: %s', (_says, facts, days) => {
    expect(drawn({ ...facts, lastDay: -1 })).toBe(days)
  })

  it('has a day as it was done where a note alone was told of the program that replaced another at noon', () => {
    const told = [...toldFrom('a'), ...toldFrom('n')]
    const [week] = adherenceCalendar({ programs: [anyDays(7)], told, today: monday, lastDay: null })
    expect(week?.days[0]).toEqual({ day: monday, state: 'done', told: 'all' })
  })

  it('says no word of what was before the first program, and starts a new row each Monday', () => {
    expect(drawn({ programs: [], told: 'aaa' })).toBe('')
    expect(drawn({ programs: [anyDays(7, addDays(monday, 5))], told: '     aaa', lastDay: 8 })).toBe(
      '_____DD Dx_____',
    )
  })

  it('never misses more days than the week fell short, whatever was done', () => {
    for (const count of [1, 2, 3, 4, 5, 6])
      for (let done = 0; done < 128; done += 1) {
        const told = Array.from({ length: 7 }, (_, index) => (done & (1 << index) ? 'a' : ' ')).join('')
        const totals = calendarTotals(weeksOf({ programs: [anyDays(count)], told }))
        const active = told.replaceAll(' ', '').length
        expect([told, totals.done, totals.missed, totals.extra]).toEqual([
          told,
          Math.min(active, count),
          Math.max(0, count - active),
          Math.max(0, active - count),
        ])
      }
  })
})

describe('Adherence in words', () => {
  it.each<[string, Case, string]>([
    ['nothing', { programs: [], told: '' }, 'No day was asked for yet.'],
    [
      'all',
      { programs: [anyDays(7)], told: 'aaaaaaa' },
      'Exercise was done on 7 of 7 days asked for (100 %).',
    ],
    [
      'some in part, some silent',
      { programs: [anyDays(7)], told: 'aasn   ' },
      'Exercise was done on 3 of 7 days asked for (36 %), 1 of them in part and counted half. 3 days without a check-in count as missed.',
    ],
    [
      'more than asked',
      { programs: [anyDays(3)], told: 'aaaaa  ' },
      'Exercise was done on 3 of 3 days asked for (100 %). 2 days more than asked are not counted.',
    ],
  ])('tells of %s', (_says, facts, words) => {
    expect(adherenceInWords(calendarTotals(weeksOf(facts)))).toBe(words)
  })
})
