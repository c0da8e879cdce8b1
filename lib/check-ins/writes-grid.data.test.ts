import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { inClinic } from '@/db/client'
import { auditEvents } from '@/db/schema/audit-events'
import { episodeStandings } from '@/db/schema/episode-standings'
import { useTestDatabase } from '@/db/testing'
import { addDays, type CalendarDate } from '@/lib/clinical/calendar-date'
import { at, day } from '@/lib/clinical/testing'
import { givenChart, givenDays, givenProgram } from '@/lib/progress/testing'
import { listCheckIns } from './testing'
import { listRecordedDays } from './reads-grid'
import { type CheckInGridDay, checkInGridInput } from './schema'
import { recordCheckInGrid } from './writes-grid'

useTestDatabase()

const issuedOn = day('2026-03-02')
const today = day('2026-03-20')
const moment = at('2026-03-20')

const gridDay = (on: CalendarDate, change: Partial<CheckInGridDay> = {}): CheckInGridDay => ({
  day: on,
  done: 'all',
  painBefore: 3,
  painDuring: 4,
  painNextDay: null,
  changes: null,
  exercises: [],
  ...change,
})

const form = (homeProgramId: string, days: readonly CheckInGridDay[]) =>
  checkInGridInput.parse({ homeProgramId, days: JSON.stringify(days) })

async function givenLog() {
  const given = await givenChart(issuedOn)
  return { ...given, program: await givenProgram(given, 1, issuedOn, ['bird-dog', 'walking']) }
}

describe('Two weeks of a paper log', () => {
  it('are saved at once, each on the record, and where the episode stands follows', async () => {
    const { chart, clinicId, episodeId, program } = await givenLog()
    const days = Array.from({ length: 14 }, (_, index) => gridDay(addDays(issuedOn, index)))
    expect(await recordCheckInGrid(chart, form(program, days), today, moment)).toEqual({ saved: 14 })
    const recorded = await listCheckIns(chart, episodeId)
    expect(recorded.map((one) => [one.day, one.painDuring, one.painNextDay, one.version])).toEqual(
      days.map((one) => [one.day, 4, null, 1]),
    )
    const [events, standings] = await inClinic(clinicId, async (tx) => [
      await tx.select().from(auditEvents).where(eq(auditEvents.action, 'check-in.recorded')),
      await tx.select().from(episodeStandings).where(eq(episodeStandings.episodeId, episodeId)),
    ])
    expect(events).toHaveLength(14)
    expect(standings).toMatchObject([{ lastCheckInOn: '2026-03-15' }])
  })

  it('keep an exercise that was left out or hurt', async () => {
    const { chart, episodeId, program } = await givenLog()
    const marked = gridDay(issuedOn, {
      done: 'some',
      exercises: [
        { exercise: 'bird-dog', mark: 'left-out' },
        { exercise: 'walking', mark: 'hurt' },
      ],
    })
    await recordCheckInGrid(chart, form(program, [marked]), today, moment)
    const [recorded] = await listCheckIns(chart, episodeId)
    const byName = recorded?.exercises.toSorted((a, b) => a.exercise.localeCompare(b.exercise))
    expect(byName).toMatchObject([
      { exercise: 'bird-dog', done: false, sharpOrWorsening: null },
      { exercise: 'walking', done: true, sharpOrWorsening: true, painDuring: null },
    ])
  })

  it('change a day only in what the grid shows: its note and its exercises stay', async () => {
    const given = await givenLog()
    const { chart, episodeId, program, therapistId } = given
    await givenDays(given, program, [
      {
        day: issuedOn,
        painBefore: 8,
        note: 'Stiff',
        effort: 'hard',
        exercises: [{ exercise: 'walking', painDuring: 6 }],
      },
    ])
    const change = gridDay(issuedOn, { done: 'some', changes: 1 })
    expect(await recordCheckInGrid(chart, form(program, [change]), today, moment)).toEqual({ saved: 1 })
    expect(await listCheckIns(chart, episodeId)).toMatchObject([
      {
        done: 'some',
        painBefore: 3,
        note: 'Stiff',
        effort: 'hard',
        version: 2,
        recordedBy: therapistId,
        exercises: [{ exercise: 'walking', painDuring: 6 }],
      },
    ])
  })

  it.each<[string, (on: CalendarDate) => CheckInGridDay, RegExp]>([
    ['a day recorded meanwhile', (on) => gridDay(on), /^3 March 2026: this day was recorded meanwhile/],
    [
      'a day changed meanwhile',
      (on) => gridDay(on, { changes: 7 }),
      /^3 March 2026: this day was changed meanwhile/,
    ],
    [
      'a day that has not come',
      () => gridDay(addDays(today, 1)),
      /^21 March 2026: this day has not come yet/,
    ],
    [
      'a day before the program',
      () => gridDay(addDays(issuedOn, -1)),
      /^1 March 2026: home program 1 was issued later/,
    ],
    [
      'an exercise of another program',
      () => gridDay(addDays(issuedOn, 4), { exercises: [{ exercise: 'sit-up', mark: 'hurt' }] }),
      /^6 March 2026: an exercise marked here is not in home program 1/,
    ],
    [
      'nothing done, but an exercise hurt',
      () =>
        gridDay(addDays(issuedOn, 4), { done: 'none', exercises: [{ exercise: 'walking', mark: 'hurt' }] }),
      /^6 March 2026: .*the day as none/,
    ],
    [
      'nothing done, but an exercise is on record as done',
      (on) => gridDay(on, { done: 'none', changes: 1 }),
      /^3 March 2026: .*the day as none/,
    ],
  ])('name %s, and save none of the days', async (_says, wrong, message) => {
    const given = await givenLog()
    const recordedOn = addDays(issuedOn, 1)
    await givenDays(given, given.program, [{ day: recordedOn, exercises: [{ exercise: 'walking' }] }])
    const days = [gridDay(addDays(issuedOn, 2)), wrong(recordedOn)]
    expect(await recordCheckInGrid(given.chart, form(given.program, days), today, moment)).toEqual({
      problems: [{ day: days[1]?.day, message: expect.stringMatching(message) }],
    })
    expect(await listRecordedDays(given.chart, given.program)).toMatchObject([
      { day: recordedOn, version: 1 },
    ])
  })

  it('of another clinic’s patient are not found, and read as none', async () => {
    const [ours, theirs] = [await givenLog(), await givenLog()]
    await givenDays(theirs, theirs.program, [{ day: issuedOn }])
    const days = form(theirs.program, [gridDay(addDays(issuedOn, 1))])
    await expect(recordCheckInGrid(ours.chart, days, today, moment)).rejects.toMatchObject({
      code: 'not-found',
    })
    expect(await listRecordedDays(ours.chart, theirs.program)).toEqual([])
  })
})

describe('The days as they are sent', () => {
  const program = '6f2b7c1e-5a54-4b0e-9b1f-1c2d3e4f5a6b'
  it.each([
    ['no text', '{'],
    ['no list', '{}'],
    ['none', '[]'],
    ['pain of 11', JSON.stringify([gridDay(issuedOn, { painBefore: 11 })])],
    ['a day twice', JSON.stringify([gridDay(issuedOn), gridDay(issuedOn)])],
    [
      'more than two weeks',
      JSON.stringify(Array.from({ length: 15 }, (_, index) => gridDay(addDays(issuedOn, index)))),
    ],
    ['a day that does not exist', JSON.stringify([{ ...gridDay(issuedOn), day: '2026-02-30' }])],
    ['something else', JSON.stringify([{ ...gridDay(issuedOn), note: 'x' }])],
  ])('are refused where they are %s', (_says, days) => {
    expect(checkInGridInput.safeParse({ homeProgramId: program, days }).success).toBe(false)
  })
})
