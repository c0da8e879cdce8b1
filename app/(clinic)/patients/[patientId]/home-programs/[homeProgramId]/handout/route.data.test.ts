import { createHash, randomUUID } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { inClinic } from '@/db/client'
import { auditEvents } from '@/db/schema/audit-events'
import { homePrograms } from '@/db/schema/home-programs'
import { givenClinic, givenEpisode, givenPatient, givenTherapist } from '@/db/test-fixtures'
import { useTestDatabase } from '@/db/testing'
import { testChartAccess, testTherapist } from '@/lib/auth/testing'
import { requireTherapist, type Therapist } from '@/lib/auth/therapist'
import { turnOffLink, turnOnLink } from '@/lib/check-in-links/writes'
import { setLogo } from '@/lib/clinic/writes-logo'
import { handoutInLanguages } from '@/lib/clinical/handout-in-languages'
import { handoutFacts } from '@/lib/clinical/testing-handout'
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

const FACTS = handoutFacts()
const { issuedOn } = FACTS
const ENGLISH = handoutInLanguages(FACTS, 'en')
const SPANISH = handoutInLanguages(FACTS, 'es')

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

type Words = Partial<typeof homePrograms.$inferInsert>

async function givenHomeProgram(words: Words = ENGLISH, clinic?: string) {
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
      issuedOn,
      issuedAt: new Date('2026-11-23T10:00:00Z'),
      issuedBy: therapistId,
      ruleVersion: 'test',
      prescriptions: [],
      picture: {},
      review: { ruleVersion: 'test', severity: 'none', banners: [], prescriptions: [], notAssessed: [] },
      answers: [],
      clearances: [],
      content: ENGLISH.content,
      ...words,
    }),
  )
  return { therapist: testTherapist(clinicId, therapistId), patientId, episodeId, id }
}

const get = (
  patientId: string,
  homeProgramId: string,
  query = '',
  headers: Record<string, string> = {},
): Promise<Response> =>
  GET(new Request(`http://localhost/handout${query}`, { headers }), {
    params: Promise.resolve({ patientId, homeProgramId }),
  })

const bytesOf = async (response: Response): Promise<string> =>
  createHash('sha256')
    .update(Buffer.from(await response.arrayBuffer()))
    .digest('hex')

const USUAL = { paper: 'letter', size: 'standard', pictures: true, log: true, layout: 'flowing' }
const NO_PICTURES = { photos: new Map() }
/** Of the request: whoever goes away is not waited on. */
const SIGNAL: unknown = expect.any(AbortSignal)

beforeEach(() => {
  Reflect.deleteProperty(globalThis, 'plumblineHandoutBytes')
  // Each time another document, so that the same bytes are those that were kept.
  let made = 0
  vi.mocked(renderHandout)
    .mockReset()
    .mockImplementation(() => Promise.resolve(new Uint8Array([37, 80, 68, 70, (made += 1)])))
})

describe('The handout’s address', () => {
  it('sends a PDF that the browser asks after each time, under a name that tells nothing', async () => {
    const { therapist, patientId, id } = await givenHomeProgram()
    signIn(therapist)
    const response = await get(patientId, id)
    expect(response.status).toBe(200)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': 'inline; filename="home-program-3.pdf"',
      'cache-control': 'private, no-cache',
      etag: expect.stringMatching(/^"[0-9a-f]{64}"$/),
      'x-content-type-options': 'nosniff',
    })
    expect(Buffer.from(await response.arrayBuffer()).toString('latin1', 0, 4)).toBe('%PDF')
  })

  it('prints the stored words as the clinic and the patient have it, or as it is asked for', async () => {
    const { therapist, patientId, id } = await givenHomeProgram(SPANISH)
    signIn(therapist)
    await get(patientId, id)
    expect(renderHandout).toHaveBeenLastCalledWith(SPANISH.content, USUAL, NO_PICTURES, SIGNAL)
    await get(patientId, id, '?paper=a4&size=large&language=en&pictures=no&log=no&layout=cards')
    expect(renderHandout).toHaveBeenLastCalledWith(
      ENGLISH.content,
      { paper: 'a4', size: 'large', pictures: false, log: false, layout: 'cards' },
      NO_PICTURES,
      SIGNAL,
    )
  })

  it('prints where to check in while that is on, as another file, and the same one each time', async () => {
    const { therapist, patientId, episodeId, id } = await givenHomeProgram()
    signIn(therapist)
    const chart = testChartAccess(therapist.clinicId, therapist.id, patientId)
    const tagOf = async () => (await get(patientId, id)).headers.get('etag')
    const before = await tagOf()
    await turnOnLink(chart, episodeId, null, new Date())
    const on = await tagOf()
    const checkInAddress: unknown = expect.stringMatching(/\/c#(\w{4}-){3}\w{4}$/)
    const images = { ...NO_PICTURES, checkInAddress }
    expect(renderHandout).toHaveBeenLastCalledWith(ENGLISH.content, USUAL, images, SIGNAL)
    expect(await tagOf()).toBe(on)
    await turnOffLink(chart, episodeId, new Date())
    expect([on === before, (await tagOf()) === before]).toEqual([false, true])
  })

  it('prints no code on a program to keep going with, which the patient keeps when the page has ended', async () => {
    const { therapist, patientId, episodeId, id } = await givenHomeProgram({
      ...ENGLISH,
      purpose: 'keep_going',
    })
    signIn(therapist)
    const chart = testChartAccess(therapist.clinicId, therapist.id, patientId)
    const tagOf = async () => (await get(patientId, id)).headers.get('etag')
    const before = await tagOf()
    await turnOnLink(chart, episodeId, null, new Date())
    expect(await tagOf()).toBe(before)
    expect(renderHandout).toHaveBeenLastCalledWith(ENGLISH.content, USUAL, NO_PICTURES, SIGNAL)
  })

  it('prints the clinic’s photos, also one taken off since, and no other clinic’s', async () => {
    const [ours, theirs] = [await givenPhoto(), await givenPhoto()]
    const photos = [ours.photoId, theirs.photoId].map((id) => ({ id, alt: 'Start' }))
    const exercises = ENGLISH.content.exercises.map((exercise) => ({ ...exercise, photos }))
    const content = { ...ENGLISH.content, exercises }
    const { therapist, patientId, id } = await givenHomeProgram({ content }, ours.clinicId)
    signIn(therapist)
    await get(patientId, id)
    const images = { photos: new Map([[ours.photoId, new Uint8Array([0xff, 0xd8, 0xff])]]) }
    expect(renderHandout).toHaveBeenLastCalledWith(content, USUAL, images, SIGNAL)
  })

  it('prints the logo that the clinic had that day, unless it is asked not to', async () => {
    const clinicId = await givenClinic({ paper: 'letter' })
    const lead = testTherapist(clinicId, await givenTherapist(clinicId), { role: 'lead' })
    const bytes = Buffer.from([0x89, 0x50, 0x4e, 0x47])
    const logo = await setLogo(lead, { bytes, width: 20, height: 10 }, new Date('2026-11-23T09:00:00Z'))
    const { patientId, id } = await givenHomeProgram({ ...ENGLISH, logoId: logo.id }, clinicId)
    signIn(lead)
    const [withIt, without] = [await get(patientId, id), await get(patientId, id, '?logo=no')]
    expect(vi.mocked(renderHandout).mock.calls.map(([, , pictures]) => pictures)).toEqual([
      { ...NO_PICTURES, logo: new Uint8Array(bytes) },
      NO_PICTURES,
    ])
    expect(withIt.headers.get('etag')).not.toBe(without.headers.get('etag'))
  })

  it('prints what was stored before there were languages, in English alone', async () => {
    const { labels, log } = ENGLISH.content
    const { language: _language, ...words } = ENGLISH.content
    const stored = {
      ...words,
      version: 1,
      labels: { ...labels, phone: undefined },
      exercises: ENGLISH.content.exercises.map((exercise) => ({
        ...exercise,
        dosage: [exercise.dosage.much, 'every day'],
      })),
      log: { ...log, dayLabel: 'Day', days: 14, startLabel: 'My first day is' },
    }
    const { therapist, patientId, id } = await givenHomeProgram({
      content: stored as unknown as typeof ENGLISH.content,
    })
    signIn(therapist)
    expect((await get(patientId, id)).status).toBe(200)
    const printed = vi.mocked(renderHandout).mock.calls[0]?.[0]
    expect(printed).toMatchObject({ version: 2, language: 'en', changes: null })
    expect(printed?.exercises[0]?.dosage).toEqual({
      much: ENGLISH.content.exercises[0]?.dosage.much,
      often: 'every day',
    })
    const spanish = await get(patientId, id, '?language=es')
    expect([spanish.status, await spanish.text()]).toEqual([
      400,
      'This home program was issued in English only. Use language=en.',
    ])
  })

  it.each([
    ['?paper=a3', /paper=a4 or paper=letter/],
    ['?size=14', /size=standard or size=large/],
    ['?language=pl', /language=en or language=es/],
    ['?pictures', /pictures=yes or pictures=no/],
    ['?log=1', /log=yes or log=no/],
    ['?layout=book', /layout=flowing, layout=one-per-page or layout=cards/],
    ['?logo=none', /logo=yes or logo=no/],
    ['?watermark=yes', /no handout has/],
  ])('refuses %s, and says what may be asked for', async (query, words) => {
    const { therapist, patientId, id } = await givenHomeProgram()
    signIn(therapist)
    const response = await get(patientId, id, query)
    expect([response.status, await response.text()]).toEqual([400, expect.stringMatching(words)])
    expect(renderHandout).not.toHaveBeenCalled()
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
    expect(response.headers.get('cache-control')).toBe('private, no-store')
  })
})

describe('A handout asked for again', () => {
  it('is the same bytes, made once, however the same is asked for', async () => {
    const { therapist, patientId, id } = await givenHomeProgram()
    signIn(therapist)
    const first = await get(patientId, id)
    const again = await get(patientId, id, '?paper=letter&log=yes&language=en&logo=yes')
    expect(again.headers.get('etag')).toBe(first.headers.get('etag'))
    expect(await bytesOf(again)).toBe(await bytesOf(first))
    expect(renderHandout).toHaveBeenCalledTimes(1)
    const other = await get(patientId, id, '?size=large')
    expect(other.headers.get('etag')).not.toBe(first.headers.get('etag'))
    expect(renderHandout).toHaveBeenCalledTimes(2)
  })

  it('is not sent to who has it, and not made for it', async () => {
    const { therapist, patientId, id } = await givenHomeProgram()
    signIn(therapist)
    const tag = (await get(patientId, id)).headers.get('etag') ?? ''
    vi.mocked(renderHandout).mockClear()
    for (const known of [tag, `"other", W/${tag}`]) {
      const response = await get(patientId, id, '', { 'If-None-Match': known })
      expect([response.status, await response.text()]).toEqual([304, ''])
      expect(Object.fromEntries(response.headers)).toMatchObject({
        etag: tag,
        'cache-control': 'private, no-cache',
      })
    }
    expect(renderHandout).not.toHaveBeenCalled()
    expect((await get(patientId, id, '', { 'If-None-Match': '"other"' })).status).toBe(200)
  })

  it('is refused to who may not see it, though it is kept and the tag is known', async () => {
    const ours = await givenHomeProgram()
    signIn(ours.therapist)
    const tag = (await get(ours.patientId, ours.id)).headers.get('etag') ?? ''
    signIn((await givenHomeProgram()).therapist)
    const answers = [
      await get(ours.patientId, ours.id),
      await get(ours.patientId, ours.id, '', { 'If-None-Match': tag }),
    ]
    expect(answers.map(({ status }) => status)).toEqual([404, 404])
    expect(answers.map(({ headers }) => headers.get('etag'))).toEqual([null, null])
  })

  it('is on the record each time, also where nothing was sent or made', async () => {
    const { therapist, patientId, id } = await givenHomeProgram()
    signIn(therapist)
    const tag = (await get(patientId, id)).headers.get('etag') ?? ''
    await get(patientId, id)
    await get(patientId, id, '', { 'If-None-Match': tag })
    const { clinicId } = therapist
    const events = await inClinic(clinicId, (tx) =>
      tx
        .select()
        .from(auditEvents)
        .where(and(eq(auditEvents.clinicId, clinicId), eq(auditEvents.patientId, patientId))),
    )
    expect(events.map(({ action }) => action)).toEqual(['chart.opened', 'chart.opened', 'chart.opened'])
  })
})
