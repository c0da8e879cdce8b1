import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { eq } from 'drizzle-orm'
import { inClinic } from '@/db/client'
import { auditEvents } from '@/db/schema/audit-events'
import { givenClinic, givenEpisode, givenPatient, givenTherapist } from '@/db/test-fixtures'
import { useTestDatabase } from '@/db/testing'
import { openChart } from '@/lib/auth/chart-access'
import type { Therapist } from '@/lib/auth/therapist'
import type { ExerciseSlug } from '@/lib/clinical/catalog'
import { defaultPrescription } from '@/lib/clinical/default-prescription'
import { ownExerciseInput } from '@/lib/own-exercises/schema'
import { typedExercise } from '@/lib/own-exercises/testing'
import { createOwnExercise } from '@/lib/own-exercises/writes'
import { savePlan } from '@/lib/plans/writes'
import { listFavorites, listRecentlyUsed } from './reads'
import { setFavorite } from './writes'

useTestDatabase()

const at = (time: string): Date => new Date(`2026-03-09T${time}:00Z`)
const NOON = at('12:00')

async function givenMaya(role: Therapist['role'] = 'therapist', inClinicOf?: Therapist): Promise<Therapist> {
  const clinicId = inClinicOf?.clinicId ?? (await givenClinic())
  const id = await givenTherapist(clinicId, { role, name: 'Maya Okafor' })
  return { clinicId, id, name: 'Maya Okafor', credentials: 'PT', email: 'maya@test.example', role }
}

const actionsOf = ({ clinicId }: Therapist): Promise<string[]> =>
  inClinic(clinicId, async (tx) => {
    const rows = await tx.select().from(auditEvents).where(eq(auditEvents.clinicId, clinicId))
    return rows.map(({ action }) => action).filter((action) => action.startsWith('favorite.'))
  })

describe('Favorites', () => {
  it('stand in the order in which they were marked, until the mark is taken away', async () => {
    const maya = await givenMaya()
    await setFavorite(maya, 'dead-bug', true, at('12:00'))
    await setFavorite(maya, 'bird-dog', true, at('12:01'))
    expect(await listFavorites(maya)).toEqual(['dead-bug', 'bird-dog'])
    await setFavorite(maya, 'dead-bug', false, at('12:02'))
    expect(await listFavorites(maya)).toEqual(['bird-dog'])
  })

  it('count once when marked twice, and so does the deed', async () => {
    const maya = await givenMaya()
    await setFavorite(maya, 'dead-bug', true, NOON)
    await setFavorite(maya, 'dead-bug', true, NOON)
    await setFavorite(maya, 'bird-dog', false, NOON)
    expect(await listFavorites(maya)).toEqual(['dead-bug'])
    expect(await actionsOf(maya)).toEqual(['favorite.added'])
  })

  it('are the therapist’s alone', async () => {
    const maya = await givenMaya()
    const colleague = await givenMaya('therapist', maya)
    const stranger = await givenMaya()
    await setFavorite(maya, 'dead-bug', true, NOON)
    expect(await listFavorites(colleague)).toEqual([])
    expect(await listFavorites(stranger)).toEqual([])
    await setFavorite(colleague, 'dead-bug', false, NOON)
    expect(await listFavorites(maya)).toEqual(['dead-bug'])
  })

  it.each(['trombone', '', 'own-', `own-${randomUUID()}`, '__proto__'])(
    'are not what the clinic does not have: “%s”',
    async (named) => {
      const maya = await givenMaya()
      await expect(setFavorite(maya, named, true, NOON)).rejects.toMatchObject({ code: 'not-found' })
      expect(await listFavorites(maya)).toEqual([])
    },
  )

  it('are not for the front desk', async () => {
    const desk = await givenMaya('front_desk')
    expect(() => setFavorite(desk, 'dead-bug', true, NOON)).toThrow(
      expect.objectContaining({ code: 'not-allowed' }),
    )
  })
})

describe('A favorite of the clinic’s own exercises', () => {
  it('is the clinic’s, not another’s', async () => {
    const maya = await givenMaya()
    const stranger = await givenMaya()
    const saved = await createOwnExercise(maya, ownExerciseInput.parse(typedExercise), NOON)
    const slug = `own-${'id' in saved ? saved.id : ''}`
    await setFavorite(maya, slug, true, NOON)
    expect(await listFavorites(maya)).toEqual([slug])
    await expect(setFavorite(stranger, slug, true, NOON)).rejects.toMatchObject({ code: 'not-found' })
  })
})

/** A plan of a new patient, saved then. */
async function givenPlan(maya: Therapist, exercises: readonly ExerciseSlug[], when: Date): Promise<void> {
  const patientId = await givenPatient(maya.clinicId, maya.id)
  const episodeId = await givenEpisode(maya.clinicId, maya.id, patientId)
  const chart = await openChart(maya, patientId)
  const prescriptions = exercises.map((exercise) => defaultPrescription(exercise, randomUUID()))
  await savePlan(chart, episodeId, { prescriptions, answers: [] }, 0, when)
}

describe('Recently used', () => {
  it('is what stands in the plans saved last, each once, the latest first', async () => {
    const maya = await givenMaya()
    await givenPlan(maya, ['dead-bug', 'cat-cow'], at('09:00'))
    await givenPlan(maya, ['bird-dog', 'dead-bug'], at('10:00'))
    expect(await listRecentlyUsed(maya, 5)).toEqual(['bird-dog', 'dead-bug', 'cat-cow'])
    expect(await listRecentlyUsed(maya, 2)).toEqual(['bird-dog', 'dead-bug'])
  })

  it('is nothing of what others saved', async () => {
    const maya = await givenMaya()
    await givenPlan(maya, ['dead-bug'], at('09:00'))
    expect(await listRecentlyUsed(await givenMaya('therapist', maya), 5)).toEqual([])
    expect(await listRecentlyUsed(await givenMaya(), 5)).toEqual([])
  })
})
