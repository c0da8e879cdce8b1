import { describe, expect, it } from 'vitest'
import { type DayBefore, mergedDay } from './merge-own'
import { ownCheckInBody } from './schema-own'

const sent = (fields: Record<string, unknown>) =>
  ownCheckInBody.parse({
    id: '0b8f0f6e-0000-4000-8000-000000000001',
    homeProgramId: '0b8f0f6e-0000-4000-8000-000000000002',
    day: '2026-03-05',
    ...fields,
  })

const exercise = (slug: string, fields: Record<string, unknown> = {}) => ({ exercise: slug, ...fields })

const before = (fields: Record<string, unknown> = {}, recordedBy: string | null = null): DayBefore => {
  const day = mergedDay(undefined, sent({ done: 'all', ...fields }))
  if (!day) throw new Error('Nobody said how much was done')
  return { ...day, recordedBy }
}

const unfinished = (fields: Record<string, unknown>) => sent({ isUnfinished: true, ...fields })

describe('A day told again', () => {
  it.each([
    ['the next morning', { painNextDay: 4 }, { done: 'all', painBefore: 2, painNextDay: 4, note: 'Stiff.' }],
    ['a correction', { painBefore: 5, note: 'Sore.' }, { painBefore: 5, painNextDay: null, note: 'Sore.' }],
    ['an emptied note', { note: '' }, { painBefore: 2, note: '' }],
    ['how it went', { effort: 'hard', minutes: 25 }, { painBefore: 2, effort: 'hard', minutes: 25 }],
    ['pain of nothing', { painBefore: 0 }, { painBefore: 0 }],
    ['nothing at all', {}, { done: 'all', painBefore: 2, note: 'Stiff.' }],
  ])('keeps what is not given: %s', (_, fields, kept) => {
    expect(mergedDay(before({ painBefore: 2, note: 'Stiff.' }), sent(fields))).toMatchObject(kept)
  })

  it('takes none of a therapist’s words away, which the patient does not see', () => {
    const was = before({ note: 'Asked by phone.' }, 'a therapist')
    expect(mergedDay(was, sent({ note: '' }))?.note).toBe('Asked by phone.')
    const told = mergedDay(was, sent({ note: 'Fine now.' }))?.note ?? ''
    expect(told).toBe('Asked by phone.\nFine now.')
    const again = before({ note: told }, 'a therapist')
    expect(mergedDay(again, sent({ note: 'Fine now.' }))?.note).toBe(told)
    expect(mergedDay(again, sent({ note: 'phone' }))?.note).toBe(`${told}\nphone`)
    // A phone of the release before shows them, to be added to.
    expect(mergedDay(was, sent({ note: told }))?.note).toBe(told)
  })

  it('merges exercise by exercise, and field by field', () => {
    const was = before({
      exercises: [exercise('bird-dog', { painDuring: 3 }), exercise('walking', { done: true })],
    })
    const day = mergedDay(was, sent({ exercises: [exercise('bird-dog', { sharpOrWorsening: true })] }))
    expect(day?.exercises).toMatchObject([
      { exercise: 'walking', done: true },
      { exercise: 'bird-dog', done: true, painDuring: 3, sharpOrWorsening: true, peripheralized: null },
    ])
  })

  it('lets the day and its exercises not contradict each other', () => {
    const was = before({ exercises: [exercise('bird-dog', { painDuring: 3 })] })
    expect(mergedDay(was, sent({ done: 'none' }))?.exercises).toMatchObject([{ done: false, painDuring: 3 }])
    const none = before({ done: 'none' })
    const day = mergedDay(none, sent({ exercises: [exercise('bird-dog', { done: true })] }))
    expect(day?.done).toBe('some')
  })
})

describe('A day that was never finished', () => {
  const finished = before({
    done: 'all',
    painBefore: 2,
    note: 'Fine today.',
    exercises: [
      exercise('bird-dog', { done: true, painDuring: 4, sharpOrWorsening: false }),
      exercise('walking', { done: true }),
    ],
  })

  it('takes nothing back of what was finished on another device', () => {
    const { recordedBy: _, ...was } = finished
    const stale = unfinished({
      done: 'some',
      painBefore: 6,
      exercises: [exercise('walking', { done: true })],
    })
    expect(mergedDay(finished, stale)).toEqual({
      ...was,
      exercises: [
        expect.objectContaining({ exercise: 'bird-dog', done: true, painDuring: 4 }),
        expect.objectContaining({ exercise: 'walking', done: true }),
      ],
    })
  })

  it('and then was, after somebody else told of it, has the numbers that were said replace, and takes nothing else back', () => {
    const onPaper = before(
      { done: 'all', painBefore: 3, painDuring: 4, effort: 'right', note: 'By phone.' },
      'Maya',
    )
    const told = unfinished({ isFinished: true, done: 'some', painBefore: 6, effort: 'hard' })
    expect(mergedDay(onPaper, told)).toMatchObject({
      done: 'all',
      painBefore: 6,
      painDuring: 4,
      effort: 'hard',
      note: 'By phone.',
    })
  })

  it('adds what was left open, and the worse of what hurt; of an exercise that was done it takes no tick', () => {
    const hurt = exercise('bird-dog', { done: false, painDuring: 1, sharpOrWorsening: true })
    const day = mergedDay(finished, unfinished({ done: 'none', effort: 'hard', exercises: [hurt] }))
    expect(day).toMatchObject({ done: 'all', effort: 'hard' })
    expect(day?.exercises).toContainEqual(
      expect.objectContaining({ exercise: 'bird-dog', done: true, painDuring: 4, sharpOrWorsening: true }),
    )
    const onPaper = before({ done: 'all' }, 'a therapist')
    expect(mergedDay(onPaper, unfinished({ done: 'none', exercises: [hurt] }))?.exercises).toMatchObject([
      { exercise: 'bird-dog', done: true, painDuring: 1 },
    ])
  })

  it.each([
    ['Fine today.', undefined],
    ['Fine today.', ''],
    ['Fine today.', 'Fine today.'],
    ['Fine today.\nStiff at first.', 'Stiff at first.'],
  ])('keeps both notes, because both were typed: %j', (kept, note) => {
    expect(mergedDay(finished, unfinished({ done: 'some', note }))?.note).toBe(kept)
  })

  it('says how much was done where nobody has, or where less was', () => {
    const some = unfinished({ done: 'some', exercises: [exercise('walking', { done: true })] })
    expect(mergedDay(undefined, some)).toMatchObject({ done: 'some', exercises: [{ exercise: 'walking' }] })
    expect(mergedDay(before({ done: 'none', note: 'Stiff.' }), some)).toMatchObject({
      done: 'some',
      note: 'Stiff.',
    })
    // As when a therapist asked by phone at noon, and the rest was done after that.
    expect(mergedDay(before({ done: 'some' }), unfinished({ done: 'all' }))?.done).toBe('all')
  })

  it('replaces the day, as it always did, where the device does not say that it was not finished', () => {
    expect(mergedDay(finished, sent({ done: 'some', note: '' }))).toMatchObject({ done: 'some', note: '' })
  })
})

describe('A day told for the first time', () => {
  it('needs how much was done', () => {
    expect(mergedDay(undefined, sent({ painNextDay: 4 }))).toBeUndefined()
    expect(mergedDay(undefined, sent({ done: 'some' }))).toMatchObject({
      done: 'some',
      painBefore: null,
      note: '',
    })
  })

  it('says nothing of an exercise about which nothing was said', () => {
    const given = sent({
      done: 'all',
      exercises: [exercise('bird-dog'), exercise('walking', { done: false })],
    })
    expect(mergedDay(undefined, given)?.exercises).toMatchObject([{ exercise: 'walking', done: false }])
  })
})

describe('What a device sends', () => {
  it.each([
    ['id', { id: 'mine' }],
    ['homeProgramId', { homeProgramId: '' }],
    ['day', { day: '2026-02-30' }],
    ['done', { done: 'most' }],
    ['painDuring', { painDuring: 11 }],
    ['painBefore', { painBefore: 2.5 }],
    ['painNextDay', { painNextDay: '3' }],
    ['effort', { effort: 'brutal' }],
    ['minutes', { minutes: 601 }],
    ['note', { note: 'x'.repeat(1001) }],
    ['note', { note: 'a\u0000b' }],
    ['exercises.0.exercise', { exercises: [exercise('no-such-exercise')] }],
    ['exercises.0.painDuring', { exercises: [exercise('bird-dog', { painDuring: -1 })] }],
    ['exercises', { exercises: [exercise('bird-dog'), exercise('bird-dog')] }],
    ['isUnfinished', { isUnfinished: 'yes' }],
    ['isFinished', { isFinished: 'yes' }],
  ])('is refused by its field: %s', (field, fields) => {
    const good = { id: crypto.randomUUID(), homeProgramId: crypto.randomUUID(), day: '2026-03-05' }
    const { error } = ownCheckInBody.safeParse({ ...good, ...fields })
    expect(error?.issues[0]?.path.join('.')).toBe(field)
  })
})
