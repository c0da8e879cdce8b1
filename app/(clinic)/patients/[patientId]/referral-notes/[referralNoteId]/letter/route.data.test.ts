import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { inClinic } from '@/db/client'
import { referralNotes } from '@/db/schema/referral-notes'
import { givenClinic, givenEpisode, givenPatient, givenTherapist } from '@/db/test-fixtures'
import { useTestDatabase } from '@/db/testing'
import { testTherapist } from '@/lib/auth/testing'
import { requireTherapist, type Therapist } from '@/lib/auth/therapist'
import { AppError } from '@/lib/errors'
import { renderLetter } from '@/lib/referral-notes/render-letter'
import { sampleLetter } from '@/lib/referral-notes/testing'
import { GET } from './route'

// Who is signed in comes from a cookie, and the PDF from a compiled worker: neither is there in a unit of this size.
vi.mock('@/lib/auth/therapist', () => ({ requireTherapist: vi.fn() }))
vi.mock('@/lib/referral-notes/render-letter', () => ({ renderLetter: vi.fn() }))

useTestDatabase()

const signIn = (therapist: Therapist): void => {
  vi.mocked(requireTherapist).mockResolvedValue(therapist)
}

async function givenLetter() {
  const clinicId = await givenClinic({ paper: 'letter' })
  const therapistId = await givenTherapist(clinicId)
  const patientId = await givenPatient(clinicId, therapistId)
  const episodeId = await givenEpisode(clinicId, therapistId, patientId)
  const id = randomUUID()
  await inClinic(clinicId, (tx) =>
    tx.insert(referralNotes).values({
      clinicId,
      id,
      patientId,
      episodeId,
      writtenOn: '2026-11-23',
      writtenAt: new Date('2026-11-23T10:00:00Z'),
      writtenBy: therapistId,
      content: sampleLetter(),
    }),
  )
  return { therapist: testTherapist(clinicId, therapistId), patientId, id }
}

const get = (patientId: string, referralNoteId: string, query = ''): Promise<Response> =>
  GET(new Request(`http://localhost/letter${query}`), {
    params: Promise.resolve({ patientId, referralNoteId }),
  })

beforeEach(() => {
  vi.mocked(renderLetter)
    .mockReset()
    .mockResolvedValue(new Uint8Array([37, 80, 68, 70]))
})

describe('The letter’s address', () => {
  it('sends a PDF that no cache keeps, under a name that tells nothing', async () => {
    const { therapist, patientId, id } = await givenLetter()
    signIn(therapist)
    const response = await get(patientId, id)
    expect(response.status).toBe(200)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': 'inline; filename="referral-2026-11-23.pdf"',
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    })
    expect(Buffer.from(await response.arrayBuffer()).toString()).toBe('%PDF')
  })

  it('prints the stored words on the clinic’s paper, or on the one asked for', async () => {
    const { therapist, patientId, id } = await givenLetter()
    signIn(therapist)
    await get(patientId, id)
    expect(renderLetter).toHaveBeenLastCalledWith(sampleLetter(), 'letter', undefined)
    await get(patientId, id, '?paper=a4')
    expect(renderLetter).toHaveBeenLastCalledWith(sampleLetter(), 'a4', undefined)
  })

  it('refuses a paper it does not know, and says which it does', async () => {
    const { therapist, patientId, id } = await givenLetter()
    signIn(therapist)
    const response = await get(patientId, id, '?paper=a3')
    expect(response.status).toBe(400)
    expect(await response.text()).toMatch(/paper=a4 or paper=letter/)
  })

  it('answers alike for what is foreign, unknown or malformed, and to the front desk', async () => {
    const ours = await givenLetter()
    const theirs = await givenLetter()
    signIn(ours.therapist)
    const answers = [
      await get(theirs.patientId, theirs.id),
      await get(ours.patientId, theirs.id),
      await get(ours.patientId, randomUUID()),
      await get(ours.patientId, '../../etc/passwd'),
      await get('not-an-id', ours.id),
    ]
    signIn({ ...ours.therapist, role: 'front_desk' })
    answers.push(await get(ours.patientId, ours.id))
    const seen = await Promise.all(
      answers.map(async (answer) => [answer.status, await answer.text()].join(' ')),
    )
    expect(new Set(seen)).toEqual(new Set(['404 Not found']))
    expect(renderLetter).not.toHaveBeenCalled()
  })

  it('asks to come back in a moment when too many documents are being made', async () => {
    const { therapist, patientId, id } = await givenLetter()
    signIn(therapist)
    vi.mocked(renderLetter).mockRejectedValue(new AppError('busy'))
    const response = await get(patientId, id)
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5'])
  })
})
