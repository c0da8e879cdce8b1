import { conjunction } from '../conjunction'
import type { DosageWords } from '../patient-words'

const counted = (count: number, one: string, many: string): string => (count === 1 ? one : `${count} ${many}`)

export const dosage: DosageWords = {
  sets: (count) => counted(count, '1 set', 'sets'),
  times: (count) => counted(count, '1 time', 'times'),
  setsOf: (sets, times) => `${sets} sets of ${times}`,
  rounds: (count) => counted(count, '1 round', 'rounds'),
  minutes: (count) => counted(count, '1 minute', 'minutes'),
  hold: (seconds) => `hold ${counted(seconds, '1 second', 'seconds')}`,
  rest: (seconds) => `rest ${counted(seconds, '1 second', 'seconds')}`,
  sides: { both: null, left: 'left side only', right: 'right side only', each: 'each side' },
  loads: { none: null, light: 'light load', moderate: 'medium load', heavy: 'heavy load' },
  loadOf: (amount, unit) => `with ${amount} ${unit}`,
  sessions: (perDay) => (perDay === 2 ? 'twice a day' : `${perDay} times a day`),
  days: (perWeek) => (perWeek === 7 ? 'every day' : counted(perWeek, '1 day a week', 'days a week')),
  weekdays: {
    mon: 'Monday',
    tue: 'Tuesday',
    wed: 'Wednesday',
    thu: 'Thursday',
    fri: 'Friday',
    sat: 'Saturday',
    sun: 'Sunday',
  },
  listed: conjunction('and'),
}
