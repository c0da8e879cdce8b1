import { describe, expect, it } from 'vitest'
import { addDays, daysBetween } from '@/lib/clinical/calendar-date'
import type { EventKind, ProgressEvent } from '@/lib/clinical/progress/events'
import { day } from '@/lib/clinical/testing'
import { placedLabels } from './event-labels'

const start = day('2026-03-02')
/** Ten to the day. */
const axis = { width: 460, middleOf: (on: typeof start) => 44 + daysBetween(start, on) * 10 }

const event = (offset: number, text: string, kind: EventKind = 'program'): ProgressEvent => ({
  day: addDays(start, offset),
  kind,
  text,
})

const rowsOf = (...events: readonly ProgressEvent[]) =>
  placedLabels(events, axis, 2).map(({ event: { text }, row, anchor }) => [text, row, anchor])

describe('Words beside the marks', () => {
  it.each<[string, ProgressEvent[], unknown[]]>([
    [
      'stand in one row where there is room',
      [event(0, 'One'), event(20, 'Two')],
      [
        ['One', 0, 'start'],
        ['Two', 0, 'start'],
      ],
    ],
    [
      'go one row down where there is none',
      [event(0, 'Program 1'), event(3, 'Program 2')],
      [
        ['Program 1', 0, 'start'],
        ['Program 2', 1, 'start'],
      ],
    ],
    [
      'are left out where every row is taken',
      [event(0, 'Program 1'), event(2, 'Program 2'), event(4, 'Program 3')],
      [
        ['Program 1', 0, 'start'],
        ['Program 2', 1, 'start'],
        ['Program 3', null, 'start'],
      ],
    ],
    [
      'go to what is graver first',
      [event(0, 'Program 1'), event(2, 'Program 2'), event(4, 'Red flag', 'red-flag')],
      [
        ['Red flag', 0, 'start'],
        ['Program 1', 1, 'start'],
        ['Program 2', null, 'start'],
      ],
    ],
    [
      'end at their mark at the right edge',
      [event(38, 'Discharged', 'discharge')],
      [['Discharged', 0, 'end']],
    ],
  ])('%s', (_says, events, rows) => {
    expect(rowsOf(...events)).toEqual(rows)
  })
})
