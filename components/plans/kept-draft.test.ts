import { describe, expect, it } from 'vitest'
import { defaultPrescription } from '@/lib/clinical/default-prescription'
import { givenOwnExercise } from '@/lib/clinical/testing-own-exercise'
import {
  adoptFormer,
  forgetDraft,
  forgetSaved,
  keepDraft,
  keptDrafts,
  type KeptDraft,
  startsFrom,
} from './kept-draft'
import { emptyShelf, keepOwnAlone, type Shelf } from './kept-shelf'
import { givenShelf } from './testing'

const kept: KeptDraft = {
  therapistId: 'maya',
  version: 3,
  draft: { prescriptions: [defaultPrescription('bird-dog', 'a')], answers: [] },
  keptAt: '2026-03-09T12:00:00.000Z',
  sent: [],
}

const TAB = 'tab-1'
const MORE = { patientId: 'patient', episodeId: 'first-episode', onlyEpisode: false }
const other = { prescriptions: [defaultPrescription('bird-dog', 'b')], answers: [] }

describe('A draft kept in the browser', () => {
  it('is its own tab’s: another that is saved does not take it away, and the newest comes first', () => {
    const shelf = givenShelf()
    const later = { ...kept, keptAt: '2026-03-09T12:00:05.000Z' }
    keepDraft(shelf, 'first-episode', TAB, kept)
    keepDraft(shelf, 'first-episode', 'tab-2', later)
    expect(keptDrafts(shelf, 'first-episode', 'maya')).toEqual([
      { tab: 'tab-2', kept: later },
      { tab: TAB, kept },
    ])
    forgetDraft(shelf, 'first-episode', 'tab-2')
    expect(keptDrafts(shelf, 'first-episode', 'maya')).toEqual([{ tab: TAB, kept }])
  })

  it('of somebody else goes when the next one signs in, without a plan being opened', () => {
    const shelf = givenShelf()
    keepDraft(shelf, 'first-episode', TAB, kept)
    keepOwnAlone(shelf, 'maya')
    expect(shelf.length).toBe(1)
    keepOwnAlone(shelf, 'ben')
    expect(shelf.length).toBe(0)
  })

  it('of the release before, by the patient, is kept on where it is of this plan, and else left', () => {
    const shelf = givenShelf()
    keepDraft(shelf, 'patient', TAB, kept)
    adoptFormer(shelf, { ...MORE, episodeId: 'second-episode' }, other)
    expect(keptDrafts(shelf, 'second-episode', 'maya')).toEqual([])
    adoptFormer(shelf, MORE, kept.draft)
    expect(keptDrafts(shelf, 'first-episode', 'maya')).toEqual([{ tab: TAB, kept }])
    expect(keptDrafts(shelf, 'patient', 'maya')).toEqual([])
  })

  it('of the release before is kept on where nothing of it was ever saved: the patient has had no other plan', () => {
    const shelf = givenShelf()
    const neverSaved = { ...kept, version: 0 }
    keepDraft(shelf, 'patient', TAB, neverSaved)
    const empty = { prescriptions: [], answers: [] }
    adoptFormer(shelf, MORE, empty)
    expect(keptDrafts(shelf, 'first-episode', 'maya')).toEqual([])
    adoptFormer(shelf, { ...MORE, onlyEpisode: true }, empty)
    expect(keptDrafts(shelf, 'first-episode', 'maya')).toEqual([{ tab: TAB, kept: neverSaved }])
  })

  it('of the release before that was started anew from a template is kept on by what was sent before', () => {
    const shelf = givenShelf()
    const anew = { ...kept, sent: [other] }
    keepDraft(shelf, 'patient', TAB, anew)
    adoptFormer(shelf, MORE, other)
    expect(keptDrafts(shelf, 'first-episode', 'maya')).toEqual([{ tab: TAB, kept: anew }])
  })

  it('of the release before is not lost where there is no room for two, or where the tab has kept another since', () => {
    const shelf = givenShelf()
    keepDraft(shelf, 'patient', TAB, kept)
    const full: Shelf = {
      ...shelf,
      length: 1,
      setItem: () => {
        throw new Error('QuotaExceededError')
      },
    }
    adoptFormer(full, MORE, kept.draft)
    expect(keptDrafts(shelf, 'patient', 'maya')).toEqual([{ tab: TAB, kept }])
    const since = { ...kept, keptAt: '2026-03-09T12:00:05.000Z' }
    keepDraft(shelf, 'first-episode', TAB, since)
    adoptFormer(shelf, MORE, kept.draft)
    expect(keptDrafts(shelf, 'first-episode', 'maya')).toEqual([{ tab: TAB, kept: since }])
    expect(keptDrafts(shelf, 'patient', 'maya')).toEqual([{ tab: TAB, kept }])
  })

  it('of the release before comes back after signing out and in again in the same tab', () => {
    const shelf = givenShelf()
    emptyShelf(shelf)
    // A tab of that release had not heard of it.
    shelf.setItem(`plumbline-draft:patient:${TAB}`, JSON.stringify(kept))
    adoptFormer(shelf, MORE, kept.draft)
    expect(keptDrafts(shelf, 'first-episode', 'maya')).toEqual([{ tab: TAB, kept }])
  })

  it('keeps an exercise of the clinic’s own, which comes with its line', () => {
    const shelf = givenShelf()
    const own = givenOwnExercise()
    const draft = { prescriptions: [defaultPrescription(own, 'a')], answers: [] }
    keepDraft(shelf, 'first-episode', TAB, { ...kept, draft })
    expect(keptDrafts(shelf, 'first-episode', 'maya')[0]?.kept.draft).toEqual(draft)
  })

  it('goes on from its own save whose answer never came, and from nothing that somebody else saved', () => {
    const mine = { prescriptions: [defaultPrescription('dead-bug', 'b')], answers: [] }
    const others = { prescriptions: [defaultPrescription('clamshell', 'c')], answers: [] }
    const sent = { ...kept, sent: [mine] }
    expect(startsFrom(sent, mine, 4)).toBe(4)
    expect(startsFrom(sent, others, 4)).toBe(3)
    expect(startsFrom(kept, mine, 4)).toBe(3)
  })

  it('comes back to who made it, in the episode it was made in and no later one', () => {
    const shelf = givenShelf()
    keepDraft(shelf, 'first-episode', TAB, kept)
    expect(keptDrafts(shelf, 'first-episode', 'maya')).toEqual([{ tab: TAB, kept }])
    expect(keptDrafts(shelf, 'next-episode', 'maya')).toEqual([])
  })

  it('is gone once it is saved', () => {
    const shelf = givenShelf()
    keepDraft(shelf, 'first-episode', TAB, kept)
    forgetDraft(shelf, 'first-episode', TAB)
    expect(shelf.length).toBe(0)
  })

  it('is gone once it is saved after its page was left, but not what was kept since', () => {
    const shelf = givenShelf()
    const saved = { prescriptions: [defaultPrescription('bird-dog', 'a')], answers: [] }
    keepDraft(shelf, 'first-episode', TAB, kept)
    forgetSaved(shelf, 'first-episode', TAB, saved)
    expect(shelf.length).toBe(0)
    const since = { prescriptions: [defaultPrescription('dead-bug', 'b')], answers: [] }
    keepDraft(shelf, 'first-episode', TAB, { ...kept, draft: since })
    forgetSaved(shelf, 'first-episode', TAB, saved)
    expect(shelf.length).toBe(1)
  })

  it('is gone when somebody else opens a plan, and after signing out', () => {
    const shelf = givenShelf()
    keepDraft(shelf, 'first-episode', TAB, kept)
    expect(keptDrafts(shelf, 'first-episode', 'ben')).toEqual([])
    expect(shelf.length).toBe(0)
    keepDraft(shelf, 'first-episode', TAB, kept)
    shelf.setItem('theme', 'dark')
    emptyShelf(shelf)
    expect([shelf.length, shelf.getItem('theme')]).toEqual([1, 'dark'])
  })

  it('is not put back by an edit that was still on its way when somebody signed out', () => {
    const shelf = givenShelf()
    keepDraft(shelf, 'first-episode', TAB, kept)
    emptyShelf(shelf)
    keepDraft(shelf, 'first-episode', TAB, kept)
    expect(shelf.length).toBe(0)
    expect(keptDrafts(shelf, 'first-episode', 'maya')).toEqual([])
    keepDraft(shelf, 'first-episode', TAB, kept)
    expect(keptDrafts(shelf, 'first-episode', 'maya')).toEqual([{ tab: TAB, kept }])
  })

  it.each([
    ['no JSON', '{'],
    ['another shape', '{"version":1}'],
    [
      'an exercise nobody knows',
      JSON.stringify({ ...kept, draft: { prescriptions: [{ exercise: 'moonwalk' }], answers: [] } }),
    ],
  ])('that is %s is not taken', (_says, text) => {
    const shelf = givenShelf()
    shelf.setItem(`plumbline-draft:first-episode:${TAB}`, text)
    expect(keptDrafts(shelf, 'first-episode', 'maya')).toEqual([])
  })

  it('that cannot be kept does no harm', () => {
    const full: Shelf = {
      ...givenShelf(),
      setItem: () => {
        throw new Error('QuotaExceededError')
      },
    }
    expect(() => keepDraft(full, 'first-episode', TAB, kept)).not.toThrow()
  })
})
