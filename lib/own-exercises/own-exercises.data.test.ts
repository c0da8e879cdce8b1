import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { inClinic } from '@/db/client'
import { auditEvents } from '@/db/schema/audit-events'
import { givenClinic, givenTherapist } from '@/db/test-fixtures'
import { useTestDatabase } from '@/db/testing'
import type { Therapist } from '@/lib/auth/therapist'
import { getOwnExercise, listOwnExercises, ownExercisesOf, readPhoto } from './reads'
import { type OwnExerciseInput, ownExerciseInput } from './schema'
import { typedExercise } from './testing'
import { bringBack, changeOwnExercise, createOwnExercise, putAway } from './writes'
import { addPhoto, takePhotoOff } from './writes-photos'

useTestDatabase()

const at = new Date('2026-03-09T12:00:00Z')

async function givenMaya(role: Therapist['role'] = 'therapist', clinic?: string): Promise<Therapist> {
  const clinicId = clinic ?? (await givenClinic())
  const id = await givenTherapist(clinicId, { role, name: 'Maya Okafor' })
  return { clinicId, id, name: 'Maya Okafor', credentials: 'PT', email: 'maya@test.example', role }
}

const typed = (more: object = {}): OwnExerciseInput => ownExerciseInput.parse({ ...typedExercise, ...more })

async function givenExercise(therapist: Therapist, more: object = {}): Promise<string> {
  const saved = await createOwnExercise(therapist, typed(more), at)
  if (!('id' in saved)) throw new Error('The name is taken.')
  return saved.id
}

const photo = (alt = 'Start: lying on the back') => ({
  photo: { jpeg: Buffer.from([0xff, 0xd8, 0xff, 1]), width: 4, height: 3 },
  alt,
})

async function givenPhoto(therapist: Therapist, exerciseId: string, alt?: string): Promise<string> {
  const added = await addPhoto(therapist, exerciseId, photo(alt), at)
  if (!('id' in added)) throw new Error('There are photos enough.')
  return added.id
}

describe('An exercise of the clinic’s own', () => {
  it('is kept as it was written', async () => {
    const maya = await givenMaya()
    const id = await givenExercise(maya)
    expect(await getOwnExercise(maya, id)).toEqual({
      ...typed(),
      id,
      slug: `own-${id}`,
      photos: [],
      version: 1,
      archived: false,
      savedBy: 'Maya Okafor',
      savedAt: at,
    })
  })

  it('keeps apart what nobody assessed and what was found to ask for nothing', async () => {
    const maya = await givenMaya()
    const unassessed = await givenExercise(maya, { name: 'A', assessed: 'no', demands: [] })
    const nothing = await givenExercise(maya, { name: 'B', assessed: 'yes', demands: [] })
    expect((await getOwnExercise(maya, unassessed)).demands).toBeNull()
    expect((await getOwnExercise(maya, nothing)).demands).toEqual([])
  })

  it('is found by its slug, put away or not, and only in its clinic', async () => {
    const [maya, stranger] = [await givenMaya(), await givenMaya()]
    const id = await givenExercise(maya)
    await givenPhoto(maya, id, 'One')
    await putAway(maya, id, 1, at)
    const slugs = [`own-${id}`, `own-${randomUUID()}`, 'glute-bridge', 'own-nothing']
    const found = await inClinic(maya.clinicId, (tx) => ownExercisesOf(tx, maya.clinicId, slugs))
    expect([...found.keys()]).toEqual([`own-${id}`])
    expect(found.get(`own-${id}`)).toMatchObject({ name: 'Towel slide', photos: [{ alt: 'One' }] })
    const theirs = await inClinic(stranger.clinicId, (tx) => ownExercisesOf(tx, stranger.clinicId, slugs))
    expect(theirs.size).toBe(0)
    expect(await listOwnExercises(stranger)).toEqual([])
    for (const unknown of [id, randomUUID(), 'nonsense'])
      await expect(getOwnExercise(stranger, unknown)).rejects.toMatchObject({ code: 'not-found' })
  })

  it('is changed only as it was seen', async () => {
    const maya = await givenMaya()
    const id = await givenExercise(maya)
    expect(await changeOwnExercise(maya, id, typed({ name: 'Towel slide, slow' }), 1, at)).toEqual({
      id,
      version: 2,
    })
    await expect(changeOwnExercise(maya, id, typed(), 1, at)).rejects.toMatchObject({ code: 'conflict' })
    const stranger = await givenMaya()
    await expect(changeOwnExercise(stranger, id, typed(), 2, at)).rejects.toMatchObject({ code: 'conflict' })
    expect((await getOwnExercise(maya, id)).name).toBe('Towel slide, slow')
  })

  it('has a name of its own among those that are offered', async () => {
    const maya = await givenMaya()
    const first = await givenExercise(maya)
    expect(await createOwnExercise(maya, typed({ name: 'TOWEL slide' }), at)).toEqual({ nameTaken: true })
    await putAway(maya, first, 1, at)
    const second = await givenExercise(maya, { name: 'towel Slide' })
    expect(await bringBack(maya, first, 2, at)).toEqual({ nameTaken: true })
    expect(await changeOwnExercise(maya, second, typed({ name: 'Towel pull' }), 1, at)).toMatchObject({
      version: 2,
    })
    expect(await bringBack(maya, first, 2, at)).toEqual({ id: first, version: 3 })
    expect((await getOwnExercise(maya, first)).archived).toBe(false)
  })

  it('gives one of two writers at once the name', async () => {
    const maya = await givenMaya()
    const saved = await Promise.all([1, 2].map(() => createOwnExercise(maya, typed(), at)))
    expect(saved.filter((one) => 'nameTaken' in one)).toHaveLength(1)
  })

  it('is not the front desk’s to write', async () => {
    const maya = await givenMaya()
    const desk = await givenMaya('front_desk', maya.clinicId)
    const id = await givenExercise(maya)
    const photoId = await givenPhoto(maya, id)
    const tries = [
      () => createOwnExercise(desk, typed({ name: 'Other' }), at),
      () => changeOwnExercise(desk, id, typed(), 1, at),
      () => putAway(desk, id, 1, at),
      () => bringBack(desk, id, 1, at),
      () => addPhoto(desk, id, photo(), at),
      () => takePhotoOff(desk, photoId, at),
    ]
    for (const attempt of tries) await expect(attempt()).rejects.toMatchObject({ code: 'not-allowed' })
    await expect(readPhoto(desk, photoId)).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('A photo of such an exercise', () => {
  it('stands in order, three at most, and stays readable when taken off', async () => {
    const maya = await givenMaya()
    const id = await givenExercise(maya)
    const [one] = [await givenPhoto(maya, id, 'One'), await givenPhoto(maya, id, 'Two')]
    await givenPhoto(maya, id, 'Three')
    expect(await addPhoto(maya, id, photo('Four'), at)).toEqual({ full: true })
    await takePhotoOff(maya, one, at)
    await givenPhoto(maya, id, 'Four')
    expect((await getOwnExercise(maya, id)).photos.map(({ alt }) => alt)).toEqual(['Two', 'Three', 'Four'])
    expect((await readPhoto(maya, one)).jpeg).toEqual(photo().photo.jpeg)
    await expect(takePhotoOff(maya, one, at)).rejects.toMatchObject({ code: 'not-found' })
  })

  it('is not there for another clinic', async () => {
    const [maya, stranger] = [await givenMaya(), await givenMaya()]
    const id = await givenExercise(maya)
    const photoId = await givenPhoto(maya, id)
    for (const attempt of [
      () => readPhoto(stranger, photoId),
      () => readPhoto(maya, 'nonsense'),
      () => addPhoto(stranger, id, photo(), at),
      () => takePhotoOff(stranger, photoId, at),
    ])
      await expect(attempt()).rejects.toMatchObject({ code: 'not-found' })
  })

  it('leaves who did it in the audit trail', async () => {
    const maya = await givenMaya()
    const id = await givenExercise(maya)
    await takePhotoOff(maya, await givenPhoto(maya, id), at)
    await putAway(maya, id, 1, at)
    const events = await inClinic(maya.clinicId, (tx) => tx.select().from(auditEvents))
    expect(events.map(({ action }) => action).toSorted()).toEqual([
      'exercise-photo.added',
      'exercise-photo.taken-off',
      'own-exercise.created',
      'own-exercise.put-away',
    ])
    expect(JSON.stringify(events.map(({ object }) => object))).not.toContain('Towel')
  })
})
