import type { CatalogFilters, CatalogSearch } from '@/lib/catalog/search'
import type { PrescribedSlug } from '@/lib/clinical/own-exercise'
import type { PrescribedExercise } from '@/lib/clinical/prescribed-exercise'
import type { Phase } from '@/lib/clinical/vocabulary'

/** Exercises that stand together in the list; without a title where one list holds them all. */
export type OfferedSection = {
  readonly title: string | null
  readonly exercises: readonly PrescribedExercise[]
}

export type Asked = {
  readonly query: string
  readonly filters: CatalogFilters
  readonly phase: Phase | undefined
  readonly favorites: readonly PrescribedSlug[]
  /** The latest first. */
  readonly recentlyUsed: readonly PrescribedSlug[]
}

/**
 * What the catalog offers. To a query: the found, best first. Without one: what this therapist likes and used last,
 * then what is usual in the patient's phase, then all others, each exercise once.
 */
export function offeredSections(
  search: CatalogSearch,
  { query, filters, phase, favorites, recentlyUsed }: Asked,
): readonly OfferedSection[] {
  const found = search(query, filters)
  if (query.trim() !== '') return [{ title: null, exercises: found }]
  const left = new Map(found.map((exercise) => [exercise.slug, exercise]))
  const take = (slugs: readonly PrescribedSlug[]): PrescribedExercise[] =>
    slugs.flatMap((slug) => {
      const exercise = left.get(slug)
      left.delete(slug)
      return exercise ?? []
    })
  const usual = (): PrescribedSlug[] =>
    phase === undefined
      ? []
      : found.filter(({ usualPhases }) => usualPhases.includes(phase)).map(({ slug }) => slug)
  const first = [
    { title: 'Favorites', exercises: take(favorites) },
    { title: 'Recently used', exercises: take(recentlyUsed) },
    { title: 'Usual in this phase', exercises: take(usual()) },
  ].filter(({ exercises }) => exercises.length > 0)
  const others = { title: first.length > 0 ? 'Other exercises' : null, exercises: [...left.values()] }
  return others.exercises.length > 0 ? [...first, others] : first
}

/** The same without what `isHeld` says of; a section that is left empty goes. */
export const without = (
  sections: readonly OfferedSection[],
  isHeld: (exercise: PrescribedExercise) => boolean,
): readonly OfferedSection[] =>
  sections
    .map(({ title, exercises }) => ({ title, exercises: exercises.filter((one) => !isHeld(one)) }))
    .filter(({ exercises }) => exercises.length > 0)
