import { randomUUID } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { inClinic } from '@/db/client'
import { auditEvents } from '@/db/schema/audit-events'
import { homePrograms } from '@/db/schema/home-programs'
import { givenClinic, givenEpisode, givenPatient, givenTherapist } from '@/db/test-fixtures'
import { useTestDatabase } from '@/db/testing'
import { testTherapist } from '@/lib/auth/testing'
import { requireTherapist, type Therapist } from '@/lib/auth/therapist'
import { defaultPrescription } from '@/lib/clinical/default-prescription'
import { handoutInLanguages } from '@/lib/clinical/handout-in-languages'
import { reviewPlan } from '@/lib/clinical/rules/review'
import { day } from '@/lib/clinical/testing'
import { AppError } from '@/lib/errors'
import { renderHandout } from '@/lib/home-programs/render-handout'
import { GET } from './route'

// Who is signed in comes from a cookie, and the PDF from a compiled worker: neither is there in a unit of this size.
vi.mock('@/lib/auth/therapist', () => ({ requireTherapist: vi.fn() }))
vi.mock('@/lib/home-programs/render-handout', () => ({ renderHandout: vi.fn() }))

useTestDatabase()

const signIn = (therapist: Therapist): void => {
  vi.mocked(requireTherapist).mockResolvedValue(therapist)
}

const issuedOn = day('2026-11-23')
const prescriptions = [defaultPrescription('bird-dog', 'a')]

/** The words of a patient who reads Spanish. */
const wordsOf = (programNumber: number) =>
  handoutInLanguages(
    {
      clinic: { name: 'Test Clinic', phone: '555 0100', address: '1 Test Street' },
      patient: { name: 'Maria Lopez', recordNumber: '1' },
      therapist: { name: 'Ana Reyes', credentials: 'PT' },
      programNumber,
      issuedOn,
      prescriptions,
      lastPrescriptions: null,
      nextVisitOn: null,
      picture: {},
      review: reviewPlan({ prescriptions, answers: [] }, {}, issuedOn),
      answers: [],
      clearances: [],
    },
    'es',
  )

/** A patient who was given so many home programs. */
async function givenPatientWith(programs: number) {
  const clinicId = await givenClinic({ paper: 'letter' })
  const therapistId = await givenTherapist(clinicId)
  const patientId = await givenPatient(clinicId, therapistId)
  const episodeId = await givenEpisode(clinicId, therapistId, patientId)
  const issued = Array.from({ length: programs }, (_, index) => ({
    clinicId,
    id: randomUUID(),
    patientId,
    episodeId,
    number: index + 1,
    issuedOn,
    issuedAt: new Date('2026-11-23T10:00:00Z'),
    issuedBy: therapistId,
    ruleVersion: 'test',
    prescriptions: [],
    picture: {},
    review: {
      ruleVersion: 'test',
      severity: 'none' as const,
      banners: [],
      prescriptions: [],
      notAssessed: [],
    },
    answers: [],
    clearances: [],
    ...wordsOf(index + 1),
  }))
  if (issued.length > 0) await inClinic(clinicId, (tx) => tx.insert(homePrograms).values(issued.toReversed()))
  return { therapist: testTherapist(clinicId, therapistId), patientId }
}

const get = (patientId: string, query = ''): Promise<Response> =>
  GET(new Request(`http://localhost/latest-handout${query}`), { params: Promise.resolve({ patientId }) })

const eventsOf = async ({ clinicId }: Therapist, patientId: string): Promise<string[]> => {
  const events = await inClinic(clinicId, (tx) =>
    tx
      .select({ action: auditEvents.action })
      .from(auditEvents)
      .where(and(eq(auditEvents.clinicId, clinicId), eq(auditEvents.patientId, patientId))),
  )
  return events.map(({ action }) => action)
}

beforeEach(() => {
  Reflect.deleteProperty(globalThis, 'plumblineHandoutBytes')
  vi.mocked(renderHandout).mockReset().mockResolvedValue(new TextEncoder().encode('%PDF'))
})

describe('The latest handout of a patient', () => {
  it('is the newest home program, in the patient’s language and on the clinic’s paper, and on the record', async () => {
    const { therapist, patientId } = await givenPatientWith(3)
    signIn(therapist)
    const response = await get(patientId)
    expect([response.status, await response.text()]).toEqual([200, '%PDF'])
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': 'inline; filename="home-program-3.pdf"',
      'cache-control': 'private, no-store',
    })
    const [content, options] = vi.mocked(renderHandout).mock.lastCall ?? []
    expect(content).toEqual(wordsOf(3).content)
    expect(content?.language).toBe('es')
    expect(options).toMatchObject({ paper: 'letter' })
    expect(await eventsOf(therapist, patientId)).toEqual(['chart.opened'])
  })

  it('is printed as it is asked for, and not as no handout is', async () => {
    const { therapist, patientId } = await givenPatientWith(1)
    signIn(therapist)
    await get(patientId, '?paper=a4&size=large')
    expect(vi.mocked(renderHandout).mock.lastCall?.[1]).toMatchObject({ paper: 'a4', size: 'large' })
    expect((await get(patientId, '?paper=a3')).status).toBe(400)
  })

  it('is not waited on by the server any more when the browser cancels', async () => {
    const { therapist, patientId } = await givenPatientWith(1)
    signIn(therapist)
    const cancel = new AbortController()
    const request = new Request('http://localhost/latest-handout', { signal: cancel.signal })
    await GET(request, { params: Promise.resolve({ patientId }) })
    const signal = vi.mocked(renderHandout).mock.lastCall?.[3]
    expect(signal?.aborted).toBe(false)
    cancel.abort()
    expect(signal?.aborted).toBe(true)
  })

  it('is said not to be there, in words, before the first home program; the chart was opened all the same', async () => {
    const { therapist, patientId } = await givenPatientWith(0)
    signIn(therapist)
    const response = await get(patientId)
    expect([response.status, await response.text()]).toEqual([
      404,
      'No home program has been issued to this patient yet.',
    ])
    expect(await eventsOf(therapist, patientId)).toEqual(['chart.opened'])
  })

  it('is alike for a foreign, an unknown and a malformed id, and for the front desk', async () => {
    const ours = await givenPatientWith(1)
    const theirs = await givenPatientWith(1)
    const theirsWithout = await givenPatientWith(0)
    signIn(ours.therapist)
    const answers = [
      await get(theirs.patientId),
      await get(theirsWithout.patientId),
      await get(randomUUID()),
      await get('..%2F..'),
    ]
    signIn({ ...ours.therapist, role: 'front_desk' })
    answers.push(await get(ours.patientId))
    const seen = await Promise.all(
      answers.map(async (answer) => [answer.status, await answer.text()].join(' ')),
    )
    expect(new Set(seen)).toEqual(new Set(['404 Not found']))
    expect(renderHandout).not.toHaveBeenCalled()
    expect(await eventsOf(theirs.therapist, theirs.patientId)).toEqual([])
  })

  it('says in words that the server is busy, or that the document was stuck', async () => {
    const { therapist, patientId } = await givenPatientWith(1)
    signIn(therapist)
    vi.mocked(renderHandout).mockRejectedValueOnce(new AppError('busy'))
    const busy = await get(patientId)
    expect([busy.status, busy.headers.get('retry-after')]).toEqual([503, '5'])
    vi.mocked(renderHandout).mockRejectedValueOnce(new AppError('unavailable'))
    const stuck = await get(patientId)
    expect([stuck.status, await stuck.text()]).toEqual([503, expect.stringMatching(/could not be made/)])
  })
})
