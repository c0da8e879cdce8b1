/**
 * How long one key typed into the search of the plan takes, beside the limit: finding, putting in order and drawing the
 * rows that are seen. Of the catalog alone, and with a clinic's own exercises to 2,000. Printed, not asserted.
 */
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { CatalogList } from '@/components/plans/catalog-list'
import { listRows } from '@/components/plans/catalog-list-rows'
import { catalogVerdicts } from '@/components/plans/catalog-verdicts'
import { offeredSections } from '@/components/plans/offered-exercises'
import { chanceOf } from '@/db/seed/random'
import { catalogSearch } from '@/lib/catalog/search'
import { parseCalendarDate } from '@/lib/clinical/calendar-date'
import { CATALOG } from '@/lib/clinical/catalog'
import type { PrescribedSlug } from '@/lib/clinical/own-exercise'
import { randomOwnExercises } from './random-own-exercises'
import { printRow } from './row'
import { SORE_BACK } from './sore-back'
import { percentile } from './timed'

const LIMIT_MS = 16
const SIZES = [CATALOG.length, 2000]
const START_OF_CHANCE = Number(process.argv[2] ?? 20261123)
const RUNS = 10
/** Typed as therapists type: names, synonyms, muscles, slips, nonsense, and back to nothing. */
const TYPED = [
  'brid dog',
  'deadbug',
  'hamstirng',
  'cobra',
  'McGill',
  'glute bridge single leg',
  'standing hip flexor stretch',
  'rdl',
  '90/90',
  'trombone',
  '',
] as const

const today = parseCalendarDate('2026-11-23')
if (!today) throw new Error('The day of the benchmark does not exist')

const NOTHING_PLANNED: ReadonlySet<PrescribedSlug> = new Set()
const ignore = (): void => undefined
for (const size of SIZES) {
  const own = randomOwnExercises(chanceOf(START_OF_CHANCE), size - CATALOG.length)
  const search = catalogSearch(own)
  const verdicts = catalogVerdicts(SORE_BACK, [], today)
  const indexing = performance.now()
  search('a')
  const indexed = performance.now()
  for (const exercise of search('')) verdicts.of(exercise)
  const judged = performance.now()

  const press = (query: string): number => {
    const start = performance.now()
    const sections = offeredSections(search, {
      query,
      filters: {},
      phase: SORE_BACK.phase,
      favorites: ['dead-bug'],
      recentlyUsed: ['cobra-pose'],
    })
    const rows = listRows(sections)
    const choices = rows.filter(({ kind }) => kind === 'exercise')
    const [first] = sections.flatMap(({ exercises }) => exercises.slice(0, 1))
    renderToString(
      createElement(CatalogList, {
        id: 'list',
        rows,
        count: choices.length,
        active: first?.slug,
        mark: {},
        verdictOf: verdicts.of,
        inPlan: NOTHING_PLANNED,
        favorites: ['dead-bug'],
        onAdd: ignore,
        onDetails: ignore,
        onFavorite: ignore,
      }),
    )
    return performance.now() - start
  }
  const keys = TYPED.flatMap((text) =>
    Array.from({ length: Math.max(1, text.length) }, (_, index) => text.slice(0, index + 1)),
  )
  const cold = keys.map(press)
  const runs = Array.from({ length: RUNS }, () => keys.map(press))
  const ofKeys = keys.map((_, key) =>
    percentile(
      runs.map((run) => run[key] ?? 0),
      0.5,
    ),
  )
  const compare = (what: string, ms: number, isHeld = true): void =>
    printRow({
      what: `${what}, in the search of ${size} exercises`,
      figure: `${ms.toFixed(2)} ms`,
      beside: `a limit of ${LIMIT_MS} ms`,
      ratio: ms / LIMIT_MS,
      ...(isHeld && { atMost: 1 }),
    })
  compare(`The median of ${keys.length} keys (chance starts at ${START_OF_CHANCE})`, percentile(ofKeys, 0.5))
  compare('The slowest key', percentile(ofKeys, 1))
  compare(`The 99th percentile of all ${keys.length * RUNS} runs`, percentile(runs.flat(), 0.99))
  compare('The 99th percentile of the very first run', percentile(cold, 0.99), false)
  console.log(
    `  Once, in spare time: the index ${(indexed - indexing).toFixed(0)} ms, ` +
      `all verdicts ${(judged - indexed).toFixed(0)} ms, a spell at a time`,
  )
}
