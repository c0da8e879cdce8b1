import { CATALOG, type CatalogExercise } from '@/lib/clinical/catalog'
import { defaultPrescription } from '@/lib/clinical/default-prescription'
import type { ClinicalPicture } from '@/lib/clinical/picture'
import type { PlanDraft, Prescription } from '@/lib/clinical/plan'
import { reviewExercise } from '@/lib/clinical/rules/review'
import { PHASES, rank, type Severity } from '@/lib/clinical/vocabulary'
import type { Chance } from './random'

const LINES = { fewest: 4, most: 6 }

/** How well an exercise belongs in a plan of this phase: named by the article, made for this phase, not too many of a kind. */
function fit(exercise: CatalogExercise, picture: ClinicalPicture, chance: Chance): number {
  const phase = picture.phase ?? 'subacute'
  const early = rank(PHASES, exercise.usualPhases[0] ?? 'subacute') > rank(PHASES, phase)
  if (early || exercise.articleLimit !== null || !exercise.usualPhases.includes(phase)) return -1
  const usedFor = exercise.oftenUsedFor.some((condition) => picture.conditions?.includes(condition))
  const newest = exercise.usualPhases[0] === phase
  const lift = exercise.kind === 'lift' && rank(PHASES, phase) >= rank(PHASES, 'rebuilding')
  return (
    (lift ? 4 : 0) + (exercise.articleRole ? 2 : 0) + (usedFor ? 3 : 0) + (newest ? 2 : 0) + chance.next() * 3
  )
}

const isQuiet = (severity: Severity): boolean => severity === 'none' || severity === 'info'

/**
 * A sensible plan for this picture, made only of exercises that the rules leave alone. Varied in kind: at most two
 * stretches and two of one position.
 */
export function planFor(picture: ClinicalPicture, chance: Chance, newId: () => string): PlanDraft {
  const wanted = chance.whole(LINES.fewest, LINES.most)
  const ranked = CATALOG.map((exercise) => ({ exercise, fit: fit(exercise, picture, chance) }))
    .filter((candidate) => candidate.fit >= 0)
    .toSorted((a, b) => b.fit - a.fit)
  const chosen: Prescription[] = []
  const kinds = new Map<string, number>()
  for (const { exercise } of ranked) {
    if (chosen.length === wanted) break
    if ((kinds.get(exercise.kind) ?? 0) >= 2 || (kinds.get(exercise.position) ?? 0) >= 2) continue
    const prescription = defaultPrescription(exercise.slug, newId())
    if (!isQuiet(reviewExercise(prescription, picture).severity)) continue
    chosen.push(prescription)
    for (const key of [exercise.kind, exercise.position]) kinds.set(key, (kinds.get(key) ?? 0) + 1)
  }
  return { prescriptions: chosen, answers: [] }
}
