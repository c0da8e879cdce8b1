import { describe, expect, it } from 'vitest'
import { defaultPrescription } from '@/lib/clinical/default-prescription'
import { forgetDraft, forgetDrafts, keepDraft, keptDraft, type KeptDraft, type Shelf } from './kept-draft'

function emptyShelf(): Shelf {
  const items = new Map<string, string>()
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
    key: (index) => [...items.keys()][index] ?? null,
    get length() {
      return items.size
    },
  }
}

const kept: KeptDraft = {
  therapistId: 'maya',
  version: 3,
  draft: { prescriptions: [defaultPrescription('bird-dog', 'a')], answers: [] },
  keptAt: '2026-03-09T12:00:00.000Z',
}

describe('A draft kept in the browser', () => {
  it('comes back to who made it', () => {
    const shelf = emptyShelf()
    keepDraft(shelf, 'marcus', kept)
    expect(keptDraft(shelf, 'marcus', 'maya')).toEqual(kept)
    expect(keptDraft(shelf, 'amara', 'maya')).toBeUndefined()
  })

  it('is gone once it is saved', () => {
    const shelf = emptyShelf()
    keepDraft(shelf, 'marcus', kept)
    forgetDraft(shelf, 'marcus')
    expect(shelf.length).toBe(0)
  })

  it('is gone when somebody else opens a plan, and after signing out', () => {
    const shelf = emptyShelf()
    keepDraft(shelf, 'marcus', kept)
    expect(keptDraft(shelf, 'marcus', 'ben')).toBeUndefined()
    expect(shelf.length).toBe(0)
    keepDraft(shelf, 'marcus', kept)
    shelf.setItem('theme', 'dark')
    forgetDrafts(shelf)
    expect([shelf.length, shelf.getItem('theme')]).toEqual([1, 'dark'])
  })

  it('is not put back by an edit that was still on its way when somebody signed out', () => {
    const shelf = emptyShelf()
    keepDraft(shelf, 'marcus', kept)
    forgetDrafts(shelf)
    keepDraft(shelf, 'marcus', kept)
    expect(shelf.length).toBe(0)
    expect(keptDraft(shelf, 'marcus', 'maya')).toBeUndefined()
    keepDraft(shelf, 'marcus', kept)
    expect(keptDraft(shelf, 'marcus', 'maya')).toEqual(kept)
  })

  it.each([
    ['no JSON', '{'],
    ['another shape', '{"version":1}'],
    [
      'an exercise nobody knows',
      JSON.stringify({ ...kept, draft: { prescriptions: [{ exercise: 'moonwalk' }], answers: [] } }),
    ],
  ])('that is %s is not taken', (_says, text) => {
    const shelf = emptyShelf()
    shelf.setItem('plumbline-draft:marcus', text)
    expect(keptDraft(shelf, 'marcus', 'maya')).toBeUndefined()
  })

  it('that cannot be kept does no harm', () => {
    const full: Shelf = {
      ...emptyShelf(),
      setItem: () => {
        throw new Error('QuotaExceededError')
      },
    }
    expect(() => keepDraft(full, 'marcus', kept)).not.toThrow()
  })
})
