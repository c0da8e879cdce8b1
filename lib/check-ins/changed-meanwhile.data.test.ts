import { randomUUID } from 'node:crypto'
import { describe, expect, it, vi } from 'vitest'
import { useTestDatabase } from '@/db/testing'
import { openLink } from '@/lib/auth/link-access'
import { givenHomeProgram, givenLink, givenVerifiedDevice } from '@/lib/check-in-links/testing'
import { addDays, type CalendarDate } from '@/lib/clinical/calendar-date'
import { listCheckIns } from './testing'
import { checkInInput } from './schema'
import { ownCheckInBody } from './schema-own'
import { recordCheckIn } from './writes'
import { recordOwnCheckIn } from './writes-own'

useTestDatabase()
vi.stubEnv('NEXTAUTH_SECRET', 'a-secret-for-tests-only-0123456789abcdef')

const at = new Date('2026-03-12T17:00:00Z')
const today = '2026-03-12' as CalendarDate
const yesterday = addDays(today, -1)
const issuedOn = addDays(today, -10)
const allDays = [-5, -4, -3, -2, -1, 0].map((ago) => addDays(today, ago))

/** A patient whose phone is in use, and the therapist at the desk. */
async function givenPatientAndTherapist() {
  const link = await givenLink(at)
  const { chart, episodeId } = link
  const homeProgramId = await givenHomeProgram(chart, episodeId, { number: 1, issuedOn })
  const access = await openLink(await givenVerifiedDevice(link.token, at), at)
  const form = (fields: Record<string, string>) =>
    checkInInput.parse({ homeProgramId, day: yesterday, done: 'all', ...fields })
  /** What the desk sends: a new day, or with a version one that is corrected. */
  const record = (fields: Record<string, string>) => recordCheckIn(chart, form(fields), today, at)
  const tell = (fields: Record<string, unknown>) =>
    recordOwnCheckIn(
      access,
      ownCheckInBody.parse({ id: randomUUID(), homeProgramId, day: yesterday, ...fields }),
      today,
      at,
    )
  /** The next morning, and what hurt; the phone sends again until it is heard. */
  const tellNextMorning = async (day: CalendarDate = yesterday): Promise<unknown> => {
    const exercises = [{ exercise: 'bird-dog', done: true, sharpOrWorsening: true }]
    const sent = { day, done: 'some', painNextDay: 6, exercises }
    return tell(sent).catch(() => tell(sent))
  }
  return { record, tell, tellNextMorning, days: () => listCheckIns(chart, episodeId) }
}

/** The phone tells of day after day, and the desk begins with the last: of some each is first, of some both at once. */
async function meetingHalfway<Outcome>(
  tell: (day: CalendarDate) => Promise<unknown>,
  record: (day: CalendarDate) => Promise<Outcome>,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = []
  const phone = async () => {
    for (const day of allDays) await tell(day)
  }
  const desk = async () => {
    for (const day of allDays.toReversed()) outcomes.push(await record(day))
  }
  await Promise.all([phone(), desk()])
  return outcomes
}

const NEXT_MORNING = {
  painNextDay: 6,
  exercises: [expect.objectContaining({ exercise: 'bird-dog', sharpOrWorsening: true })],
}

describe('A day that is corrected at the desk', () => {
  it('is not written over what the patient told meanwhile: what came is named, and stays', async () => {
    const { record, tellNextMorning, days } = await givenPatientAndTherapist()
    await record({ painBefore: '3' })
    await tellNextMorning()
    const corrected = { painBefore: '4', note: 'Asked by phone.', version: '1' }
    expect(await record(corrected)).toEqual({
      conflict: {
        version: 2,
        differences: [
          { exercise: null, part: 'done', recorded: 'some' },
          { exercise: null, part: 'painBefore', recorded: 3 },
          { exercise: null, part: 'painNextDay', recorded: 6 },
          { exercise: null, part: 'note', recorded: '' },
          { exercise: 'bird-dog', part: 'done', recorded: true },
          { exercise: 'bird-dog', part: 'sharpOrWorsening', recorded: true },
        ],
      },
    })
    expect(await days()).toMatchObject([{ ...NEXT_MORNING, painBefore: 3, note: '', version: 2 }])
  })

  it('is saved once it was seen what came, as it is typed then', async () => {
    const { record, tellNextMorning, days } = await givenPatientAndTherapist()
    await record({ painBefore: '3' })
    await tellNextMorning()
    const seen = {
      painBefore: '4',
      painNextDay: '6',
      'exercise.bird-dog.done': 'yes',
      'exercise.bird-dog.sharpOrWorsening': 'yes',
    }
    expect(await record({ ...seen, version: '2' })).toHaveProperty('id')
    expect(await days()).toMatchObject([{ ...NEXT_MORNING, done: 'all', painBefore: 4, version: 3 }])
  })

  it('has the lines of a note from a release that kept them as a form sends them: none is new, and none stands twice', async () => {
    const { record, tell, days } = await givenPatientAndTherapist()
    await tell({ done: 'all', note: 'Stiff.' })
    await record({ note: 'Stiff.\r\nHe phoned.', version: '1' })
    const note = 'Stiff.\nHe phoned.'
    expect(await record({ note, painBefore: '4', version: '1' })).toMatchObject({
      conflict: { differences: [{ part: 'painBefore' }] },
    })
    await tell({ note: 'Stiff.' })
    expect(await days()).toMatchObject([{ note }])
  })

  it('is saved over what says the same, as when a correction is sent twice', async () => {
    const { record, days } = await givenPatientAndTherapist()
    await record({ painBefore: '3' })
    for (const _ of ['once', 'twice'])
      expect(await record({ painBefore: '4', version: '1' })).toHaveProperty('id')
    expect(await days()).toMatchObject([{ painBefore: 4 }])
  })

  it('by two at once is saved for one, and the other is shown it', async () => {
    const { record, days } = await givenPatientAndTherapist()
    await record({ painBefore: '3' })
    const outcomes = await Promise.all(['4', '5'].map((painBefore) => record({ painBefore, version: '1' })))
    expect(outcomes.map((outcome) => Object.keys(outcome).join()).toSorted()).toEqual(['conflict', 'id'])
    expect(await days()).toMatchObject([{ version: 2 }])
  })

  it('while the patient tells of it keeps what the patient told, whoever comes first', async () => {
    const { record, tellNextMorning, days } = await givenPatientAndTherapist()
    for (const day of allDays) await record({ day, painBefore: '3' })
    await meetingHalfway(tellNextMorning, (day) => record({ day, painBefore: '4', version: '1' }))
    const kept = await days()
    expect(kept).toHaveLength(allDays.length)
    for (const one of kept) expect(one).toMatchObject(NEXT_MORNING)
  })
})

describe('A day that is recorded at the desk for the first time', () => {
  it('is refused where the patient told of it meanwhile, and what was told stays', async () => {
    const { record, tellNextMorning, days } = await givenPatientAndTherapist()
    await tellNextMorning()
    expect(await record({ painBefore: '4' })).toMatchObject({
      problem: { field: 'day', message: expect.stringContaining('recorded already') },
    })
    expect(await days()).toMatchObject([{ ...NEXT_MORNING, painBefore: null, recordedBy: null }])
  })

  it('while the patient tells of it keeps what the patient told, whoever comes first', async () => {
    const { record, tellNextMorning, days } = await givenPatientAndTherapist()
    const outcomes = await meetingHalfway(tellNextMorning, (day) => record({ day, painBefore: '4' }))
    for (const outcome of outcomes)
      expect([
        { id: expect.any(String) },
        { problem: expect.objectContaining({ field: 'day' }) },
      ]).toContainEqual(outcome)
    const kept = await days()
    expect(kept).toHaveLength(allDays.length)
    for (const one of kept) expect(one).toMatchObject(NEXT_MORNING)
  })
})
