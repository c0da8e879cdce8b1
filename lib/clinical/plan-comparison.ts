import { dosageWords } from './dosage-words'
import type { PlanDraft, Prescription } from './plan'
import { groupedLines } from './plan-groups'
import { MAX_PRESCRIPTIONS } from './plan-limits'
import { nameOfLine } from './prescribed-exercise'

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

const answersOf = ({ answers }: PlanDraft, line: Prescription): string =>
  JSON.stringify(
    answers
      .filter(({ prescriptionId }) => prescriptionId === line.id)
      .map(({ ruleId, kind, reason }) => JSON.stringify([ruleId, kind, reason]))
      .toSorted(),
  )

/**
 * Two versions of a plan side by side: lines are matched by id, then by exercise. Mine in their order, then what only
 * theirs has.
 */
export function comparePlans(mine: PlanDraft, theirs: PlanDraft): readonly ComparedLine[] {
  const left = [...theirs.prescriptions]
  const take = (matches: (line: Prescription) => boolean): Prescription | null => {
    const at = left.findIndex(matches)
    return at < 0 ? null : (left.splice(at, 1)[0] ?? null)
  }
  const byId = new Map(mine.prescriptions.map((line) => [line.id, take(({ id }) => id === line.id)]))
  const matched = mine.prescriptions.map((line): ComparedLine => {
    const other = byId.get(line.id) ?? take(({ exercise }) => exercise === line.exercise)
    const isSame =
      other !== null &&
      lineInPhrases(line).join() === lineInPhrases(other).join() &&
      answersOf(mine, line) === answersOf(theirs, other)
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
