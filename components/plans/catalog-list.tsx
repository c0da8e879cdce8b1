'use client'
import {
  defaultRangeExtractor,
  measureElement,
  useVirtualizer,
  type VirtualItem,
} from '@tanstack/react-virtual'
import { clsx } from 'clsx'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useIsLive } from '@/components/ui/use-is-live'
import type { PrescribedSlug } from '@/lib/clinical/own-exercise'
import type { PrescribedExercise } from '@/lib/clinical/prescribed-exercise'
import { type ListRow, rowKey } from './catalog-list-rows'
import { CatalogRow } from './catalog-row'
import { CatalogRowActions } from './catalog-row-actions'
import type { CatalogVerdicts } from './catalog-verdicts'

const ROW_HEIGHT = 53
const HEADING_HEIGHT = 30
/** Before the browser has measured: as many rows as a usual window shows. */
const FIRST_RECT = { width: 256, height: 700 }

type CatalogListProps = {
  id: string
  rows: readonly ListRow[]
  /** How many of the rows can be chosen. */
  count: number
  /** Enter adds it. */
  active: PrescribedSlug | undefined
  /** Another each time that the marked row is to be brought into sight. */
  mark: object
  verdictOf: CatalogVerdicts['of']
  inPlan: ReadonlySet<PrescribedSlug>
  favorites: readonly PrescribedSlug[]
  onAdd: (exercise: PrescribedExercise) => void
  onDetails: (exercise: PrescribedExercise) => void
  onFavorite: (exercise: PrescribedExercise, isFavorite: boolean) => void
}

type Drawn = { readonly item: VirtualItem; readonly row: ListRow }
type DrawnSection = { readonly title: string | null; readonly drawn: Drawn[] }

const titleOf = ({ row }: Drawn): string | null => (row.kind === 'heading' ? row.title : row.section)

/** What is drawn, under the titles that it belongs to. */
function inSections(drawn: readonly Drawn[]): readonly DrawnSection[] {
  const sections: DrawnSection[] = []
  for (const one of drawn) {
    const last = sections.at(-1)
    if (last?.title === titleOf(one)) last.drawn.push(one)
    else sections.push({ title: titleOf(one), drawn: [one] })
  }
  return sections
}

export const optionId = (listId: string, slug: PrescribedSlug): string => `${listId}-${slug}`

/** The exercises that can be added. However many there are, only what is seen is drawn, and the marked row. */
export function CatalogList({
  id,
  rows,
  count,
  active,
  mark,
  verdictOf,
  inPlan,
  favorites,
  onAdd,
  onDetails,
  onFavorite,
}: CatalogListProps) {
  const scroller = useRef<HTMLDivElement>(null)
  // The first rows flow as they are: the page the server draws may carry no style of its own.
  const isLive = useIsLive()
  const [pointed, setPointed] = useState<PrescribedSlug>()
  const marked = rows.findIndex((row) => row.kind === 'exercise' && row.exercise.slug === active)
  const estimateSize = (index: number): number =>
    rows[index]?.kind === 'heading' ? HEADING_HEIGHT : ROW_HEIGHT
  // oxlint-disable-next-line react/incompatible-library -- no compiler runs here, and nothing it gives is handed on
  const list = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize,
    // In a pane that is not shown nothing has a height.
    measureElement: (element, entry, instance) =>
      measureElement(element, entry, instance) || estimateSize(instance.indexFromElement(element)),
    getItemKey: (index) => {
      const row = rows[index]
      return row ? rowKey(row) : index
    },
    // A screen reader follows the mark to its row, so that row is always there.
    rangeExtractor: (range) => {
      const seen = defaultRangeExtractor(range)
      return marked < 0 || seen.includes(marked) ? seen : [...seen, marked].toSorted((a, b) => a - b)
    },
    overscan: 4,
    initialRect: FIRST_RECT,
  })
  // To the very top with the first: its heading is seen too.
  const showMarked = useEffectEvent(() => list.scrollToIndex(marked <= 1 ? 0 : marked, { align: 'auto' }))
  useEffect(() => showMarked(), [mark])

  const drawn = list.getVirtualItems().flatMap((item) => {
    const row = rows[item.index]
    return row ? [{ item, row }] : []
  })
  const sections = inSections(drawn)
  return (
    <div
      ref={scroller}
      onPointerLeave={() => setPointed(undefined)}
      className="h-[65dvh] min-h-0 overflow-y-auto overscroll-contain rounded-lg border border-line bg-panel @min-[44rem]:h-auto @min-[44rem]:flex-1"
    >
      <div className="relative" style={isLive ? { height: list.getTotalSize() } : undefined}>
        <div id={id} role="listbox" aria-label="Exercises">
          {sections.map(({ title, drawn: shown }) => (
            <div key={title ?? ''} {...(title === null ? {} : { role: 'group', 'aria-label': title })}>
              {shown.map(({ item, row }) => (
                <div
                  key={item.key}
                  ref={list.measureElement}
                  data-index={item.index}
                  role="presentation"
                  className={clsx(isLive && 'absolute inset-x-0 top-0')}
                  style={isLive ? { transform: `translateY(${item.start}px)` } : undefined}
                >
                  {row.kind === 'heading' ? (
                    <p
                      aria-hidden
                      className="border-b border-line bg-sunken px-3 py-1 text-xs font-semibold text-muted"
                    >
                      {row.title}
                    </p>
                  ) : (
                    <CatalogRow
                      id={optionId(id, row.exercise.slug)}
                      exercise={row.exercise}
                      verdict={verdictOf(row.exercise)}
                      active={row.exercise.slug === active}
                      inPlan={inPlan.has(row.exercise.slug)}
                      place={row.place}
                      count={count}
                      onAdd={onAdd}
                      onPoint={setPointed}
                    />
                  )}
                </div>
              ))}
            </div>
          ))}
        </div>
        {drawn.map(({ item, row }) =>
          row.kind === 'heading' || !isLive ? null : (
            <div
              key={item.key}
              className="pointer-events-none absolute top-0 right-1"
              style={{ transform: `translateY(${item.start}px)` }}
            >
              <CatalogRowActions
                exercise={row.exercise}
                isFavorite={favorites.includes(row.exercise.slug)}
                shown={row.exercise.slug === active || row.exercise.slug === pointed}
                inTabOrder={row.exercise.slug === active}
                onPoint={setPointed}
                onDetails={onDetails}
                onFavorite={onFavorite}
              />
            </div>
          ),
        )}
      </div>
    </div>
  )
}
