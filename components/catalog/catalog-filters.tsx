'use client'
import { Select } from '@/components/ui/select'
import { catalogQuery, type CatalogQuery } from '@/lib/catalog/schema'
import {
  EQUIPMENT_LABELS,
  KIND_LABELS,
  PHASE_LABELS,
  POSITION_LABELS,
  REGION_LABELS,
} from '@/lib/clinical/labels'

const FILTERS = [
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

/** What narrows the catalog. */
export const CatalogFilters = ({
  query,
  onChange,
}: {
  query: CatalogQuery
  onChange: (query: CatalogQuery) => void
}) => (
  <div className="grid grid-cols-2 gap-3 md:grid-cols-3 lg:grid-cols-5">
    {FILTERS.map(({ name, label, placeholder, words }) => (
      <Select
        key={name}
        name={name}
        label={label}
        placeholder={placeholder}
        value={query[name] ?? ''}
        onChange={(event) => onChange(catalogQuery.parse({ ...query, [name]: event.currentTarget.value }))}
        options={Object.entries(words).map(([value, text]) => ({ value, label: text }))}
      />
    ))}
  </div>
)
