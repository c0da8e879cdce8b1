import { randomUUID } from 'node:crypto'
import { describe, expect, it, vi } from 'vitest'
import { givenClinic, givenTherapist } from '@/db/test-fixtures'
import { useTestDatabase } from '@/db/testing'
import { testTherapist } from '@/lib/auth/testing'
import { requireTherapist, signedInTherapist, type Therapist } from '@/lib/auth/therapist'
import { getOwnExercise } from '@/lib/own-exercises/reads'
import { ownExerciseInput, PHOTO_MAX_BYTES } from '@/lib/own-exercises/schema'
import { typedExercise } from '@/lib/own-exercises/testing'
import { createOwnExercise } from '@/lib/own-exercises/writes'
import sharp from 'sharp'
import { isFromOwnPages } from '@/lib/auth/origin'
import { SEND_KEY } from '@/lib/form-state'
import { POST } from '../../own/[exerciseId]/photos/route'
import { GET } from './route'

// Who is signed in comes from a cookie, and a page to draw again is the framework's: neither is in a unit of this size.
vi.mock('@/lib/auth/therapist', () => ({ requireTherapist: vi.fn(), signedInTherapist: vi.fn() }))
vi.mock('@/lib/auth/origin', () => ({ isFromOwnPages: vi.fn() }))
vi.mock('next/cache', () => ({ revalidatePath: vi.fn() }))

useTestDatabase()

const signIn = (therapist: Therapist | undefined): void => {
  vi.mocked(isFromOwnPages).mockResolvedValue(true)
  vi.mocked(signedInTherapist).mockResolvedValue(therapist)
  if (therapist) vi.mocked(requireTherapist).mockResolvedValue(therapist)
}

async function givenExercise() {
  const clinicId = await givenClinic()
  const therapist = testTherapist(clinicId, await givenTherapist(clinicId))
  const saved = await createOwnExercise(therapist, ownExerciseInput.parse(typedExercise), new Date())
  if (!('id' in saved)) throw new Error('The name is taken.')
  return { therapist, exerciseId: saved.id }
}

const aPhoto = (): Promise<Buffer> =>
  sharp({ create: { width: 20, height: 10, channels: 3, background: '#369' } })
    .png()
    .toBuffer()

function formOf(bytes: Uint8Array | undefined, alt = 'Start', key = randomUUID() as string): FormData {
  const form = new FormData()
  form.set(SEND_KEY, key)
  if (bytes) form.set('photo', new File([new Uint8Array(bytes)], '../../etc/passwd.jpg'))
  form.set('alt', alt)
  return form
}

async function post(exerciseId: string, body: RequestInit['body'], headers: HeadersInit = {}) {
  // A stream is sent only by who says that no answer is read before its end.
  const sent: RequestInit & { duplex: 'half' } = { method: 'POST', headers, duplex: 'half' }
  if (body !== undefined) sent.body = body
  const request = new Request('http://localhost/photos', sent)
  const response = await POST(request, { params: Promise.resolve({ exerciseId }) })
  return { status: response.status, words: JSON.stringify(await response.json()) }
}

const get = (photoId: string): Promise<Response> =>
  GET(new Request('http://localhost/photo'), { params: Promise.resolve({ photoId }) })

describe('The address that photos are sent to', () => {
  it('takes a photo, which is shown to its clinic alone', async () => {
    const [ours, theirs] = [await givenExercise(), await givenExercise()]
    signIn(ours.therapist)
    expect(await post(ours.exerciseId, formOf(await aPhoto()))).toMatchObject({ status: 200 })
    const [photo] = (await getOwnExercise(ours.therapist, ours.exerciseId)).photos
    expect(photo?.alt).toBe('Start')

    const shown = await get(photo?.id ?? '')
    expect(Object.fromEntries(shown.headers)).toMatchObject({
      'content-type': 'image/jpeg',
      'content-disposition': 'inline; filename="exercise.jpg"',
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, max-age=3600',
      vary: 'Cookie',
    })
    expect(await sharp(Buffer.from(await shown.arrayBuffer())).metadata()).toMatchObject({ format: 'jpeg' })

    signIn(theirs.therapist)
    const refused = [await get(photo?.id ?? ''), await get(randomUUID()), await get('../secret')]
    signIn({ ...ours.therapist, role: 'front_desk' })
    refused.push(await get(photo?.id ?? ''))
    const seen = await Promise.all(refused.map(async (answer) => `${answer.status} ${await answer.text()}`))
    expect(new Set(seen)).toEqual(new Set(['404 Not found']))
  })

  it('refuses what is no photo, and a photo without words, and says both at once', async () => {
    const { therapist, exerciseId } = await givenExercise()
    signIn(therapist)
    const { status, words } = await post(exerciseId, formOf(Buffer.from('<svg/>'), ' '))
    expect(status).toBe(422)
    expect(words).toMatch(/not a JPEG or PNG.*what the photo shows/)
    expect(await post(exerciseId, formOf(undefined))).toMatchObject({ status: 422 })
    expect(await post(exerciseId, formOf(await aPhoto(), 'a\u0000b'))).toMatchObject({ status: 422 })
    expect((await getOwnExercise(therapist, exerciseId)).photos).toEqual([])
  })

  it('stops reading where a body grows too large, whatever length it claims', async () => {
    const { therapist, exerciseId } = await givenExercise()
    signIn(therapist)
    let sent = 0
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        sent += 1
        controller.enqueue(new Uint8Array(1024 * 1024))
      },
    })
    const type = { 'content-type': 'multipart/form-data; boundary=x' }
    const { status, words } = await post(exerciseId, endless, { ...type, 'content-length': '10' })
    expect(status).toBe(413)
    expect(words).toContain('larger than 8 MB')
    expect(sent).toBeLessThan(PHOTO_MAX_BYTES / 1024 / 1024 + 4)
    expect(await post(exerciseId, 'not a form', type)).toMatchObject({ status: 400 })
    expect(await post(exerciseId, 'photo=x')).toMatchObject({ status: 400 })
  })

  it('takes the same form once, however often it comes, and another photo under its key not at all', async () => {
    const { therapist, exerciseId } = await givenExercise()
    signIn(therapist)
    const [photo, key] = [await aPhoto(), randomUUID()]
    const sends = [1, 2, 3, 4, 5].map(() => post(exerciseId, formOf(photo, 'Start', key)))
    const answers = [...(await Promise.all(sends)), await post(exerciseId, formOf(photo, 'Start', key))]
    expect(new Set(answers.map(({ status, words }) => `${status} ${words}`)).size).toBe(1)
    expect(answers[0]).toMatchObject({ status: 200 })
    const another = await post(exerciseId, formOf(await sharp(photo).jpeg().toBuffer(), 'Start', key))
    expect(another).toMatchObject({ status: 409, words: expect.stringContaining('sent before') })
    expect(await post(exerciseId, formOf(photo, 'Start', 'no key'))).toMatchObject({ status: 400 })
    expect((await getOwnExercise(therapist, exerciseId)).photos).toHaveLength(1)
  })

  it('is for those of the clinic, from our own pages', async () => {
    const [ours, theirs] = [await givenExercise(), await givenExercise()]
    const photo = await aPhoto()
    signIn(theirs.therapist)
    expect(await post(ours.exerciseId, formOf(photo))).toMatchObject({ status: 404 })
    expect(await post('nonsense', formOf(photo))).toMatchObject({ status: 404 })
    signIn(undefined)
    expect(await post(ours.exerciseId, formOf(photo))).toMatchObject({ status: 401 })
    signIn({ ...ours.therapist, role: 'front_desk' })
    expect(await post(ours.exerciseId, formOf(photo))).toMatchObject({ status: 403 })
    signIn(ours.therapist)
    vi.mocked(isFromOwnPages).mockResolvedValue(false)
    expect(await post(ours.exerciseId, formOf(photo))).toMatchObject({ status: 403 })
    expect((await getOwnExercise(ours.therapist, ours.exerciseId)).photos).toEqual([])
  })
})
