import { REASSURANCE_HOLDS_DAYS } from './assessed-facts'
import { DAYS_BETWEEN_FLARES, FLARE_RISE } from './check-in-signs'
import { A_WEEK, FEW_DAYS, LOW_ACTIVITY_RATING, MEASURABLE_RISE, RETURNS } from './flag-derivation'
import { HOURS_BETWEEN_HEAVY, MOST_PER_WEEK, OFF_AFTER_FLARE, RESTART } from './load-rules'
import { MANY_EXERCISES } from './plan-burden'
import { GOOD_PAIN, GOOD_SESSIONS, TOO_MUCH_PAIN } from './recovery/exercise-response'
import { ALL_CRITERIA } from './recovery/criteria'
import { IRRITATED_FROM_PAIN, RISE_THAT_COUNTS } from './rules/read-facts'
import type { SourceId } from './sources'

/** A number that decides something, and where it comes from. */
export type Threshold = { readonly name: string; readonly value: string; readonly source: SourceId }

/** Changes with every change to a threshold. */
export const THRESHOLD_VERSION = '2026-11-23'

const days = (count: number): string => `${count} days`

const NUMBERS: readonly Threshold[] = [
  {
    name: 'Pain now from which the back counts as irritated',
    value: `${IRRITATED_FROM_PAIN} of 10`,
    source: 'product-default',
  },
  {
    name: 'Rise in pain that counts in a session',
    value: `${RISE_THAT_COUNTS} points`,
    source: 'childs-2005',
  },
  {
    name: 'Rise in pain before training over three sessions that raises a flag',
    value: `${MEASURABLE_RISE} points`,
    source: 'childs-2005',
  },
  { name: '“A few days” without improvement', value: days(FEW_DAYS), source: 'product-default' },
  { name: '“A week” without improvement', value: `more than ${days(A_WEEK)}`, source: 'article' },
  { name: '“Keeps returning”: flares within 8 weeks', value: String(RETURNS), source: 'product-default' },
  {
    name: 'A flare in the log: pain the next morning above pain before',
    value: `${FLARE_RISE} points`,
    source: 'product-default',
  },
  { name: 'Days between two flares of the log', value: days(DAYS_BETWEEN_FLARES), source: 'product-default' },
  {
    name: 'Activity rating that counts as daily life interfered with',
    value: `${LOW_ACTIVITY_RATING} of 10 or less`,
    source: 'product-default',
  },
  {
    name: 'A clean test or a “no” in the screen reassures for',
    value: days(REASSURANCE_HOLDS_DAYS),
    source: 'product-default',
  },
  { name: 'A good response: sessions in a row', value: String(GOOD_SESSIONS), source: 'product-default' },
  { name: 'A good response: pain during', value: `${GOOD_PAIN} of 10 or less`, source: 'pain-monitoring' },
  {
    name: 'Too much pain during an exercise',
    value: `${TOO_MUCH_PAIN} of 10 or more`,
    source: 'pain-monitoring',
  },
  { name: 'Rise in load a week', value: `${MOST_PER_WEEK} %`, source: 'ten-percent' },
  {
    name: 'Start again with, of the working weight before',
    value: `${RESTART.join(' to ')} %`,
    source: 'product-default',
  },
  { name: 'Take off after a flare', value: `${OFF_AFTER_FLARE.join(' to ')} %`, source: 'product-default' },
  {
    name: 'Between heavy hinge or squat sessions',
    value: `${HOURS_BETWEEN_HEAVY} hours`,
    source: 'product-default',
  },
  {
    name: 'Exercises above which a plan says that fewer are done better',
    value: String(MANY_EXERCISES),
    source: 'henry-1999',
  },
]

/** Every number that a clinic's lead signs off, the criteria for the next phase included. */
export const THRESHOLDS: readonly Threshold[] = [
  ...NUMBERS,
  ...ALL_CRITERIA.flatMap(({ criteria }) =>
    criteria.map(({ text, value, source }) => ({ name: text, value: String(value), source })),
  ),
]
