import 'server-only'
import { and, eq, isNull, notInArray, type SQL, sql } from 'drizzle-orm'
import { inClinic, outsideClinics } from '@/db/client'
import { clinics, signInNames } from '@/db/schema/clinics'
import { episodeStandings } from '@/db/schema/episode-standings'
import { episodes } from '@/db/schema/patients'
import { accessOfTheHouse } from '@/lib/auth/record-access'
import type { CalendarDate } from '@/lib/clinical/calendar-date'
import { RECKONING } from './reckoning'
import { keepCourses } from './writes-course'

/** Few enough that nobody else waits long for one transaction. */
const AT_ONCE = 50

/**
 * By another reckoning, or written over by a release that knows none, which leaves the time of an earlier one. That of the
 * course is no such sign: a start keeps courses first, and then it is the same again.
 */
const IS_OF_ANOTHER_RELEASE = sql`(${episodeStandings.reckoning} is distinct from ${RECKONING}::int
  or ${episodeStandings.reckonedAt} is distinct from ${episodeStandings.refreshedAt})`

const IS_MISSING = isNull(episodeStandings.episodeId)

type Door = { readonly todayIn: (timeZone: string) => CalendarDate; readonly at: Date }

/**
 * @param failed the episodes that are left out; the one that this fails at is added
 * @returns how many were refreshed; none when there is none of which this is true.
 */
const refreshSome = (
  clinicId: string,
  which: SQL,
  { todayIn, at }: Door,
  failed: string[],
): Promise<number> =>
  inClinic(clinicId, async (tx) => {
    const missing = await tx
      .select({ id: episodes.id, patientId: episodes.patientId, timeZone: clinics.timeZone })
      .from(episodes)
      .innerJoin(clinics, eq(clinics.id, episodes.clinicId))
      .leftJoin(
        episodeStandings,
        and(eq(episodeStandings.clinicId, episodes.clinicId), eq(episodeStandings.episodeId, episodes.id)),
      )
      .where(and(eq(episodes.clinicId, clinicId), notInArray(episodes.id, failed), which))
      // Those in care first: they are on somebody's Today.
      .orderBy(sql`${episodes.dischargedOn} desc nulls first`, episodes.id)
      .limit(AT_ONCE)
    if (missing.length === 0) return 0
    // Most starts miss none, and it brings the rules and the catalog along.
    const { refreshStanding } = await import('./writes')
    for (const { id, patientId, timeZone } of missing)
      await refreshStanding(tx, accessOfTheHouse(clinicId, patientId), id, {
        today: todayIn(timeZone),
        at,
      }).catch((error: unknown) => {
        failed.push(id)
        throw error
      })
    return missing.length
  })

async function timeZoneOf(clinicId: string): Promise<string | undefined> {
  const found = await inClinic(clinicId, (tx) =>
    tx.select({ timeZone: clinics.timeZone }).from(clinics).where(eq(clinics.id, clinicId)),
  )
  return found[0]?.timeZone
}

async function everyClinic(): Promise<readonly string[]> {
  const found = await outsideClinics((tx) =>
    tx.selectDistinct({ clinicId: signInNames.clinicId }).from(signInNames),
  )
  return found.map(({ clinicId }) => clinicId)
}

/** @returns how many episodes could not be; @throws where that is no matter of one episode */
async function refreshAll(clinicId: string, which: SQL, door: Door): Promise<number> {
  const failed: string[] = []
  for (;;) {
    const before = failed.length
    try {
      if ((await refreshSome(clinicId, which, door, failed)) < AT_ONCE) return before
    } catch (error) {
      // Without that one, then: the others of its transaction are worked out once more.
      if (failed.length === before || failed.length >= AT_ONCE) throw error
    }
  }
}

/**
 * Works out where every episode stands that has no standing yet, and the courses that are not of the newest record: those of a
 * clinic that is older than they are. Run at the start, after the migrations; where nothing is missing it costs three queries
 * for each clinic.
 * @returns how many episodes could not be: one refuses nobody's start
 */
export async function refreshMissingStandings(door: Door): Promise<number> {
  let left = 0
  for (const clinicId of await everyClinic()) {
    left += await refreshAll(clinicId, IS_MISSING, door)
    const timeZone = await timeZoneOf(clinicId)
    if (timeZone !== undefined) await keepCourses(clinicId, door.todayIn(timeZone))
  }
  return left
}

/** What could not be worked out anew: single episodes, and clinics with all that was left of theirs. */
type LeftOver = { readonly episodes: number; readonly clinics: number }

/**
 * Works out anew where an episode stands that another release has said, those in care first. They are all of the clinic's
 * after an upgrade that reckons otherwise, and nobody waits for them: until then Today shows what that release said. One that
 * fails keeps no other from it.
 */
export async function refreshOlderStandings(door: Door): Promise<LeftOver> {
  let left: LeftOver = { episodes: 0, clinics: 0 }
  for (const clinicId of await everyClinic())
    left = await refreshAll(clinicId, IS_OF_ANOTHER_RELEASE, door).then(
      (failed) => ({ ...left, episodes: left.episodes + failed }),
      () => ({ ...left, clinics: left.clinics + 1 }),
    )
  return left
}
