import { dosageWords } from './dosage-words'
import { isSameExercise, matchedLines } from './matched-lines'
import type { Prescription } from './plan'
import { nameOfLine } from './prescribed-exercise'

/** How a plan differs from the last home program, line by line. */
export type LineChange =
  /** What the line says where the exercise stands on another line too; null where it is new. */
  | { readonly kind: 'added'; readonly lineId: string; readonly name: string; readonly says: string | null }
  /** What the line said where the exercise stays, on another line; null where it is gone. */
  | { readonly kind: 'removed'; readonly name: string; readonly says: string | null }
  /** What was and what is, as phrases of the dosage: only those that differ. */
  | {
      readonly kind: 'changed'
      readonly lineId: string
      readonly name: string
      readonly from: string
      readonly to: string
    }

/** How a line is called, and the phrases in which lines are compared: in the words of whoever reads of the change. */
export type LineWords = {
  readonly nameOf: (line: Prescription) => string
  readonly phrasesOf: (line: Prescription) => readonly string[]
}

const forTherapist: LineWords = {
  nameOf: nameOfLine,
  phrasesOf: (line) => [
    ...dosageWords(line),
    ...(line.group === undefined ? [] : [`in “${line.group}”`]),
    ...(line.note.trim() === '' ? [] : [`“${line.note.trim()}”`]),
  ],
}

const without = (some: readonly string[], others: readonly string[]): string =>
  some.filter((phrase) => !others.includes(phrase)).join(', ')

function changeOf(
  before: Prescription,
  after: Prescription,
  { nameOf, phrasesOf }: LineWords,
): LineChange | undefined {
  const [was, is] = [phrasesOf(before), phrasesOf(after)]
  const from = without(was, is)
  const to = without(is, was)
  if (from === '' && to === '') return undefined
  return { kind: 'changed', lineId: after.id, name: nameOf(after), from, to }
}

/**
 * What changed since the last home program. Where an exercise stands twice, the same lines are matched, then those that
 * say the same, then the first with the first. The order of lines is not a change worth telling.
 */
export function planChanges(
  before: readonly Prescription[],
  after: readonly Prescription[],
  words: LineWords = forTherapist,
): readonly LineChange[] {
  const { nameOf, phrasesOf } = words
  const saidOf = (line: Prescription): string => phrasesOf(line).join(', ')
  const { found, left } = matchedLines(after, before, [
    (line, was) => line.id === was.id && isSameExercise(line, was),
    (line, was) => isSameExercise(line, was) && phrasesOf(line).join() === phrasesOf(was).join(),
    isSameExercise,
  ])
  const changes = after.map((line, index): LineChange | undefined => {
    const was = found.get(line)
    if (was) return changeOf(was, line, words)
    const stood = [...before, ...after.slice(0, index)].some((one) => isSameExercise(one, line))
    return { kind: 'added', lineId: line.id, name: nameOf(line), says: stood ? saidOf(line) : null }
  })
  const removed = left.flatMap((line, index): LineChange[] => {
    const other = after.find((one) => isSameExercise(one, line))
    // That an exercise is gone is said once, however many lines it had.
    if (!other && left.slice(0, index).some((one) => isSameExercise(one, line))) return []
    return [{ kind: 'removed', name: nameOf(other ?? line), says: other ? saidOf(line) : null }]
  })
  return [...changes.filter((change) => change !== undefined), ...removed]
}

/** One change as a sentence for the therapist. */
export function changeInWords(change: LineChange): string {
  switch (change.kind) {
    case 'added':
      return change.says === null ? `New: ${change.name}.` : `${change.name}, also: ${change.says}.`
    case 'removed':
      return change.says === null
        ? `No longer in it: ${change.name}.`
        : `${change.name}, taken out: ${change.says}.`
    case 'changed':
      if (change.from === '') return `${change.name}: now with ${change.to}.`
      if (change.to === '') return `${change.name}: without ${change.from}.`
      return `${change.name}: ${change.to} instead of ${change.from}.`
  }
}
