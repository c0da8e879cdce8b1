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

  it('takes none of a therapist’s words away by an empty note', () => {
    const was = before({ note: 'Asked by phone.' }, 'a therapist')
    expect(mergedDay(was, sent({ note: '' }))?.note).toBe('Asked by phone.')
    expect(mergedDay(was, sent({ note: 'Fine now.' }))?.note).toBe('Fine now.')
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
  ])('is refused by its field: %s', (field, fields) => {
    const good = { id: crypto.randomUUID(), homeProgramId: crypto.randomUUID(), day: '2026-03-05' }
    const { error } = ownCheckInBody.safeParse({ ...good, ...fields })
    expect(error?.issues[0]?.path.join('.')).toBe(field)
  })
})
