import type { AssessedFacts } from './assessed-facts'

/** What an assessment asks, in words for therapists: the same on the screen and on the form that is filled in by hand. */
export const ASSESSMENT_QUESTIONS = {
  assessedOn: 'Day of the assessment',
  painNow: 'Pain now',
  activeFlare: 'Flare going on now',
  improving: 'Getting better',
  painMedicationBeforeTraining: 'Pain medication before training',
  onsetOn: 'Symptoms began on',
  hoursSinceOnset: 'Hours since onset',
  conditions: 'Conditions',
  phase: 'Phase',
  directionalPreference: 'Directional preference',
  irritability: 'Irritability',
  legSymptoms: 'Leg symptoms',
  legNumbTinglingWeak: 'Numbness, tingling or weakness in a leg',
  flaresAfterWorkoutLast8Weeks: 'Workout flares, last 8 weeks',
  adlSymptomFreeDays: 'Symptom-free days in daily life',
  psfsLowest: 'Lowest activity rating',
  contributingFactors: 'What may have led to it',
  precautions: 'Precautions',
  redFlagScreen: 'Red-flag screen',
} as const satisfies Partial<Record<keyof AssessedFacts, string>>

/** Headings over the questions. */
export const ASSESSMENT_PARTS = {
  today: 'Today',
  problem: 'Problem',
  tests: 'Clinic tests',
  ladders: 'Ladders',
  workingLoads: 'Working weight before the injury',
  note: 'Note',
} as const

export const PAIN_HINT = '0 is no pain, 10 the worst imaginable.'
export const HOURS_HINT = 'In the first week only.'
export const SYMPTOM_FREE_HINT = 'Days in a row, up to today.'
export const RATING_HINT = '0 to 10'
/** Over the precautions. */
export const HOLDS_TODAY = 'Holds today'
export const NOTHING_TICKED = 'Nothing ticked means not assessed.'
/** The choice that says a list was gone through and nothing on it applies. */
export const NONE_OF_THESE_LABEL = 'None of these'
export const YES_NO_LABELS = { yes: 'Yes', no: 'No' } as const
export const SCREEN_NOTE = 'A yes stays on the record until a named clinician clears it.'
export const TESTS_NOTE = 'Feed the criteria for the next phase. A result counts for 28 days.'
export const LADDERS_NOTE = 'The highest step passed. A step not filled in stays as it was recorded.'
export const NO_STEP_LABEL = 'No step yet'
export const WORKING_LOADS_NOTE = 'Return to lifting starts from a part of it.'
