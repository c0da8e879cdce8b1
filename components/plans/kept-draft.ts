import { isExerciseSlug } from '@/lib/clinical/catalog'
import type { PlanDraft } from '@/lib/clinical/plan'

/** A draft that the server has not got yet, with the version it started from. */
export type KeptDraft = {
  readonly therapistId: string
  readonly version: number
  readonly draft: PlanDraft
  /** ISO. */
  readonly keptAt: string
}

/** What of the browser's storage is used, so that a test can bring its own. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

const PREFIX = 'plumbline-draft:'
const keyOf = (patientId: string): string => `${PREFIX}${patientId}`

const isDraft = (value: unknown): value is PlanDraft => {
  if (typeof value !== 'object' || value === null) return false
  const { prescriptions, answers } = value as Partial<Record<keyof PlanDraft, unknown>>
  return (
    Array.isArray(prescriptions) &&
    Array.isArray(answers) &&
    prescriptions.every(
      (line: unknown) =>
        typeof line === 'object' &&
        line !== null &&
        'exercise' in line &&
        typeof line.exercise === 'string' &&
        isExerciseSlug(line.exercise),
    )
  )
}

function parse(text: string | null): KeptDraft | undefined {
  if (text === null) return undefined
  try {
    const kept = JSON.parse(text) as Partial<Record<keyof KeptDraft, unknown>>
    const { therapistId, version, draft, keptAt } = kept
    if (typeof therapistId !== 'string' || typeof version !== 'number' || typeof keptAt !== 'string')
      return undefined
    return isDraft(draft) ? { therapistId, version, draft, keptAt } : undefined
  } catch {
    return undefined
  }
}

/** Shelves of somebody who is signing out: an edit still on its way there must not put a draft back. */
const closed = new WeakSet<Shelf>()

/** Keeps what is not saved, for after a crash. A full or forbidden storage changes nothing: the page goes on. */
export function keepDraft(shelf: Shelf, patientId: string, kept: KeptDraft): void {
  if (closed.has(shelf)) return
  try {
    shelf.setItem(keyOf(patientId), JSON.stringify(kept))
  } catch {
    // Nothing can be kept here: the save to the server goes on all the same.
  }
}

export const forgetDraft = (shelf: Shelf, patientId: string): void => shelf.removeItem(keyOf(patientId))

/** Whatever was kept of any patient, when somebody signs out: nothing more is kept until a plan is opened again. */
export function forgetDrafts(shelf: Shelf): void {
  closed.add(shelf)
  removeDrafts(shelf, undefined)
}

function removeDrafts(shelf: Shelf, exceptOf: string | undefined): void {
  const keys = Array.from({ length: shelf.length }, (_, index) => shelf.key(index)).filter(
    (key): key is string => key?.startsWith(PREFIX) ?? false,
  )
  for (const key of keys)
    if (exceptOf === undefined || parse(shelf.getItem(key))?.therapistId !== exceptOf) shelf.removeItem(key)
}

/** What this therapist had not saved of this patient's plan; drafts of anybody else are forgotten on the way. */
export function keptDraft(shelf: Shelf, patientId: string, therapistId: string): KeptDraft | undefined {
  closed.delete(shelf)
  removeDrafts(shelf, therapistId)
  return parse(shelf.getItem(keyOf(patientId)))
}
