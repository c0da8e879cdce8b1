import type { FactName, FactValues } from './facts'
import { RISE_THAT_COUNTS, SESSIONS_COMPARED, SESSIONS_THAT_ROSE } from './read-facts'

type FactOf<Value> = { [Fact in FactName]: FactValues[Fact] extends Value ? Fact : never }[FactName]
type YesNoFact = FactOf<boolean>
export type NumberFact = FactOf<number>
export type CodeFact = Exclude<FactName, YesNoFact | NumberFact>

/** How a yes-or-no fact reads when it holds, and when it does not. */
export const YES_NO: Readonly<Record<YesNoFact, readonly [holds: string, not: string]>> = {
  'patient.irritated': ['the back is irritated', 'the back is not irritated'],
  'patient.painMedicationBeforeTraining': [
    'pain medication is taken before training',
    'no pain medication is taken before training',
  ],
  'rx.heavyHingeOrSquat': ['it is a heavy hinge or squat', 'it is no heavy hinge or squat'],
  'rx.againstPreference': ['it goes against the preferred direction', 'it goes with the preferred direction'],
  'rx.openOnLadder': ['it is open on its ladder', 'it is not open on a ladder'],
  'rx.warmupPlanned': ['a warm-up is planned', 'no warm-up is planned'],
  'response.consistentIncrease': [
    `pain rose by ${RISE_THAT_COUNTS} or more in at least ${SESSIONS_THAT_ROSE} of the last ${SESSIONS_COMPARED} sessions of it`,
    'pain did not keep rising with it',
  ],
  'response.sharpOrWorsening': [
    'it was sharp or built up last time',
    'it was not sharp and did not build up',
  ],
  'response.easesAsMoves': ['discomfort eased with movement', 'discomfort did not ease with movement'],
  'response.formBreakdown': ['form broke down last time', 'form held last time'],
  'response.peripheralized': ['symptoms moved further down the leg', 'symptoms did not move down the leg'],
  'response.settledWithin24h': ['it settled within 24 hours', 'it had not settled after 24 hours'],
}

const counted =
  (one: string, more: string) =>
  (count: number): string =>
    `${count} ${count === 1 ? one : more}`

/** The unit of a number, and the sentence around the comparison with it. */
export const NUMBERS: Readonly<
  Record<NumberFact, { unit: (value: number) => string; sentence: (words: string) => string }>
> = {
  'patient.painNow': { unit: String, sentence: (words) => `pain now is ${words}` },
  'rx.phasesEarly': {
    unit: counted('phase', 'phases'),
    sentence: (words) => `it comes ${words} before its usual phase`,
  },
  'rx.ladderStepsAhead': {
    unit: counted('step', 'steps'),
    sentence: (words) => `it is ${words} beyond the last one passed on its ladder`,
  },
  'rx.holdSeconds': {
    unit: counted('second', 'seconds'),
    sentence: (words) => `it is held for ${words}`,
  },
  'rx.boutMinutes': {
    unit: counted('minute', 'minutes'),
    sentence: (words) => `a bout of it lasts ${words}`,
  },
  'rx.loadIncreasePctWeek': {
    unit: (value) => `${value} %`,
    sentence: (words) => `the planned rise in load per week is ${words}`,
  },
  'rx.consecutiveHeavyDays': {
    unit: counted('day', 'days'),
    sentence: (words) => `heavy training is planned on ${words} in a row`,
  },
  'response.painDuringLast': {
    unit: String,
    sentence: (words) => `pain during the last session was ${words}`,
  },
  'response.painRiseLast': {
    unit: String,
    sentence: (words) => `the rise in pain during the last session was ${words}`,
  },
}

/** What stands before the words for a code, or for a list of codes. */
export const SUBJECTS: Readonly<Record<CodeFact, string>> = {
  'exercise.slug': 'the exercise is',
  'exercise.kind': 'it is',
  'exercise.demands': 'it asks for',
  'patient.activeUrgency': 'the most urgent active red flag calls for',
  'patient.phase': 'the phase is',
  'patient.irritability': 'irritability is',
  'patient.directionalPreference': 'the preferred direction is',
  'patient.legSymptoms': 'leg symptoms are',
  'patient.conditions': 'the condition is',
  'patient.precautions': 'the precaution is',
  'rx.effectiveLoad': 'the load is',
  'rx.timeOfDay': 'the time of day is',
}
