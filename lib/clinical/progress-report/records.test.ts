import { expect, it } from 'vitest'
import { defaultPrescription } from '../default-prescription'
import { day } from '../testing'
import type { Weekday } from '../vocabulary'
import { onWeekdays } from '../weekdays'
import { programPeriods, type ReportRecords } from './records'

const line = (id: string, days: readonly Weekday[]) => onWeekdays(defaultPrescription('bird-dog', id), days)

it('A program asks for each day that any of its lines names, as the page of progress counts them', () => {
  const prescriptions = [line('a', ['mon', 'wed', 'fri']), line('b', ['tue', 'thu'])]
  const records: ReportRecords = {
    assessments: [],
    clearances: [],
    log: [],
    activityRatings: [],
    reports: [],
    programs: [{ number: 1, issuedOn: day('2026-03-02'), nextVisitOn: null, prescriptions }],
    scores: [],
  }
  expect(programPeriods(records)).toEqual([{ issuedOn: '2026-03-02', daysPerWeek: 5 }])
})
