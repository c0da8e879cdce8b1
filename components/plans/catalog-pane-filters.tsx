'use client'
import { SlidersHorizontal } from 'lucide-react'
import { FILTERS, filteredBy } from '@/components/catalog/filter-words'
import { Button } from '@/components/ui/button'
import type { CatalogFilters } from '@/lib/catalog/search'
import { CompactSelect } from './compact-select'

/** The phase is not chosen here: the list is already in the order of the patient's own. */
const SHOWN = FILTERS.filter(({ name }) => name !== 'phase')

export const filterCount = (filters: CatalogFilters): number =>
  Object.values(filters).filter((value) => value !== undefined).length

/** Opens the filters, and says how many are set. */
export const FiltersButton = ({
  count,
  open,
  controls,
  onToggle,
}: {
  count: number
  open: boolean
  controls: string
  onToggle: () => void
}) => (
  <Button
    variant="quiet"
    size="small"
    className="-ml-1.5 px-1.5"
    aria-expanded={open}
    aria-controls={controls}
    onClick={onToggle}
  >
    <SlidersHorizontal aria-hidden />
    {count === 0 ? 'Filters' : `Filters (${count})`}
  </Button>
)

/** What narrows the list, two beside each other. */
export const CatalogPaneFilters = ({
  id,
  filters,
  onChange,
}: {
  id: string
  filters: CatalogFilters
  onChange: (filters: CatalogFilters) => void
}) => (
  <div
    id={id}
    className="grid grid-cols-2 gap-1.5 [&_select]:w-full [&_select]:truncate [&_select]:pr-6 [&_select]:text-xs [&_span]:block"
  >
    {SHOWN.map(({ name, label, placeholder, words }) => (
      <CompactSelect
        key={name}
        label={label}
        value={filters[name] ?? ''}
        options={[
          { value: '', label: placeholder },
          ...Object.entries(words).map(([value, text]) => ({ value, label: text })),
        ]}
        onValue={(value) => onChange(filteredBy(filters, name, value))}
      />
    ))}
  </div>
)
