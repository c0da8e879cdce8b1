import { isExerciseSlug } from '@/lib/clinical/catalog'
import type { PlanDraft } from '@/lib/clinical/plan'
import { samePlan } from '@/lib/clinical/same-plan'
import { keepOwnAlone, KEPT_PREFIX, keysOf, openShelf, putOnShelf, type Shelf } from './kept-shelf'

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

/** Whose draft of whose plan. */
export type DraftOwner = {
  readonly patientId: string
  readonly episodeId: string
  readonly therapistId: string
  /** The patient has had no other. */
  readonly onlyEpisode: boolean
}

const prefixOf = (episodeId: string): string => `${KEPT_PREFIX}${episodeId}:`
/** Each tab keeps its own: one that is saved must not take away what another has not saved. */
const keyOf = (episodeId: string, tab: string): string => `${prefixOf(episodeId)}${tab}`

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

/** Keeps what is not saved, for after a crash. */
export const keepDraft = (shelf: Shelf, episodeId: string, tab: string, kept: KeptDraft): void =>
  putOnShelf(shelf, keyOf(episodeId, tab), kept)

export const forgetDraft = (shelf: Shelf, episodeId: string, tab: string): void =>
  shelf.removeItem(keyOf(episodeId, tab))

/** Forgets a draft that was saved after its page had been left: what the tab has kept since is another, and stays. */
export function forgetSaved(shelf: Shelf, episodeId: string, tab: string, saved: PlanDraft): void {
  const kept = parse(shelf.getItem(keyOf(episodeId, tab)))
  if (kept && samePlan(kept.draft, saved)) forgetDraft(shelf, episodeId, tab)
}

/**
 * Until 2026-11-29 drafts were kept by the patient: one of this plan is kept on by its episode. It is of no other plan where the patient
 * had no other episode; else it has a line of this one, or what was sent of it has.
 */
export function adoptFormer(
  shelf: Shelf,
  { patientId, episodeId, onlyEpisode }: Omit<DraftOwner, 'therapistId'>,
  onServer: PlanDraft,
): void {
  openShelf(shelf)
  const former = prefixOf(patientId)
  const hasLine = ({ prescriptions }: PlanDraft): boolean =>
    prescriptions.some(({ id }) => onServer.prescriptions.some((line) => line.id === id))
  for (const key of keysOf(shelf, former)) {
    const kept = parse(shelf.getItem(key))
    const tab = key.slice(former.length)
    const isKept = (): boolean => shelf.getItem(keyOf(episodeId, tab)) !== null
    if (!kept || isKept() || !(onlyEpisode || [kept.draft, ...kept.sent].some(hasLine))) continue
    keepDraft(shelf, episodeId, tab, kept)
    // Where there is no room for both, the former is the only one.
    if (isKept()) shelf.removeItem(key)
  }
}

/** A draft with the tab that kept it. */
export type DraftOfTab = { readonly tab: string; readonly kept: KeptDraft }

/** What this therapist had not saved of this episode's plan, in any tab, the newest first; drafts of anybody else go. */
export function keptDrafts(shelf: Shelf, episodeId: string, therapistId: string): readonly DraftOfTab[] {
  openShelf(shelf)
  keepOwnAlone(shelf, therapistId)
  const prefix = prefixOf(episodeId)
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
