import { type CalendarDate, daysBetween } from '../calendar-date'
import type { Told } from '../progress-report/course'
import type { Period } from '../progress-report/report'
import { median } from './median'
import { mondayOf } from './week'

/** More days than these are drawn week by week. */
const MOST_DAYS_ONE_BY_ONE = 120

export const isByWeek = ({ from, to }: Period): boolean => daysBetween(from, to) >= MOST_DAYS_ONE_BY_ONE

/** The median of each week in which something was told, at its Monday. */
function weeklyMedians(told: readonly Told[]): Told[] {
  const weeks = new Map<CalendarDate, number[]>()
  for (const { day, value } of told) {
    const monday = mondayOf(day)
    weeks.set(monday, [...(weeks.get(monday) ?? []), value])
  }
  return [...weeks].map(([day, values]) => ({ day, value: median(values) }))
}

/** What is drawn of a period: each day, or of a long one each week. */
export const pointsOf = (told: readonly Told[], period: Period): readonly Told[] =>
  isByWeek(period) ? weeklyMedians(told) : told
