import { isExerciseSlug } from '@/lib/clinical/catalog'
import type { PlanDraft } from '@/lib/clinical/plan'
import { samePlan } from '@/lib/clinical/same-plan'

/** A draft that the server has not got yet, with the version it started from. */
export type KeptDraft = {
  readonly therapistId: string
  readonly version: number
  readonly draft: PlanDraft
  /** ISO. */
  readonly keptAt: string
  /** What was sent without an answer: the server may have it, as a newer version. */
  readonly sent: readonly PlanDraft[]
}

/** What of the browser's storage is used, so that a test can bring its own. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

const PREFIX = 'plumbline-draft:'
const prefixOf = (patientId: string): string => `${PREFIX}${patientId}:`
/** Each tab keeps its own: one that is saved must not take away what another has not saved. */
const keyOf = (patientId: string, tab: string): string => `${prefixOf(patientId)}${tab}`

/** A clinic's own exercise comes with its line: nothing else here knows it. */
const isLine = (line: unknown): boolean => {
  if (typeof line !== 'object' || line === null || !('exercise' in line)) return false
  const { exercise } = line
  if (typeof exercise !== 'string') return false
  if (isExerciseSlug(exercise)) return true
  const own: unknown = 'own' in line ? line.own : undefined
  return typeof own === 'object' && own !== null && 'slug' in own && own.slug === exercise
}

const isDraft = (value: unknown): value is PlanDraft => {
  if (typeof value !== 'object' || value === null) return false
  const { prescriptions, answers } = value as Partial<Record<keyof PlanDraft, unknown>>
  return Array.isArray(prescriptions) && Array.isArray(answers) && prescriptions.every(isLine)
}

function parse(text: string | null): KeptDraft | undefined {
  if (text === null) return undefined
  try {
    const kept = JSON.parse(text) as Partial<Record<keyof KeptDraft, unknown>>
    const { therapistId, version, draft, keptAt } = kept
    if (typeof therapistId !== 'string' || typeof version !== 'number' || typeof keptAt !== 'string')
      return undefined
    if (!isDraft(draft)) return undefined
    const sent: readonly unknown[] = Array.isArray(kept.sent) ? kept.sent : []
    return { therapistId, version, draft, keptAt, sent: sent.filter(isDraft) }
  } catch {
    return undefined
  }
}

/** Shelves of somebody who is signing out: an edit still on its way there must not put a draft back. */
const closed = new WeakSet<Shelf>()

/** Keeps what is not saved, for after a crash. A full or forbidden storage changes nothing: the page goes on. */
export function keepDraft(shelf: Shelf, patientId: string, tab: string, kept: KeptDraft): void {
  if (closed.has(shelf)) return
  try {
    shelf.setItem(keyOf(patientId, tab), JSON.stringify(kept))
  } catch {
    // Nothing can be kept here: the save to the server goes on all the same.
  }
}

export const forgetDraft = (shelf: Shelf, patientId: string, tab: string): void =>
  shelf.removeItem(keyOf(patientId, tab))

/** Whatever was kept of any patient, when somebody signs out: nothing more is kept until a plan is opened again. */
export function forgetDrafts(shelf: Shelf): void {
  closed.add(shelf)
  for (const key of keysOf(shelf, PREFIX)) shelf.removeItem(key)
}

/** What anybody else left behind on this computer, such as after a sign-in that expired. */
export function forgetDraftsOfOthers(shelf: Shelf, therapistId: string): void {
  for (const key of keysOf(shelf, PREFIX))
    if (parse(shelf.getItem(key))?.therapistId !== therapistId) shelf.removeItem(key)
}

const keysOf = (shelf: Shelf, prefix: string): readonly string[] =>
  Array.from({ length: shelf.length }, (_, index) => shelf.key(index)).filter(
    (key): key is string => key?.startsWith(prefix) ?? false,
  )

/** A draft with the tab that kept it. */
export type DraftOfTab = { readonly tab: string; readonly kept: KeptDraft }

/** What this therapist had not saved of this patient's plan, in any tab, the newest first; drafts of anybody else go. */
export function keptDrafts(shelf: Shelf, patientId: string, therapistId: string): readonly DraftOfTab[] {
  closed.delete(shelf)
  forgetDraftsOfOthers(shelf, therapistId)
  const prefix = prefixOf(patientId)
  return keysOf(shelf, prefix)
    .flatMap((key) => {
      const kept = parse(shelf.getItem(key))
      return kept ? [{ tab: key.slice(prefix.length), kept }] : []
    })
    .toSorted((a, b) => b.kept.keptAt.localeCompare(a.kept.keptAt))
}

/**
 * The version that a kept draft goes over. What the server has may be this tab's own save, whose answer came too late to be
 * noted: then the draft continues it, and there is nothing to choose. Otherwise the version it started from.
 */
export const startsFrom = (
  { sent, version }: KeptDraft,
  onServer: PlanDraft,
  serverVersion: number,
): number => (sent.some((draft) => samePlan(draft, onServer)) ? serverVersion : version)
