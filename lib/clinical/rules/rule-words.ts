import { exerciseOf, isExerciseSlug } from '../catalog'
import { conjunction } from '../languages/conjunction'
import type { ExerciseKind, Urgency } from '../vocabulary'
import type { Test, When } from './condition'
import { type CodeFact, NUMBERS, SUBJECTS, YES_NO } from './fact-sentences'
import { wordsOf } from './fact-words'
import type { FactName } from './facts'
import { NUMBER_WORDS } from './number-words'

const KINDS: Readonly<Record<string, string>> = {
  exercise: 'a strength and control exercise',
  stretch: 'a stretch',
  mobility: 'mobility work',
  lift: 'a lift',
  aerobic: 'aerobic work',
} satisfies Record<ExerciseKind, string>

const URGENCIES: Readonly<Record<string, string>> = {
  emergency_now: 'emergency care now',
  same_day: 'medical contact today',
  evaluate_soon: 'a medical evaluation soon',
} satisfies Record<Urgency, string>

/** Names that have commas of their own stand in quotation marks, as they are recorded. */
const QUOTED: ReadonlySet<FactName> = new Set<FactName>(['patient.conditions', 'patient.precautions'])

function named(fact: CodeFact, code: string): string {
  if (fact === 'exercise.kind') return KINDS[code] ?? code
  if (fact === 'patient.activeUrgency') return URGENCIES[code] ?? code
  if (isExerciseSlug(code)) return exerciseOf(code).name
  return QUOTED.has(fact) ? `“${wordsOf(code)}”` : wordsOf(code)
}

/** Sentences that the pieces below would say awkwardly. */
function plainly([fact, op, expected]: Test): string | undefined {
  if (fact === 'patient.legSymptoms' && op === 'neq' && expected === 'none') return 'there are leg symptoms'
  if (fact === 'response.painRiseLast' && op === 'lte' && expected === 0)
    return 'pain did not rise during the last session'
  return undefined
}

const isNumberFact = (fact: FactName): fact is keyof typeof NUMBERS => fact in NUMBERS
const isYesNoFact = (fact: FactName): fact is keyof typeof YES_NO => fact in YES_NO

/** One comparison as a part of a sentence; no code is left in it. */
function testInWords(test: Test): string {
  const [fact, op, expected] = test
  if (isYesNoFact(fact)) return YES_NO[fact][(op === 'eq') === expected ? 0 : 1]
  const plain = plainly(test)
  if (plain !== undefined) return plain
  if (isNumberFact(fact)) {
    const { unit, sentence } = NUMBERS[fact]
    return sentence(NUMBER_WORDS[op](unit(Number(expected))))
  }
  const codes: readonly string[] = typeof expected === 'object' ? expected : [String(expected)]
  const words = conjunction(op === 'includesAll' ? 'and' : 'or')(codes.map((code) => named(fact, code)))
  return op === 'neq' || op === 'notIn' ? `${SUBJECTS[fact]} not ${words}` : `${SUBJECTS[fact]} ${words}`
}

/** When a rule fires, in plain words: all of these, at least one of those, and none of the last. */
export const whenInWords = ({ all = [], any = [], none = [] }: When) => ({
  all: all.map(testInWords),
  any: any.map(testInWords),
  none: none.map(testInWords),
})
