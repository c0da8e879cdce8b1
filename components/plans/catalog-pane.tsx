'use client'
import {
  memo,
  type RefObject,
  useCallback,
  useDeferredValue,
  useEffect,
  useId,
  useMemo,
  useState,
} from 'react'
import { Late } from '@/components/ui/late'
import { latePart } from '@/components/ui/late-part'
import { type CatalogFilters, catalogSearch } from '@/lib/catalog/search'
import type { PrescribedSlug } from '@/lib/clinical/own-exercise'
import type { PrescribedExercise } from '@/lib/clinical/prescribed-exercise'
import type { BuilderFacts } from './builder-facts'
import { CatalogList, optionId } from './catalog-list'
import { type ListRow, listRows } from './catalog-list-rows'
import { CatalogPaneFilters, FiltersButton, filterCount } from './catalog-pane-filters'
import { CatalogSearchField, type ListKey } from './catalog-search'
import { isHeld } from './catalog-verdicts'
import { offeredSections, without } from './offered-exercises'
import { useCatalogVerdicts } from './use-catalog-verdicts'
import { useFavorites } from './use-favorites'

const lateDetails = latePart(async () => (await import('./exercise-details')).ExerciseDetails)

type ExerciseRow = Extract<ListRow, { kind: 'exercise' }>
/** The row that Enter adds; the first where none was chosen. */
type Mark = { readonly slug: PrescribedSlug | undefined }

const isExercise = (row: ListRow): row is ExerciseRow => row.kind === 'exercise'

const placeOf = (rows: readonly ExerciseRow[], { slug }: Mark): number =>
  Math.max(
    0,
    rows.findIndex(({ exercise }) => exercise.slug === slug),
  )

/**
 * The catalog beside the plan: type, Enter, and the exercise is in; what the rules say stands there before. Typing elsewhere
 * does not draw it again.
 */
export const CatalogPane = memo(function CatalogPane({
  search,
  facts,
  inPlan,
  onAdd,
}: {
  search: RefObject<HTMLInputElement | null>
  facts: Pick<
    BuilderFacts,
    'picture' | 'clearances' | 'today' | 'ownExercises' | 'favorites' | 'recentlyUsed' | 'setFavorite'
  >
  inPlan: ReadonlySet<PrescribedSlug>
  onAdd: (exercise: PrescribedExercise) => void
}) {
  const { picture, clearances, today, ownExercises, recentlyUsed } = facts
  const id = useId()
  const [query, setQuery] = useState('')
  const [filters, setFilters] = useState<CatalogFilters>({})
  const [filtersOpen, setFiltersOpen] = useState(false)
  const [hideHeld, setHideHeld] = useState(false)
  const [mark, setMark] = useState<Mark>({ slug: undefined })
  const [detailsOf, setDetailsOf] = useState<PrescribedExercise>()
  const deferredQuery = useDeferredValue(query)

  const searchAll = useMemo(() => catalogSearch(ownExercises), [ownExercises])
  const all = useMemo(() => searchAll(''), [searchAll])
  const verdicts = useCatalogVerdicts(picture, clearances, today, all)
  const { favorites, mark: markFavorite } = useFavorites(facts.favorites, facts.setFavorite)
  // The first search makes the index: better before anybody types.
  useEffect(() => {
    const timer = setTimeout(() => searchAll('a'))
    return () => clearTimeout(timer)
  }, [searchAll])

  const { phase } = picture
  const rowsFor = useCallback(
    (asked: string): readonly ListRow[] => {
      const sections = offeredSections(searchAll, { query: asked, filters, phase, favorites, recentlyUsed })
      const hides = hideHeld && verdicts.all
      return listRows(hides ? without(sections, (exercise) => isHeld(verdicts.of(exercise))) : sections)
    },
    [searchAll, filters, phase, favorites, recentlyUsed, hideHeld, verdicts],
  )
  const rows = useMemo(() => rowsFor(deferredQuery), [rowsFor, deferredQuery])
  const choices = useMemo(() => rows.filter(isExercise), [rows])
  const chosen = choices[placeOf(choices, mark)]?.exercise
  /** What was typed last, even when the list has not caught up yet. */
  const current = (): readonly ExerciseRow[] =>
    query === deferredQuery ? choices : rowsFor(query).filter(isExercise)

  const moveTo = (rowsNow: readonly ExerciseRow[], place: number): void => {
    const row = rowsNow[Math.min(rowsNow.length - 1, Math.max(0, place))]
    setMark({ slug: row?.exercise.slug })
  }
  const ask = (asked: string): void => {
    setQuery(asked)
    setMark({ slug: undefined })
  }
  const press = (key: ListKey): void => {
    const rowsNow = current()
    const place = placeOf(rowsNow, mark)
    const exercise = rowsNow[place]?.exercise
    if (key.do === 'move') moveTo(rowsNow, place + key.by)
    else if (key.do === 'first') moveTo(rowsNow, 0)
    else if (key.do === 'last') moveTo(rowsNow, rowsNow.length - 1)
    else if (key.do === 'clear') ask('')
    else if (exercise && key.do === 'add') onAdd(exercise)
    else if (exercise) setDetailsOf(exercise)
  }

  const count = choices.length
  const said =
    count === 0
      ? 'No exercise fits. Try fewer letters or filters.'
      : hideHeld && !verdicts.all
        ? 'Checking the rules …'
        : query === ''
          ? `${count} exercises`
          : `${count} found, Enter adds`
  return (
    <section aria-labelledby={`${id}-title`} className="flex min-h-0 flex-col gap-1.5">
      <h2 id={`${id}-title`} className="sr-only">
        Catalog
      </h2>
      <CatalogSearchField
        field={search}
        listId={id}
        activeId={chosen ? optionId(id, chosen.slug) : undefined}
        query={query}
        onQuery={ask}
        onKey={press}
      />
      <div className="flex flex-wrap items-center justify-between gap-x-3">
        <FiltersButton
          count={filterCount(filters)}
          open={filtersOpen}
          controls={`${id}-filters`}
          onToggle={() => setFiltersOpen((open) => !open)}
        />
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
      {filtersOpen ? (
        <CatalogPaneFilters id={`${id}-filters`} filters={filters} onChange={setFilters} />
      ) : null}
      <p className="text-xs text-muted" role="status">
        {said}
      </p>
      <CatalogList
        id={id}
        rows={rows}
        count={count}
        active={chosen?.slug}
        mark={mark}
        verdictOf={verdicts.of}
        inPlan={inPlan}
        favorites={favorites}
        onAdd={onAdd}
        onDetails={setDetailsOf}
        onFavorite={(exercise, isFavorite) => void markFavorite(exercise, isFavorite)}
      />
      <Late
        part={lateDetails}
        isWanted={detailsOf !== undefined}
        takesKeys
        onGiveUp={() => setDetailsOf(undefined)}
      >
        {(ExerciseDetails) => (
          <ExerciseDetails
            exercise={detailsOf}
            verdicts={verdicts}
            inPlan={inPlan}
            favorites={favorites}
            returnTo={search}
            onAdd={onAdd}
            onFavorite={(exercise, isFavorite) => void markFavorite(exercise, isFavorite)}
            onClose={() => setDetailsOf(undefined)}
          />
        )}
      </Late>
    </section>
  )
})
