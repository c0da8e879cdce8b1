import { exerciseOf, isExerciseSlug } from '../catalog'
import { NUMBER_WORDS } from './number-words'
import type { Test, When } from './condition'
import type { FactName } from './facts'
import type { ExerciseKind } from '../vocabulary'
import { wordsOf } from './fact-words'

/** How a yes-or-no fact reads when it holds, and when it does not. */
const YES_NO: Partial<Readonly<Record<FactName, readonly [holds: string, not: string]>>> = {
  'patient.irritated': ['the back is irritated', 'the back is not irritated'],
  'patient.painMedicationBeforeTraining': [
    'pain medication is taken before training',
    'no pain medication is taken before training',
  ],
  'rx.heavyHingeOrSquat': ['it is a heavy hinge or squat', 'it is no heavy hinge or squat'],
  'rx.againstPreference': ['it goes against the preferred direction', 'it goes with the preferred direction'],
  'rx.openOnLadder': ['its ladder step is open', 'no passed ladder step opens it'],
  'rx.warmupPlanned': ['a warm-up is planned', 'no warm-up is planned'],
  'response.consistentIncrease': [
    'pain rose by 2 or more in at least two of the last three sessions of it',
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

/** The subject of a sentence about any other fact. */
const SUBJECTS: Partial<Readonly<Record<FactName, string>>> = {
  'exercise.slug': 'the exercise is',
  'exercise.kind': 'it is',
  'exercise.demands': 'it asks for',
  'patient.activeUrgency': 'the most urgent active red flag says',
  'patient.phase': 'the phase is',
  'patient.painNow': 'pain now is',
  'patient.irritability': 'irritability is',
  'patient.directionalPreference': 'the preferred direction is',
  'patient.legSymptoms': 'leg symptoms are',
  'patient.conditions': 'the patient has',
  'patient.precautions': 'the precaution holds:',
  'rx.effectiveLoad': 'the load is',
  'rx.phasesEarly': 'the phases it comes early are',
  'rx.ladderStepsAhead': 'the steps beyond the last one passed are',
  'rx.holdSeconds': 'the hold in seconds is',
  'rx.boutMinutes': 'the minutes of a bout are',
  'rx.loadIncreasePctWeek': 'the rise in load in percent a week is',
  'rx.consecutiveHeavyDays': 'the heavy days in a row are',
  'rx.timeOfDay': 'the time of day is',
  'response.painDuringLast': 'pain during the last session was',
  'response.painRiseLast': 'the rise in pain of the last session was',
}

const oneOf = (words: readonly string[], join: 'or' | 'and'): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${join} ${words.at(-1) ?? ''}`

const KINDS: Readonly<Record<string, string>> = {
  exercise: 'an exercise for strength or control',
  stretch: 'a stretch',
  mobility: 'mobility work',
  lift: 'a lift',
  aerobic: 'aerobic work',
} satisfies Record<ExerciseKind, string>

const named = (fact: FactName, code: string): string => {
  if (fact === 'exercise.kind') return KINDS[code] ?? code
  return isExerciseSlug(code) ? exerciseOf(code).name : wordsOf(code)
}

/** One comparison as a part of a sentence; no code is left in it. */
function testInWords([fact, op, expected]: Test): string {
  const yesNo = YES_NO[fact]
  if (yesNo && typeof expected === 'boolean') return (op === 'eq') === expected ? yesNo[0] : yesNo[1]
  const subject = SUBJECTS[fact]
  if (subject === undefined) throw new Error(`No words for the fact ${fact}`)
  if (typeof expected === 'number') return `${subject} ${NUMBER_WORDS[op](expected)}`
  const codes: readonly string[] = typeof expected === 'object' ? expected : [String(expected)]
  const words = oneOf(
    codes.map((code) => named(fact, code)),
    op === 'includesAll' ? 'and' : 'or',
  )
  return op === 'neq' || op === 'notIn' ? `${subject} not ${words}` : `${subject} ${words}`
}

/** When a rule fires, in plain words: all of these, at least one of those, and none of the last. */
export const whenInWords = ({ all = [], any = [], none = [] }: When) => ({
  all: all.map(testInWords),
  any: any.map(testInWords),
  none: none.map(testInWords),
})
