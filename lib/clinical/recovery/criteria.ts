import type { Phase } from '../vocabulary'
import type { CriteriaSet } from './criterion'

/**
 * When the next phase, or the next step of a ladder, opens. Numbers whose source is 'product-default' or 'general' were
 * chosen so that the product can count, and await clinical sign-off.
 */
const OUT_OF_ACUTE: CriteriaSet = {
  id: 'pc-acute-subacute',
  from: 'acute_flare',
  criteria: [
    {
      id: 'hours',
      fact: 'hoursSinceOnset',
      op: 'gte',
      value: 24,
      text: 'A day or more since it began',
      source: 'article',
    },
    {
      id: 'walk',
      test: 'walk10PainRise',
      op: 'lte',
      value: 2,
      text: 'Walks 5 to 10 minutes and pain rises by 2 at most',
      source: 'product-default',
    },
    {
      id: 'no-urgent-flag',
      fact: 'noUrgentFlag',
      op: 'is',
      value: true,
      text: 'No emergency or same-day red flag is active',
      source: 'product-default',
    },
    {
      id: 'low-load',
      test: 'lowLoadTolerated',
      op: 'is',
      value: true,
      text: 'Low-load exercises without sharp pain',
      source: 'article',
    },
  ],
}

const OUT_OF_SETTLING: CriteriaSet = {
  id: 'pc-subacute-rebuilding',
  from: 'subacute',
  criteria: [
    {
      id: 'pain',
      fact: 'painNow',
      op: 'lte',
      value: 3,
      text: 'Pain 3 or lower at rest and in daily life',
      source: 'product-default',
    },
    {
      id: 'exercise-pain',
      test: 'exercisePainMax',
      op: 'lte',
      value: 3,
      text: 'Pain 3 or lower during exercise',
      source: 'pain-monitoring',
    },
    {
      id: 'settled',
      test: 'sessionsSettled24h',
      op: 'gte',
      value: 3,
      text: 'Back to baseline within a day, 3 sessions in a row',
      source: 'pain-monitoring',
    },
    {
      id: 'side-plank',
      test: 'sidePlankKneesSec',
      op: 'gte',
      value: 20,
      text: 'Side plank from knees, 20 seconds each side',
      source: 'product-default',
    },
    {
      id: 'bridge',
      test: 'gluteBridgeReps',
      op: 'gte',
      value: 10,
      text: 'Glute bridge, 10 controlled with a 3-second hold',
      source: 'product-default',
    },
    {
      id: 'hinge',
      test: 'hingeCleanReps',
      op: 'gte',
      value: 10,
      text: 'Hip hinge wall drill, 10 clean',
      source: 'product-default',
    },
  ],
}

const OUT_OF_REBUILDING: CriteriaSet = {
  id: 'pc-rebuilding-return',
  from: 'rebuilding',
  criteria: [
    {
      id: 'free-days',
      fact: 'adlSymptomFreeDays',
      op: 'gte',
      value: 7,
      text: 'No symptoms in daily life for 7 days',
      source: 'product-default',
    },
    {
      id: 'light-load',
      test: 'lightLoadPainMax',
      op: 'lte',
      value: 2,
      text: 'Pain 2 or lower with a light load',
      source: 'product-default',
    },
    {
      id: 'side-plank',
      test: 'sidePlankSec',
      op: 'gte',
      value: 30,
      text: 'Side plank, 30 seconds each side',
      source: 'mcgill-1999',
    },
    {
      id: 'side-plank-sides',
      test: 'sidePlankAsymPct',
      op: 'lte',
      value: 10,
      text: 'Side plank, sides within 10 % of each other',
      source: 'mcgill-1999',
    },
    {
      id: 'extensors',
      test: 'sorensenSec',
      op: 'gte',
      value: 60,
      text: 'Back extensor hold (Biering-Sørensen), 60 seconds',
      source: 'berglund-2015',
    },
    {
      id: 'light-lifts',
      test: 'lightLiftsClean',
      op: 'is',
      value: true,
      text: 'Goblet squat and kettlebell deadlift, 3 × 8, clean',
      source: 'product-default',
    },
    {
      id: 'legs',
      fact: 'legSymptoms',
      op: 'is',
      value: 'none',
      text: 'No leg symptoms',
      source: 'product-default',
    },
  ],
}

/** Before any next step of a ladder. */
export const NEXT_STEP: CriteriaSet = {
  id: 'pc-ladder-step',
  from: null,
  criteria: [
    {
      id: 'sessions',
      test: 'sessionsAtStep',
      op: 'gte',
      value: 2,
      text: '2 sessions in a row at this step',
      source: 'product-default',
    },
    {
      id: 'exercise-pain',
      test: 'exercisePainMax',
      op: 'lte',
      value: 3,
      text: 'Pain 3 or lower during it',
      source: 'pain-monitoring',
    },
    {
      id: 'settled',
      test: 'settled24h',
      op: 'is',
      value: true,
      text: 'Back to baseline within a day',
      source: 'product-default',
    },
    {
      id: 'form',
      test: 'formHeld',
      op: 'is',
      value: true,
      text: 'Clean technique to the last set',
      source: 'article',
    },
  ],
}

/** Before the first running on the running ladder. */
export const RETURN_TO_IMPACT: CriteriaSet = {
  id: 'pc-return-impact',
  from: 'rebuilding',
  criteria: [
    {
      id: 'walk-30',
      test: 'walk30Pain',
      op: 'lte',
      value: 2,
      text: 'Brisk walk of 30 minutes with pain 2 or lower',
      source: 'product-default',
    },
    {
      id: 'balance',
      test: 'balanceSec',
      op: 'gte',
      value: 10,
      text: 'Single-leg balance, 10 seconds each side',
      source: 'product-default',
    },
    {
      id: 'walks',
      test: 'walkFlareFree',
      op: 'gte',
      value: 3,
      text: '3 brisk walks in a row without a flare the next day',
      source: 'product-default',
    },
  ],
}

const OUT_OF: Readonly<Record<Phase, CriteriaSet | null>> = {
  acute_flare: OUT_OF_ACUTE,
  subacute: OUT_OF_SETTLING,
  rebuilding: OUT_OF_REBUILDING,
  return_to_lifting: null,
}

/** What must hold before the phase after this one; null in the last. */
export const criteriaOutOf = (phase: Phase): CriteriaSet | null => OUT_OF[phase]

export const ALL_CRITERIA: readonly CriteriaSet[] = [
  OUT_OF_ACUTE,
  OUT_OF_SETTLING,
  OUT_OF_REBUILDING,
  NEXT_STEP,
  RETURN_TO_IMPACT,
]
