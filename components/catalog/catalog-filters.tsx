'use client'
import { Select } from '@/components/ui/select'
import type { CatalogQuery } from '@/lib/catalog/schema'
import { FILTERS, filteredBy } from './filter-words'

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
        onChange={(event) => onChange(filteredBy(query, name, event.currentTarget.value))}
        options={Object.entries(words).map(([value, text]) => ({ value, label: text }))}
      />
    ))}
  </div>
)
