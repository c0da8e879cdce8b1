import { CATALOG, type CatalogExercise } from '@/lib/clinical/catalog'
import type { Phase } from '@/lib/clinical/vocabulary'
import { searchCatalog } from '@/lib/catalog/search'

/** What the search offers: the found, best first; without a query all, those usual in this phase first. */
export function offeredExercises(query: string, phase: Phase | undefined): readonly CatalogExercise[] {
  if (query.trim() !== '') return searchCatalog(query)
  if (phase === undefined) return CATALOG
  return [
    ...CATALOG.filter(({ usualPhases }) => usualPhases.includes(phase)),
    ...CATALOG.filter(({ usualPhases }) => !usualPhases.includes(phase)),
  ]
}
