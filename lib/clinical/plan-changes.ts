import { dosageWords } from './dosage-words'
import { isSameExercise, matchedLines } from './matched-lines'
import type { Prescription } from './plan'
import { nameOfLine } from './prescribed-exercise'

/** How a plan differs from the last home program, line by line. */
export type LineChange =
  | { readonly kind: 'added'; readonly lineId: string; readonly name: string }
  /** Whether the exercise itself stays, on another line. */
  | { readonly kind: 'removed'; readonly name: string; readonly stays: boolean }
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
  const { found, left } = matchedLines(after, before, [
    (line, was) => line.id === was.id && isSameExercise(line, was),
    (line, was) => isSameExercise(line, was) && phrasesOf(line).join() === phrasesOf(was).join(),
    isSameExercise,
  ])
  const changes = after.map((line): LineChange | undefined => {
    const was = found.get(line)
    return was ? changeOf(was, line, words) : { kind: 'added', lineId: line.id, name: nameOf(line) }
  })
  const removed = left.map((line): LineChange => {
    const other = after.find((one) => isSameExercise(one, line))
    return { kind: 'removed', name: nameOf(other ?? line), stays: other !== undefined }
  })
  return [...changes.filter((change) => change !== undefined), ...removed]
}

/** One change as a sentence for the therapist. */
export function changeInWords(change: LineChange): string {
  switch (change.kind) {
    case 'added':
      return `New: ${change.name}.`
    case 'removed':
      return change.stays ? `${change.name}: once less.` : `No longer in it: ${change.name}.`
    case 'changed':
      if (change.from === '') return `${change.name}: now with ${change.to}.`
      if (change.to === '') return `${change.name}: without ${change.from}.`
      return `${change.name}: ${change.to} instead of ${change.from}.`
  }
}
