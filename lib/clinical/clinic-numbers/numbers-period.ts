import { addDays, type CalendarDate } from '../calendar-date'

export const NUMBERS_PERIODS = ['3', '12', 'all'] as const
/** The last so many months, or all time. */
export type NumbersPeriod = (typeof NUMBERS_PERIODS)[number]

const DAYS = { '3': 91, '12': 365 } as const

/** The first day of the period that ends today; null of all time. */
export const periodFrom = (period: NumbersPeriod, today: CalendarDate): CalendarDate | null =>
  period === 'all' ? null : addDays(today, 1 - DAYS[period])
