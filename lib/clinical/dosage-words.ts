import type { Dosage, Load } from './dosage'
import type { Side, Weekday } from './vocabulary'
import { weekdaysInWords } from './weekdays'

const times = (count: number, one: string, many: string): string => (count === 1 ? one : `${count} ${many}`)

const LOAD_WORDS = { none: null, light: 'light load', moderate: 'medium load', heavy: 'heavy load' } as const
const SIDE_WORDS = {
  both: null,
  left: 'left side only',
  right: 'right side only',
  each: 'each side',
} as const

function howMuch({ sets, reps, durationMinutes, holdSeconds }: Dosage): (string | null)[] {
  const bouts = sets > 1 ? `${sets} sets` : null
  if (durationMinutes !== null) {
    const intervals = reps > 1 ? `${reps} rounds` : null
    return [bouts, intervals, times(durationMinutes, '1 minute', 'minutes')]
  }
  const hold = holdSeconds > 0 ? `hold ${times(holdSeconds, '1 second', 'seconds')}` : null
  return [bouts ?? '1 set', times(reps, '1 time', 'times'), hold]
}

function howOften(
  { sessionsPerDay, daysPerWeek }: Dosage,
  weekdays: readonly Weekday[] | undefined,
): string[] {
  const day = ['', '', 'twice a day'][sessionsPerDay] ?? `${sessionsPerDay} times a day`
  const week = weekdays
    ? weekdaysInWords(weekdays)
    : daysPerWeek === 7
      ? 'every day'
      : times(daysPerWeek, '1 day a week', 'days a week')
  return day === '' ? [week] : [day, week]
}

const loadWords = ({ class: loadClass, amount, unit }: Load): string | null =>
  amount !== null && unit !== null ? `with ${amount} ${unit}` : LOAD_WORDS[loadClass]

/**
 * The dosage as phrases for therapist and patient, in the order they are done: '3 sets', '10 times',
 * 'hold 5 seconds', 'each side', 'rest 30 seconds', 'every day'.
 */
export function dosageWords({
  dosage,
  side,
  load,
  weekdays,
}: {
  readonly dosage: Dosage
  readonly side: Side
  readonly load: Load
  readonly weekdays?: readonly Weekday[] | undefined
}): string[] {
  const rest =
    dosage.sets > 1 && dosage.restSeconds > 0
      ? `rest ${times(dosage.restSeconds, '1 second', 'seconds')}`
      : null
  const phrases = [
    ...howMuch(dosage),
    SIDE_WORDS[side],
    loadWords(load),
    dosage.tempo,
    rest,
    ...howOften(dosage, weekdays),
  ]
  return phrases.filter((phrase): phrase is string => phrase !== null && phrase !== '')
}
