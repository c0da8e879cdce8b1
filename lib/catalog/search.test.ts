import { describe, expect, it } from 'vitest'
import { CATALOG } from '@/lib/clinical/catalog'
import { givenOwnExercise } from '@/lib/clinical/testing-own-exercise'
import { catalogSearch, searchCatalog } from './search'

const NEEDS_A_BAND = { oneOf: ['band'], optional: false } as const

const first = (query: string): string | undefined => searchCatalog(query)[0]?.slug

describe('Searching the catalog', () => {
  it.each([
    ['bri', 'glute-bridge'],
    ['brid', 'glute-bridge'],
    ['deadbug', 'dead-bug'],
    ['dead bug', 'dead-bug'],
    ['bird dog', 'bird-dog'],
    ['brid dog', 'bird-dog'],
    ['cobra', 'cobra-pose'],
    ['walk', 'walking'],
    ['McGill', 'mcgill-curl-up'],
    ['glut brigde', 'glute-bridge'],
    ['side bridge', 'side-plank'],
    ['farmers', 'farmers-carry'],
    ['90/90', 'rest-90-90'],
  ])('“%s” finds %s first', (query, slug) => {
    expect(first(query)).toBe(slug)
  })

  it('forgives a swapped pair of letters', () => {
    const found = searchCatalog('hamstirng').map(({ slug }) => slug)
    expect(found.slice(0, 4).every((slug) => slug.includes('hamstring'))).toBe(true)
  })

  it('gives the whole catalog, in its own order, for an empty query', () => {
    expect(searchCatalog('  ')).toEqual(CATALOG)
  })

  it('finds a kind by its name, and does not mistake it for a tilt', () => {
    const found = searchCatalog('lift')
    expect(found.length).toBeGreaterThan(15)
    expect(found.slice(1, 12).every(({ kind }) => kind === 'lift')).toBe(true)
    expect(found.map(({ slug }) => slug)).not.toContain('pelvic-tilt')
  })

  it('gives nothing for what is nowhere', () => {
    expect(searchCatalog('trombone')).toEqual([])
  })

  it('narrows by every filter at once', () => {
    const found = searchCatalog('', {
      kind: 'stretch',
      position: 'supine',
      phase: 'subacute',
      equipment: 'strap',
    })
    expect(found.map(({ slug }) => slug)).toContain('supine-hamstring-strap-stretch')
    expect(found.every(({ kind, position }) => kind === 'stretch' && position === 'supine')).toBe(true)
  })

  it('counts what is optional as not needed', () => {
    const withNothing = searchCatalog('', { equipment: 'none' })
    expect(withNothing.some(({ slug }) => slug === 'band-lateral-walk')).toBe(
      CATALOG.find(({ slug }) => slug === 'band-lateral-walk')?.equipment.every(({ optional }) => optional),
    )
    expect(withNothing.every(({ equipment }) => equipment.every(({ optional }) => optional))).toBe(true)
  })
})

describe('Searching the catalog with a clinic’s own exercises', () => {
  const sledPush = givenOwnExercise({ name: 'Sled push', synonyms: ['prowler'], equipment: [NEEDS_A_BAND] })
  const search = catalogSearch([sledPush])

  it.each(['sled', 'Sled push', 'sledpush', 'sldepush', 'slde push', 'prow', 'prowlre'])(
    '“%s” finds one by its name or another name, slips forgiven',
    (query) => {
      expect(search(query)[0]?.slug).toBe(sledPush.slug)
    },
  )

  it('still finds the catalog’s as before', () => {
    expect(search('brid dog')[0]?.slug).toBe('bird-dog')
    expect(search('')).toEqual([sledPush, ...CATALOG])
  })

  it('narrows the clinic’s own by the same filters', () => {
    expect(search('', { equipment: 'band' })).toContain(sledPush)
    expect(search('', { equipment: 'none' })).not.toContain(sledPush)
  })

  it('leaves the catalog’s own search as it is', () => {
    expect(searchCatalog('prowler')).toEqual([])
  })
})
