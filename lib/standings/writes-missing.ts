import 'server-only'
import { and, eq, isNull, type SQL, sql } from 'drizzle-orm'
import { inClinic, outsideClinics } from '@/db/client'
import { clinics, signInNames } from '@/db/schema/clinics'
import { episodeStandings } from '@/db/schema/episode-standings'
import { episodes } from '@/db/schema/patients'
import type { RecordAccess } from '@/lib/auth/record-access'
import type { CalendarDate } from '@/lib/clinical/calendar-date'
import { RECKONING } from './reckoning'
import { keepCourses } from './writes-course'

/** Few enough that nobody else waits long for one transaction. */
const AT_ONCE = 50

/** No person asks: the house itself works out what it left out, and shows it to nobody. */
const ofTheHouse = (clinicId: string, patientId: string): RecordAccess =>
  ({ clinicId, patientId }) as RecordAccess

/**
 * By another reckoning, or written over by a release that knows none, which leaves the time of an earlier one. That of the
 * course is no such sign: a start keeps courses first, and then it is the same again.
 */
const IS_OF_ANOTHER_RELEASE = sql`(${episodeStandings.reckoning} is distinct from ${RECKONING}::int
  or ${episodeStandings.reckonedAt} is distinct from ${episodeStandings.refreshedAt})`

const IS_MISSING = isNull(episodeStandings.episodeId)

type Door = { readonly todayIn: (timeZone: string) => CalendarDate; readonly at: Date }

/** @returns how many were refreshed; none when there is none of which this is true. */
const refreshSome = (clinicId: string, which: SQL, { todayIn, at }: Door): Promise<number> =>
  inClinic(clinicId, async (tx) => {
    const missing = await tx
      .select({ id: episodes.id, patientId: episodes.patientId, timeZone: clinics.timeZone })
      .from(episodes)
      .innerJoin(clinics, eq(clinics.id, episodes.clinicId))
      .leftJoin(
        episodeStandings,
        and(eq(episodeStandings.clinicId, episodes.clinicId), eq(episodeStandings.episodeId, episodes.id)),
      )
      .where(and(eq(episodes.clinicId, clinicId), which))
      // Those in care first: they are on somebody's Today.
      .orderBy(sql`${episodes.dischargedOn} desc nulls first`, episodes.id)
      .limit(AT_ONCE)
    if (missing.length === 0) return 0
    // Most starts miss none, and it brings the rules and the catalog along.
    const { refreshStanding } = await import('./writes')
    for (const { id, patientId, timeZone } of missing)
      await refreshStanding(tx, ofTheHouse(clinicId, patientId), id, { today: todayIn(timeZone), at })
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

/**
 * Works out where every episode stands that has no standing yet, and the courses that are not of the newest record: those of a
 * clinic that is older than they are. Run at the start, after the migrations; where nothing is missing it costs three queries
 * for each clinic.
 */
export async function refreshMissingStandings(door: Door): Promise<void> {
  for (const clinicId of await everyClinic()) {
    while ((await refreshSome(clinicId, IS_MISSING, door)) === AT_ONCE);
    const timeZone = await timeZoneOf(clinicId)
    if (timeZone !== undefined) await keepCourses(clinicId, door.todayIn(timeZone))
  }
}

/**
 * Works out anew where an episode stands that another release has said, those in care first. They are all of the clinic's
 * after an upgrade that reckons otherwise, and nobody waits for them: until then Today shows what that release said.
 */
export async function refreshOlderStandings(door: Door): Promise<void> {
  for (const clinicId of await everyClinic())
    while ((await refreshSome(clinicId, IS_OF_ANOTHER_RELEASE, door)) === AT_ONCE);
}
