import { dosageWords } from './dosage-words'
import { isSameExercise, matchedLines } from './matched-lines'
import type { PlanDraft, Prescription } from './plan'
import { groupedLines } from './plan-groups'
import { MAX_PRESCRIPTIONS } from './plan-limits'
import { nameOfLine } from './prescribed-exercise'
import { samePlan } from './same-plan'

/** One exercise in two versions of a plan; null where a version does not have it. */
export type ComparedLine = {
  readonly mine: Prescription | null
  readonly theirs: Prescription | null
  readonly isSame: boolean
}

/** What a line says, phrase by phrase: exercise, dosage, days, group, what was said of its training, and the note. */
export function lineInPhrases(line: Prescription): readonly string[] {
  const { group, timeOfDay, warmupPlanned, consecutiveHeavyDays, loadIncreasePctWeek, note } = line
  const said: readonly (string | null)[] = [
    nameOfLine(line),
    ...dosageWords(line),
    group === undefined ? null : `in “${group}”`,
    timeOfDay === undefined ? null : timeOfDay === 'any' ? 'any time of day' : 'within 2 hours of waking',
    warmupPlanned === undefined ? null : warmupPlanned ? 'warm-up planned' : 'no warm-up planned',
    consecutiveHeavyDays === undefined ? null : `${consecutiveHeavyDays} heavy days in a row`,
    loadIncreasePctWeek === undefined ? null : `load up ${loadIncreasePctWeek} % a week`,
    note.trim() === '' ? null : `“${note.trim()}”`,
  ]
  return said.filter((phrase): phrase is string => phrase !== null)
}

/** A line by itself with what was answered about it, whichever line of its plan it is: not all of that is in its phrases. */
const alone = ({ answers }: PlanDraft, line: Prescription): PlanDraft => ({
  prescriptions: [{ ...line, id: '', note: line.note.trim() }],
  answers: answers
    .filter(({ prescriptionId }) => prescriptionId === line.id)
    .map((answer) => ({ ...answer, prescriptionId: '' })),
})

/**
 * Two versions of a plan side by side: lines are matched by id, then by exercise. Mine in their order, then what only
 * theirs has.
 */
export function comparePlans(mine: PlanDraft, theirs: PlanDraft): readonly ComparedLine[] {
  const { found, left } = matchedLines(mine.prescriptions, theirs.prescriptions, [
    (line, other) => line.id === other.id,
    isSameExercise,
  ])
  const matched = mine.prescriptions.map((line): ComparedLine => {
    const other = found.get(line) ?? null
    const isSame = other !== null && samePlan(alone(mine, line), alone(theirs, other))
    return { mine: line, theirs: other, isSame }
  })
  return [...matched, ...left.map((line) => ({ mine: null, theirs: line, isSame: false }))]
}

/** Which version of a line goes into the plan; neither leaves it out. */
export type TakenFrom = 'mine' | 'theirs' | 'neither'

/** Where nothing was chosen, mine; what only one version has stays, so that nothing is lost by not looking. */
export const usualSide = ({ mine }: ComparedLine): TakenFrom => (mine ? 'mine' : 'theirs')

/**
 * The plan that was chosen of both, line by line, each with the answers that were given to it in its version. `sides` has one for each compared line.
 * What it was started from stays mine. Undefined when it would hold more than a plan may.
 */
export function chosenOfBoth(
  mine: PlanDraft,
  theirs: PlanDraft,
  compared: readonly ComparedLine[],
  sides: readonly TakenFrom[],
): PlanDraft | undefined {
  const chosen = compared.flatMap((pair, index) => {
    const side = sides[index] ?? usualSide(pair)
    const line = side === 'neither' ? null : pair[side]
    const from = side === 'theirs' ? theirs : mine
    return line ? [{ line, answers: from.answers.filter((one) => one.prescriptionId === line.id) }] : []
  })
  if (chosen.length > MAX_PRESCRIPTIONS) return undefined
  return {
    ...mine,
    prescriptions: groupedLines(chosen.map(({ line }) => line)),
    answers: chosen.flatMap(({ answers }) => answers),
  }
}
