'use client'
import { SearchX } from 'lucide-react'
import { useMemo, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { SearchField } from '@/components/ui/search-field'
import type { OwnExercise } from '@/lib/clinical/own-exercise'
import type { CatalogQuery } from '@/lib/catalog/schema'
import { CATALOG_SEARCH_LIMIT, catalogSearch } from '@/lib/catalog/search'
import { CatalogFilters } from './catalog-filters'
import { catalogLink } from './catalog-link'
import { ExerciseRow } from './exercise-row'

const BLANK: CatalogQuery = { search: '' }

/** The catalog with the clinic's own exercises, searched in the browser as one types; search and filters stand in the address, to be kept and sent. */
export function CatalogBrowser({ initial, own }: { initial: CatalogQuery; own: readonly OwnExercise[] }) {
  const searched = useMemo(() => catalogSearch(own), [own])
  const [query, setQuery] = useState(initial)
  const change = (next: CatalogQuery): void => {
    setQuery(next)
    window.history.replaceState(null, '', catalogLink(next))
  }
  const { search, ...filters } = query
  const found = searched(search, filters)
  const narrowed = catalogLink(query) !== catalogLink(BLANK)
  const clear = narrowed ? <Button onClick={() => change(BLANK)}>Clear search and filters</Button> : null
  return (
    <div className="flex flex-col gap-4">
      <div>
        <SearchField
          id="catalog-search"
          label="Name, other name or muscle"
          value={search}
          maxLength={CATALOG_SEARCH_LIMIT}
          onType={(typed) => change({ ...query, search: typed })}
        />
      </div>
      <CatalogFilters query={query} onChange={change} />
      <div className="flex min-h-9 flex-wrap items-center justify-between gap-2">
        <output className="text-muted">
          {found.length === 1 ? '1 exercise' : `${found.length} exercises`}
        </output>
        {found.length > 0 ? clear : null}
      </div>
      <Card flush>
        {found.length > 0 ? (
          <ul className="divide-y divide-line">
            {found.map((exercise) => (
              <ExerciseRow key={exercise.slug} exercise={exercise} />
            ))}
          </ul>
        ) : (
          <EmptyState icon={SearchX} title="No exercise matches" action={clear}>
            Try another name, or fewer filters.
          </EmptyState>
        )}
      </Card>
    </div>
  )
}
