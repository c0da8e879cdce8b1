import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import { CATALOG } from '@/lib/clinical/catalog'
import type { PrescribedSlug } from '@/lib/clinical/own-exercise'
import { isOwnSlug } from '@/lib/clinical/own-slug'
import { givenOwnExercise } from '@/lib/clinical/testing-own-exercise'
import { CatalogList, optionId } from './catalog-list'
import { listRows } from './catalog-list-rows'
import { CatalogRow } from './catalog-row'

// As it stands once the page's script runs.
vi.mock('@/components/ui/use-is-live', () => ({ useIsLive: () => true }))

const nothing = (): void => undefined

const drawn = (active: PrescribedSlug): string =>
  renderToStaticMarkup(
    <CatalogList
      id="list"
      rows={listRows([{ title: 'Favorites', exercises: CATALOG }])}
      count={CATALOG.length}
      active={active}
      mark={{}}
      verdictOf={() => undefined}
      inPlan={new Set()}
      favorites={[active]}
      onAdd={nothing}
      onDetails={nothing}
      onFavorite={nothing}
    />,
  )

describe('The list of the catalog', () => {
  it('draws only what is seen, and says how much there is', () => {
    const markup = drawn(CATALOG[0]?.slug ?? 'dead-bug')
    const options = markup.match(/role="option"/g) ?? []
    expect(options.length).toBeGreaterThan(5)
    expect(options.length).toBeLessThan(30)
    expect(markup).toContain(`aria-setsize="${CATALOG.length}"`)
  })

  it('always draws the marked row, wherever it is', () => {
    const last = CATALOG.at(-1)?.slug ?? 'dead-bug'
    const markup = drawn(last)
    expect(markup).toContain(`id="${optionId('list', last)}"`)
    expect(markup).toContain(`aria-posinset="${CATALOG.length}"`)
  })

  it('holds options in a group that its heading names, and no buttons among them', () => {
    const [, listbox = ''] = /(<div id="list" role="listbox".*?)<div class="pointer-events-none/.exec(
      drawn('dead-bug'),
    ) ?? ['']
    expect(listbox).toContain('role="group" aria-label="Favorites"')
    expect(listbox).not.toContain('<button')
  })
})

const row = (own: ReturnType<typeof givenOwnExercise>): string =>
  renderToStaticMarkup(
    <CatalogRow
      id="row"
      exercise={own}
      verdict={undefined}
      active={false}
      inPlan={false}
      place={1}
      count={1}
      onAdd={nothing}
      onPoint={nothing}
    />,
  )

describe('A row', () => {
  it('says that an exercise is the clinic’s own, and that nobody assessed it', () => {
    const own = givenOwnExercise({ demands: null })
    expect(isOwnSlug(own.slug)).toBe(true)
    expect(row(own)).toContain('Own')
    expect(row(own)).toContain('Not assessed')
  })

  it('does not say so of one that was assessed', () => {
    expect(row(givenOwnExercise({ demands: ['supine'] }))).not.toContain('Not assessed')
  })
})
