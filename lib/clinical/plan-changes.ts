import { dosageWords } from './dosage-words'
import type { Prescription } from './plan'
import { nameOfLine } from './prescribed-exercise'

/** How a plan differs from the last home program, line by line. */
export type LineChange =
  | { readonly kind: 'added'; readonly lineId: string; readonly name: string }
  | { readonly kind: 'removed'; readonly name: string }
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
 * What changed since the last home program: lines are matched by exercise, the first with the first where one stands
 * twice. The order of lines is not a change worth telling.
 */
export function planChanges(
  before: readonly Prescription[],
  after: readonly Prescription[],
  words: LineWords = forTherapist,
): readonly LineChange[] {
  const { nameOf } = words
  const left = [...before]
  const changes: LineChange[] = []
  for (const line of after) {
    const at = left.findIndex(({ exercise }) => exercise === line.exercise)
    const [matched] = at < 0 ? [] : left.splice(at, 1)
    const change: LineChange | undefined = matched
      ? changeOf(matched, line, words)
      : { kind: 'added', lineId: line.id, name: nameOf(line) }
    if (change) changes.push(change)
  }
  return [...changes, ...left.map((line) => ({ kind: 'removed', name: nameOf(line) }) as const)]
}

/** One change as a sentence for the therapist. */
export function changeInWords(change: LineChange): string {
  switch (change.kind) {
    case 'added':
      return `New: ${change.name}.`
    case 'removed':
      return `No longer in it: ${change.name}.`
    case 'changed':
      if (change.from === '') return `${change.name}: now with ${change.to}.`
      if (change.to === '') return `${change.name}: without ${change.from}.`
      return `${change.name}: ${change.to} instead of ${change.from}.`
  }
}
