import { REASSURANCE_HOLDS_DAYS } from './assessed-facts'
import { COMPARED, DAYS_BETWEEN_FLARES, FLARE_RISE, STILL_PAINFUL } from './check-in-signs'
import { A_WEEK, FEW_DAYS, LOW_ACTIVITY_RATING, MEASURABLE_RISE, RETURNS } from './flag-derivation'
import { MOST_DAYS, MOST_KEPT, MOST_WALKING_DAYS } from './keep-going'
import { PHASE_LABELS } from './labels'
import { HOURS_BETWEEN_HEAVY, MOST_PER_WEEK, OFF_AFTER_FLARE, RESTART } from './load-rules'
import {
  ACTIVITIES_POINTS,
  CHANGE_POINTS,
  ONE_ACTIVITY_POINTS,
  PAIN_POINTS,
  PAIN_SHARE,
} from './outcomes/score'
import { MANY_EXERCISES } from './plan-burden'
import { ALL_CRITERIA } from './recovery/criteria'
import type { CriteriaSet, Criterion } from './recovery/criterion'
import { GOOD_PAIN, GOOD_SESSIONS, TOO_MUCH_PAIN } from './recovery/exercise-response'
import { NUMBER_WORDS } from './rules/number-words'
import {
  IRRITATED_FROM_PAIN,
  RISE_THAT_COUNTS,
  SESSIONS_COMPARED,
  SESSIONS_THAT_ROSE,
} from './rules/read-facts'
import type { SourceId } from './sources'
import { PHASES } from './vocabulary'

/** A number that decides something, with its unit, and where it comes from. */
type Threshold = { readonly name: string; readonly value: string; readonly source: SourceId }
/** Thresholds by what they decide. */
export type ThresholdGroup = { readonly use: string; readonly thresholds: readonly Threshold[] }

/** Changes with every change to a threshold. */
export const THRESHOLD_VERSION = '2026-11-27'

const days = (count: number): string => `${count} days`
const points = (count: number): string => `${count} points`

const RULES: ThresholdGroup = {
  use: 'What the rules read',
  thresholds: [
    {
      name: 'Pain now from which the back counts as irritated',
      value: `${IRRITATED_FROM_PAIN} of 10`,
      source: 'product-default',
    },
    {
      name: 'Rise in pain that counts in a session',
      value: points(RISE_THAT_COUNTS),
      source: 'childs-2005',
    },
    {
      name: 'An exercise keeps raising pain: sessions in which it rose',
      value: `${SESSIONS_THAT_ROSE} of the last ${SESSIONS_COMPARED}`,
      source: 'product-default',
    },
  ],
}

const FLAGS: ThresholdGroup = {
  use: 'Flags that dates and check-ins raise',
  thresholds: [
    { name: '“A few days” without improvement', value: days(FEW_DAYS), source: 'product-default' },
    { name: '“A week” without improvement', value: `more than ${days(A_WEEK)}`, source: 'article' },
    {
      name: 'No better in the log: pain before training still at or above',
      value: `${STILL_PAINFUL} of 10`,
      source: 'product-default',
    },
    {
      name: 'No better in the log: mean of the first days against mean of the last',
      value: days(COMPARED),
      source: 'product-default',
    },
    { name: '“Keeps returning”: flares within 8 weeks', value: String(RETURNS), source: 'product-default' },
    {
      name: 'A flare in the log: pain the next morning above pain before',
      value: points(FLARE_RISE),
      source: 'product-default',
    },
    {
      name: 'Days between two flares of the log',
      value: days(DAYS_BETWEEN_FLARES),
      source: 'product-default',
    },
    {
      name: 'Rise in pain before training over three sessions that raises a flag',
      value: points(MEASURABLE_RISE),
      source: 'childs-2005',
    },
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
  ],
}

const PLAN: ThresholdGroup = {
  use: 'Response, load and length of the plan',
  thresholds: [
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
  ],
}

const OUTCOMES: ThresholdGroup = {
  use: 'Change that matters in an outcome measure',
  thresholds: [
    { name: 'Pain: at least', value: points(PAIN_POINTS), source: 'childs-2005' },
    { name: 'Pain: and of the first score', value: `${PAIN_SHARE * 100} %`, source: 'ostelo-2008' },
    { name: 'Activities: in the mean', value: points(ACTIVITIES_POINTS), source: 'stratford-1995' },
    { name: 'Activities: in one of them', value: points(ONE_ACTIVITY_POINTS), source: 'stratford-1995' },
    { name: 'Global change', value: `+${CHANGE_POINTS} or more`, source: 'kamper-2009' },
  ],
}

const KEEP_GOING: ThresholdGroup = {
  use: 'A program to keep going with after discharge',
  thresholds: [
    { name: 'Exercises at most', value: String(MOST_KEPT), source: 'product-default' },
    { name: 'Days a week at most', value: days(MOST_DAYS), source: 'product-default' },
    { name: 'Walks a week at most', value: days(MOST_WALKING_DAYS), source: 'walkback-2024' },
  ],
}

/** The text of a criterion names its measure; the number stands beside it so that the two can be compared. */
function required(criterion: Criterion): string {
  const { op, value } = criterion
  if (typeof value !== 'number') return 'must hold'
  const isHours = 'fact' in criterion && criterion.fact === 'hoursSinceOnset'
  return NUMBER_WORDS[op](isHours ? `${value} hours` : String(value))
}

function useOf({ id, from }: CriteriaSet): string {
  if (id === 'pc-return-impact') return 'Before the first running'
  const next = from && PHASES[PHASES.indexOf(from) + 1]
  return from && next
    ? `From ${PHASE_LABELS[from]} to ${PHASE_LABELS[next]}`
    : 'Before the next step of a ladder'
}

const CRITERIA: readonly ThresholdGroup[] = ALL_CRITERIA.map((set) => ({
  use: useOf(set),
  thresholds: set.criteria.map((one) => ({ name: one.text, value: required(one), source: one.source })),
}))

/** Every number that a clinic's lead signs off, the criteria for the next phase included, by what it decides. */
export const THRESHOLDS: readonly ThresholdGroup[] = [RULES, FLAGS, PLAN, KEEP_GOING, OUTCOMES, ...CRITERIA]
