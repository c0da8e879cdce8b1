'use client'
import { Search } from 'lucide-react'
import { type KeyboardEvent, type RefObject, useDeferredValue, useId, useMemo, useState } from 'react'
import { controlStyle } from '@/components/ui/control-style'
import type { ExerciseSlug } from '@/lib/clinical/catalog'
import type { PrescribedSlug } from '@/lib/clinical/own-exercise'
import type { Phase } from '@/lib/clinical/vocabulary'
import { CatalogRow } from './catalog-row'
import { offeredExercises } from './offered-exercises'
import type { CatalogVerdict } from './use-catalog-verdicts'

const isHeld = (verdict: ReturnType<CatalogVerdict>): boolean =>
  verdict?.severity === 'limit' || verdict?.severity === 'stop'

/** The catalog beside the plan: type, Enter, and the exercise is in; what the rules say stands there before. */
export function CatalogPane({
  search,
  phase,
  verdictOf,
  inPlan,
  onAdd,
}: {
  search: RefObject<HTMLInputElement | null>
  phase: Phase | undefined
  verdictOf: CatalogVerdict
  inPlan: ReadonlySet<PrescribedSlug>
  onAdd: (exercise: ExerciseSlug) => void
}) {
  const listId = useId()
  const [query, setQuery] = useState('')
  const [hideHeld, setHideHeld] = useState(false)
  const [active, setActive] = useState(0)
  const deferredQuery = useDeferredValue(query)
  const offered = useMemo(() => {
    const found = offeredExercises(deferredQuery, phase)
    return hideHeld ? found.filter(({ slug }) => !isHeld(verdictOf(slug))) : found
  }, [deferredQuery, phase, hideHeld, verdictOf])
  const chosen = offered[Math.min(active, offered.length - 1)]
  const rowId = (slug: string): string => `${listId}-${slug}`

  const press = (event: KeyboardEvent<HTMLInputElement>): void => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (by !== 0) {
      event.preventDefault()
      const next = Math.min(offered.length - 1, Math.max(0, active + by))
      setActive(next)
      document.getElementById(rowId(offered[next]?.slug ?? ''))?.scrollIntoView({ block: 'nearest' })
    } else if (event.key === 'Enter') {
      event.preventDefault()
      // What was typed last, even when the list has not caught up yet.
      const [first] = query === deferredQuery ? [chosen] : offeredExercises(query, phase)
      if (first) onAdd(first.slug)
      event.currentTarget.select()
    } else if (event.key === 'Escape') {
      setQuery('')
    }
  }

  return (
    <section aria-labelledby={`${listId}-title`} className="flex min-h-0 flex-col gap-2">
      <h2 id={`${listId}-title`} className="sr-only">
        Catalog
      </h2>
      <div className="relative">
        <Search
          className="pointer-events-none absolute top-1/2 left-3 size-4 -translate-y-1/2 text-muted"
          aria-hidden
        />
        <input
          ref={search}
          type="search"
          role="combobox"
          aria-label="Search exercises to add"
          aria-expanded
          aria-controls={listId}
          aria-activedescendant={chosen ? rowId(chosen.slug) : undefined}
          aria-autocomplete="list"
          autoComplete="off"
          spellCheck={false}
          data-own-undo
          placeholder="Search exercises"
          value={query}
          onChange={({ currentTarget: { value } }) => {
            setQuery(value)
            setActive(0)
          }}
          onKeyDown={press}
          className={`${controlStyle} pr-10 pl-9`}
        />
        <kbd className="pointer-events-none absolute top-1/2 right-3 -translate-y-1/2 rounded-sm border border-line px-1.5 text-xs text-muted pointer-coarse:hidden">
          /
        </kbd>
      </div>
      <div className="flex flex-wrap items-center justify-between gap-x-3">
        <p className="text-sm text-muted" role="status">
          {offered.length === 0
            ? 'No exercise has this name. Try fewer letters.'
            : query === ''
              ? phase
                ? 'Usual ones first'
                : `${offered.length} exercises`
              : `${offered.length} found, Enter adds`}
        </p>
        <label className="inline-flex items-center gap-2 text-sm pointer-coarse:min-h-11">
          <input
            type="checkbox"
            className="size-4"
            checked={hideHeld}
            onChange={({ currentTarget }) => setHideHeld(currentTarget.checked)}
          />
          Hide limited
        </label>
      </div>
      <div
        id={listId}
        role="listbox"
        aria-label="Exercises"
        className="min-h-0 flex-1 divide-y divide-line overflow-y-auto overscroll-contain rounded-lg border border-line bg-panel"
      >
        {offered.map((exercise) => (
          <CatalogRow
            key={exercise.slug}
            id={rowId(exercise.slug)}
            exercise={exercise}
            verdict={verdictOf(exercise.slug)}
            active={exercise === chosen}
            inPlan={inPlan.has(exercise.slug)}
            onAdd={onAdd}
          />
        ))}
      </div>
    </section>
  )
}
