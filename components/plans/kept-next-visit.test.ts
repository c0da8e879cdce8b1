import { describe, expect, it } from 'vitest'
import { day } from '@/lib/clinical/testing'
import { keptDrafts } from './kept-draft'
import { keepNextVisit, keptNextVisit } from './kept-next-visit'
import { emptyShelf, keepOwnAlone } from './kept-shelf'
import { givenShelf } from './testing'

const today = day('2026-11-23')
const visit = day('2026-12-07')
const owner = { patientId: 'marcus', therapistId: 'maya' }

describe('The day of the next visit, kept in the browser', () => {
  it('comes back to who chose it, for that patient alone', () => {
    const shelf = givenShelf()
    keepNextVisit(shelf, owner, visit)
    expect(keptNextVisit(shelf, owner, today)).toBe(visit)
    expect(keptNextVisit(shelf, { ...owner, patientId: 'amara' }, today)).toBeNull()
    expect(keptNextVisit(shelf, { ...owner, therapistId: 'ben' }, today)).toBeNull()
  })

  it('is gone once it is taken back, and does not come back when it is over', () => {
    const shelf = givenShelf()
    keepNextVisit(shelf, owner, visit)
    expect(keptNextVisit(shelf, owner, day('2026-12-08'))).toBeNull()
    keepNextVisit(shelf, owner, null)
    expect(shelf.length).toBe(0)
  })

  it('stays beside the drafts of its owner, and is no draft', () => {
    const shelf = givenShelf()
    keepNextVisit(shelf, owner, visit)
    expect(keptDrafts(shelf, 'marcus', 'maya')).toEqual([])
    expect(keptNextVisit(shelf, owner, today)).toBe(visit)
  })

  it('goes when its owner signs out, or somebody else signs in', () => {
    const shelf = givenShelf()
    keepNextVisit(shelf, owner, visit)
    keepOwnAlone(shelf, 'ben')
    expect(shelf.length).toBe(0)
    keepNextVisit(shelf, owner, visit)
    emptyShelf(shelf)
    keepNextVisit(shelf, owner, visit)
    expect(shelf.length).toBe(0)
  })

  it.each(['{', '{"therapistId":"maya"}', '{"therapistId":"maya","day":"2026-02-30"}'])(
    'is not taken when it is %s',
    (text) => {
      const shelf = givenShelf()
      shelf.setItem('plumbline-draft:marcus:next-visit', text)
      expect(keptNextVisit(shelf, owner, today)).toBeNull()
    },
  )
})
