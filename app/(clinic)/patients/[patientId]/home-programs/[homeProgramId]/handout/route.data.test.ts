import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { sampleContent, sampleExercise } from '@/components/handout/testing'
import { inClinic } from '@/db/client'
import { homePrograms } from '@/db/schema/home-programs'
import { givenClinic, givenEpisode, givenPatient, givenTherapist } from '@/db/test-fixtures'
import { useTestDatabase } from '@/db/testing'
import { testTherapist } from '@/lib/auth/testing'
import { requireTherapist, type Therapist } from '@/lib/auth/therapist'
import { AppError } from '@/lib/errors'
import { renderHandout } from '@/lib/home-programs/render-handout'
import { ownExerciseInput } from '@/lib/own-exercises/schema'
import { typedExercise } from '@/lib/own-exercises/testing'
import { createOwnExercise } from '@/lib/own-exercises/writes'
import { addPhoto, takePhotoOff } from '@/lib/own-exercises/writes-photos'
import { GET } from './route'

// Who is signed in comes from a cookie, and the PDF from a compiled worker: neither is there in a unit of this size.
vi.mock('@/lib/auth/therapist', () => ({ requireTherapist: vi.fn() }))
vi.mock('@/lib/home-programs/render-handout', () => ({ renderHandout: vi.fn() }))

useTestDatabase()

const signIn = (therapist: Therapist): void => {
  vi.mocked(requireTherapist).mockResolvedValue(therapist)
}

/** A photo of a clinic's own, taken off its exercise. */
async function givenPhoto() {
  const clinicId = await givenClinic({ paper: 'letter' })
  const therapist = testTherapist(clinicId, await givenTherapist(clinicId))
  const at = new Date('2026-11-23T09:00:00Z')
  const saved = await createOwnExercise(therapist, ownExerciseInput.parse(typedExercise), at)
  const photo = { jpeg: Buffer.from([0xff, 0xd8, 0xff]), width: 1, height: 1 }
  const added = 'id' in saved ? await addPhoto(therapist, saved.id, { photo, alt: 'Start' }, at) : saved
  if (!('id' in added)) throw new Error('The photo was refused.')
  await takePhotoOff(therapist, added.id, at)
  return { clinicId, photoId: added.id }
}

async function givenHomeProgram(content = sampleContent(), clinic?: string) {
  const clinicId = clinic ?? (await givenClinic({ paper: 'letter' }))
  const therapistId = await givenTherapist(clinicId)
  const patientId = await givenPatient(clinicId, therapistId)
  const episodeId = await givenEpisode(clinicId, therapistId, patientId)
  const id = randomUUID()
  await inClinic(clinicId, (tx) =>
    tx.insert(homePrograms).values({
      clinicId,
      id,
      patientId,
      episodeId,
      number: 3,
      issuedOn: '2026-11-23',
      issuedAt: new Date('2026-11-23T10:00:00Z'),
      issuedBy: therapistId,
      ruleVersion: 'test',
      prescriptions: [],
      picture: {},
      review: { ruleVersion: 'test', severity: 'none', banners: [], prescriptions: [], notAssessed: [] },
      answers: [],
      clearances: [],
      content,
    }),
  )
  return { therapist: testTherapist(clinicId, therapistId), patientId, id }
}

const get = (patientId: string, homeProgramId: string, query = ''): Promise<Response> =>
  GET(new Request(`http://localhost/handout${query}`), {
    params: Promise.resolve({ patientId, homeProgramId }),
  })

beforeEach(() => {
  vi.mocked(renderHandout)
    .mockReset()
    .mockResolvedValue(new Uint8Array([37, 80, 68, 70]))
})

describe('The handout’s address', () => {
  it('sends a PDF that no cache keeps, under a name that tells nothing', async () => {
    const { therapist, patientId, id } = await givenHomeProgram()
    signIn(therapist)
    const response = await get(patientId, id)
    expect(response.status).toBe(200)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': 'inline; filename="home-program-3.pdf"',
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    })
    expect(Buffer.from(await response.arrayBuffer()).toString()).toBe('%PDF')
  })

  it('prints the stored words on the clinic’s paper, or on the one asked for', async () => {
    const { therapist, patientId, id } = await givenHomeProgram()
    signIn(therapist)
    await get(patientId, id)
    expect(renderHandout).toHaveBeenLastCalledWith(sampleContent(), 'letter', new Map())
    await get(patientId, id, '?paper=a4')
    expect(renderHandout).toHaveBeenLastCalledWith(sampleContent(), 'a4', new Map())
  })

  it('prints the clinic’s photos, also one taken off since, and no other clinic’s', async () => {
    const [ours, theirs] = [await givenPhoto(), await givenPhoto()]
    const photos = [ours.photoId, theirs.photoId].map((id) => ({ id, alt: 'Start' }))
    const content = sampleContent({ exercises: [sampleExercise(1, { photos })] })
    const { therapist, patientId, id } = await givenHomeProgram(content, ours.clinicId)
    signIn(therapist)
    await get(patientId, id)
    expect(renderHandout).toHaveBeenLastCalledWith(
      content,
      'letter',
      new Map([[ours.photoId, new Uint8Array([0xff, 0xd8, 0xff])]]),
    )
  })

  it('refuses a paper it does not know, and says which it does', async () => {
    const { therapist, patientId, id } = await givenHomeProgram()
    signIn(therapist)
    const response = await get(patientId, id, '?paper=a3')
    expect(response.status).toBe(400)
    expect(await response.text()).toMatch(/paper=a4 or paper=letter/)
  })

  it('answers alike for what is foreign, unknown or malformed, and to the front desk', async () => {
    const ours = await givenHomeProgram()
    const theirs = await givenHomeProgram()
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
    expect(renderHandout).not.toHaveBeenCalled()
  })

  it('asks to come back in a moment when too many handouts are being made', async () => {
    const { therapist, patientId, id } = await givenHomeProgram()
    signIn(therapist)
    vi.mocked(renderHandout).mockRejectedValue(new AppError('busy'))
    const response = await get(patientId, id)
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5'])
  })
})
