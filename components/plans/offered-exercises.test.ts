import { describe, expect, it } from 'vitest'
import { catalogSearch } from '@/lib/catalog/search'
import { CATALOG } from '@/lib/clinical/catalog'
import { givenOwnExercise } from '@/lib/clinical/testing-own-exercise'
import { type Asked, offeredSections, without } from './offered-exercises'
import { listRows } from './catalog-list-rows'

const sledPush = givenOwnExercise({ name: 'Sled push', usualPhases: ['return_to_lifting'] })
const search = catalogSearch([sledPush])
const offered = (asked: Partial<Asked> = {}) =>
  offeredSections(search, {
    query: '',
    filters: {},
    phase: 'subacute',
    favorites: [],
    recentlyUsed: [],
    ...asked,
  })
const titles = (sections: ReturnType<typeof offered>) => sections.map(({ title }) => title)
const slugsIn = (sections: ReturnType<typeof offered>, title: string | null) =>
  sections.find((section) => section.title === title)?.exercises.map(({ slug }) => slug)

describe('What the catalog offers without a query', () => {
  it('puts favorites first, then what was used last, then what is usual in the phase, then the others', () => {
    const sections = offered({ favorites: ['dead-bug', sledPush.slug], recentlyUsed: ['bird-dog'] })
    expect(titles(sections)).toEqual(['Favorites', 'Recently used', 'Usual in this phase', 'Other exercises'])
    expect(slugsIn(sections, 'Favorites')).toEqual(['dead-bug', sledPush.slug])
    expect(slugsIn(sections, 'Recently used')).toEqual(['bird-dog'])
    const usual = sections[2]?.exercises ?? []
    expect(usual.every(({ usualPhases }) => usualPhases.includes('subacute'))).toBe(true)
  })

  it('offers each exercise once', () => {
    const sections = offered({ favorites: ['dead-bug'], recentlyUsed: ['dead-bug', 'bird-dog'] })
    const slugs = sections.flatMap(({ exercises }) => exercises.map(({ slug }) => slug))
    expect(slugs).toHaveLength(CATALOG.length + 1)
    expect(new Set(slugs).size).toBe(slugs.length)
    expect(slugsIn(sections, 'Recently used')).toEqual(['bird-dog'])
  })

  it('leaves out what is no longer there, and titles over nothing', () => {
    const gone = 'own-00000000-0000-4000-8000-000000000000' as const
    const sections = offered({ favorites: [gone], phase: undefined })
    expect(titles(sections)).toEqual([null])
    expect(sections[0]?.exercises).toHaveLength(CATALOG.length + 1)
  })

  it('narrows every section by the filters', () => {
    const sections = offered({ favorites: ['dead-bug', 'walking'], filters: { position: 'supine' } })
    const all = sections.flatMap(({ exercises }) => exercises)
    expect(all.every(({ position }) => position === 'supine')).toBe(true)
    expect(slugsIn(sections, 'Favorites')).toEqual(['dead-bug'])
  })
})

describe('What the catalog offers to a query', () => {
  it('is one list, best first, whatever is a favorite', () => {
    const sections = offered({ query: 'bridge', favorites: ['dead-bug'] })
    expect(titles(sections)).toEqual([null])
    expect(sections[0]?.exercises[0]?.slug).toBe('glute-bridge')
  })
})

describe('The rows of the list', () => {
  it('count only what can be chosen', () => {
    const rows = listRows(offered({ favorites: ['dead-bug'], recentlyUsed: ['bird-dog'] }))
    expect(rows.slice(0, 4)).toMatchObject([
      { kind: 'heading', title: 'Favorites' },
      { kind: 'exercise', section: 'Favorites', place: 1 },
      { kind: 'heading', title: 'Recently used' },
      { kind: 'exercise', section: 'Recently used', place: 2 },
    ])
    expect(rows.at(-1)).toMatchObject({ place: CATALOG.length + 1 })
  })

  it('have no heading over what was hidden', () => {
    const sections = without(offered({ favorites: ['dead-bug'] }), ({ slug }) => slug === 'dead-bug')
    expect(titles(sections)).not.toContain('Favorites')
  })
})
