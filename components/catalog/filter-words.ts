import {
  EQUIPMENT_LABELS,
  KIND_LABELS,
  PHASE_LABELS,
  POSITION_LABELS,
  REGION_LABELS,
} from '@/lib/clinical/labels'
import type { CatalogFilters } from '@/lib/catalog/search'

/** What narrows a catalog, with its words; the names are those of the address. */
export const FILTERS = [
  { name: 'kind', label: 'Kind', placeholder: 'Any kind', words: KIND_LABELS },
  { name: 'region', label: 'Region', placeholder: 'Any region', words: REGION_LABELS },
  { name: 'position', label: 'Position', placeholder: 'Any position', words: POSITION_LABELS },
  {
    name: 'equipment',
    label: 'Can be done with',
    placeholder: 'Any equipment',
    words: { none: 'No equipment', ...EQUIPMENT_LABELS },
  },
  { name: 'phase', label: 'Usual phase', placeholder: 'Any phase', words: PHASE_LABELS },
] as const

/** The filters with this one as it was chosen; what is none of its values takes it away. */
export const filteredBy = <Filters extends CatalogFilters>(
  filters: Filters,
  name: keyof CatalogFilters,
  value: string,
): Filters => {
  const isValue = FILTERS.some((filter) => filter.name === name && Object.hasOwn(filter.words, value))
  return { ...filters, [name]: isValue ? value : undefined }
}
