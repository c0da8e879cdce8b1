import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { inClinic } from '@/db/client'
import { dischargeSummaries } from '@/db/schema/discharge-summaries'
import { useTestDatabase } from '@/db/testing'
import { testTherapist } from '@/lib/auth/testing'
import { requireTherapist, type Therapist } from '@/lib/auth/therapist'
import { renderSummary } from '@/lib/discharges/render-summary'
import { sampleSummary } from '@/lib/discharges/testing'
import { givenOpenChart } from '@/lib/patients/testing'
import { GET } from './route'

// Who is signed in comes from a cookie, and the PDF from a compiled worker: neither is there in a unit of this size.
vi.mock('@/lib/auth/therapist', () => ({ requireTherapist: vi.fn() }))
vi.mock('@/lib/discharges/render-summary', () => ({ renderSummary: vi.fn() }))

useTestDatabase()

const signIn = (therapist: Therapist): void => {
  vi.mocked(requireTherapist).mockResolvedValue(therapist)
}

async function givenSummary() {
  const { clinicId, therapistId, patientId, episodeId } = await givenOpenChart({}, { paper: 'letter' })
  const id = randomUUID()
  await inClinic(clinicId, (tx) =>
    tx.insert(dischargeSummaries).values({
      clinicId,
      id,
      patientId,
      episodeId,
      writtenOn: '2026-11-23',
      writtenAt: new Date('2026-11-23T10:00:00Z'),
      writtenBy: therapistId,
      content: sampleSummary(),
    }),
  )
  return { therapist: testTherapist(clinicId, therapistId), patientId, id }
}

const get = (patientId: string, dischargeSummaryId: string, query = ''): Promise<Response> =>
  GET(new Request(`http://localhost/pdf${query}`), {
    params: Promise.resolve({ patientId, dischargeSummaryId }),
  })

beforeEach(() => {
  vi.mocked(renderSummary)
    .mockReset()
    .mockResolvedValue(new Uint8Array([37, 80, 68, 70]))
})

describe('The summary’s address', () => {
  it('sends the stored words as a PDF that no cache keeps, under a name that tells nothing', async () => {
    const { therapist, patientId, id } = await givenSummary()
    signIn(therapist)
    const response = await get(patientId, id)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': 'inline; filename="discharge-2026-11-23.pdf"',
      'cache-control': 'private, no-store',
    })
    expect(renderSummary).toHaveBeenLastCalledWith(sampleSummary(), 'letter', undefined)
    await get(patientId, id, '?paper=a4')
    expect(renderSummary).toHaveBeenLastCalledWith(sampleSummary(), 'a4', undefined)
  })

  it('answers alike for what is foreign, unknown or malformed, and to the front desk', async () => {
    const ours = await givenSummary()
    const theirs = await givenSummary()
    signIn(ours.therapist)
    const answers = [
      await get(theirs.patientId, theirs.id),
      await get(ours.patientId, theirs.id),
      await get(ours.patientId, randomUUID()),
      await get(ours.patientId, '../../etc/passwd'),
    ]
    signIn({ ...ours.therapist, role: 'front_desk' })
    answers.push(await get(ours.patientId, ours.id))
    const seen = await Promise.all(
      answers.map(async (answer) => [answer.status, await answer.text()].join(' ')),
    )
    expect(new Set(seen)).toEqual(new Set(['404 Not found']))
    expect(renderSummary).not.toHaveBeenCalled()
  })
})
