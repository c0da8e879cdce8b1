import { sql } from 'drizzle-orm'
import { expect, it, vi } from 'vitest'
import * as client from '@/db/client'
import { givenClinic, givenEpisode, givenPatient, givenTherapist } from '@/db/test-fixtures'
import { useTestDatabase } from '@/db/testing'
import { day } from '@/lib/clinical/testing'
import { RECKONING } from './reckoning'
import type * as writes from './writes'
import { refreshMissingStandings, refreshOlderStandings } from './writes-missing'

// It goes from clinic to clinic, of which those of other tests would be some.
useTestDatabase({ fresh: true })

const failing = vi.hoisted(() => new Set<string>())
vi.mock('./writes', async (original) => {
  const actual = await original<typeof writes>()
  const refreshStanding: typeof actual.refreshStanding = async (tx, access, episodeId, when) => {
    if (failing.has(episodeId)) throw new Error('A row that no rule can read.')
    return actual.refreshStanding(tx, access, episodeId, when)
  }
  return { refreshStanding }
})

const TODAY = day('2026-03-20')
const door = { todayIn: () => TODAY, at: new Date(`${TODAY}T12:00:00Z`) }

/** Clinics of two patients each, whose standings an older release has said. */
async function givenOlderStandings(count: number) {
  const clinics: { readonly clinicId: string; readonly episodeIds: readonly string[] }[] = []
  for (let index = 0; index < count; index += 1) {
    const clinicId = await givenClinic()
    const therapistId = await givenTherapist(clinicId)
    const episodeIds: string[] = []
    for (let patient = 0; patient < 2; patient += 1)
      episodeIds.push(await givenEpisode(clinicId, therapistId, await givenPatient(clinicId, therapistId)))
    clinics.push({ clinicId, episodeIds })
  }
  await refreshMissingStandings(door)
  for (const { clinicId } of clinics)
    await client.inClinic(clinicId, (tx) => tx.execute(sql`update episode_standings set reckoning = null`))
  return clinics
}

const workedOut = (clinicId: string): Promise<unknown[]> =>
  client.inClinic(clinicId, async (tx) => {
    const { rows } = await tx.execute<{ id: string }>(
      sql`select episode_id as id from episode_standings where reckoning = ${RECKONING}`,
    )
    return rows.map(({ id }) => id)
  })

it('Standings that cannot be worked out anew keep no other of their clinic, and no other clinic, from it', async () => {
  const clinics = await givenOlderStandings(3)
  for (const { episodeIds } of clinics) failing.add(episodeIds.toSorted()[0] ?? '')
  expect(await refreshOlderStandings(door)).toEqual({ episodes: 3, clinics: 0 })
  for (const { clinicId, episodeIds } of clinics)
    expect(await workedOut(clinicId)).toEqual([episodeIds.toSorted()[1]])

  failing.clear()
  expect(await refreshOlderStandings(door)).toEqual({ episodes: 0, clinics: 0 })
  for (const { clinicId } of clinics) expect(await workedOut(clinicId)).toHaveLength(2)
})

it('A standing that is missing and cannot be worked out keeps nobody from the start', async () => {
  const [clinic] = await givenOlderStandings(1)
  const { clinicId = '', episodeIds = [] } = clinic ?? {}
  await client.inClinic(clinicId, (tx) => tx.execute(sql`delete from episode_standings`))
  const [first = '', second] = episodeIds.toSorted()
  failing.add(first)
  expect(await refreshMissingStandings(door)).toBe(1)
  expect(await workedOut(clinicId)).toEqual([second])
  failing.clear()
  expect(await refreshMissingStandings(door)).toBe(0)
  expect(await workedOut(clinicId)).toHaveLength(2)
})

it('A clinic of which nothing can be read keeps no other from it', async () => {
  const [first, second] = (await givenOlderStandings(2)).toSorted((a, b) =>
    a.clinicId.localeCompare(b.clinicId),
  )
  const inAnyClinic = client.inClinic
  vi.spyOn(client, 'inClinic').mockImplementation((clinicId, work) =>
    clinicId === first?.clinicId ? Promise.reject(new Error('unavailable')) : inAnyClinic(clinicId, work),
  )
  expect(await refreshOlderStandings(door)).toEqual({ episodes: 0, clinics: 1 })
  vi.restoreAllMocks()
  expect(await workedOut(second?.clinicId ?? '')).toHaveLength(2)
})
