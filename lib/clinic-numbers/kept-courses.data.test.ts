import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { inClinic } from '@/db/client'
import { chanceOf } from '@/db/seed/random'
import { givenClinic, givenEpisode, givenPatient, givenTherapist } from '@/db/test-fixtures'
import { useTestDatabase } from '@/db/testing'
import { nothingAssessed } from '@/lib/assessments/schema-recovery'
import { recordAssessment } from '@/lib/assessments/writes'
import { testChartAccess, testTherapist } from '@/lib/auth/testing'
import { listRecordedDays } from '@/lib/check-ins/reads-grid'
import { recordCheckIn } from '@/lib/check-ins/writes'
import { CHECK_IN_DONE } from '@/lib/clinical/adherence'
import { addDays, type CalendarDate, daysBetween } from '@/lib/clinical/calendar-date'
import type { ExerciseSlug } from '@/lib/clinical/catalog'
import type { EpisodeFacts } from '@/lib/clinical/clinic-numbers/clinic-numbers'
import { day } from '@/lib/clinical/testing'
import { CONDITIONS } from '@/lib/clinical/vocabulary'
import { type GivenChart, givenDays, givenProgram } from '@/lib/progress/testing'
import { refreshStanding } from '@/lib/standings/writes'
import { refreshMissingStandings } from '@/lib/standings/writes-missing'
import { readEpisodeFacts } from './reads'
import { factsFromScratch } from './testing'

useTestDatabase({ fresh: true })

const EXERCISES: readonly ExerciseSlug[] = ['walking', 'bird-dog', 'goblet-squat', 'dead-bug']
/** Two writes of one day come at the same time on purpose: what is kept may not be told by its time alone. */
const noon = (on: CalendarDate): Date => new Date(`${on}T12:00:00Z`)

/** The release before keeps a standing as it knows it: a course is none of its columns. */
const refreshAsBefore = ({ clinicId, episodeId }: GivenChart, today: CalendarDate, place: number) =>
  inClinic(clinicId, (tx) =>
    tx.execute(sql`
      update episode_standings s set refreshed_at = ${noon(today).toISOString()}::timestamptz + make_interval(secs => ${place}::int),
        last_check_in_on = (select max(k.day) from check_ins k where k.clinic_id = s.clinic_id and k.episode_id = s.episode_id)
      where s.clinic_id = ${clinicId} and s.episode_id = ${episodeId}`),
  )

const inOrder = (facts: readonly EpisodeFacts[]): string[] =>
  facts
    .map(({ patientId, conditions, therapist, template, adherence, painChange }) =>
      JSON.stringify({ patientId, conditions, therapist, template, adherence, painChange }),
    )
    .toSorted()

async function givenTeam() {
  const clinicId = await givenClinic()
  const [ana, ben] = [await givenTherapist(clinicId, { name: 'Ana' }), await givenTherapist(clinicId)]
  const lead = testTherapist(clinicId, ana, { role: 'lead' })

  async function care(openedOn: CalendarDate, ofPatient?: string): Promise<GivenChart> {
    const patientId = ofPatient ?? (await givenPatient(clinicId, ana))
    const episodeId = await givenEpisode(clinicId, ana, patientId, { openedOn })
    const given = {
      chart: testChartAccess(clinicId, ana, patientId),
      clinicId,
      therapistId: ana,
      patientId,
      episodeId,
    }
    await refresh(given, openedOn)
    return given
  }
  const refresh = ({ chart, episodeId }: GivenChart, today: CalendarDate) =>
    inClinic(clinicId, (tx) => refreshStanding(tx, chart, episodeId, { today, at: noon(today) }))
  const discharge = async (given: GivenChart, on: CalendarDate, today: CalendarDate) => {
    await inClinic(clinicId, (tx) =>
      tx.execute(sql`update episodes set discharged_on = ${on}, discharge_reason = 'goals_met'
        where clinic_id = ${clinicId} and id = ${given.episodeId}`),
    )
    await refresh(given, today)
  }
  const assignTo = (patientId: string, therapistId: string) =>
    inClinic(clinicId, (tx) =>
      tx.execute(sql`update patients set assigned_therapist_id = ${therapistId}
        where clinic_id = ${clinicId} and id = ${patientId}`),
    )
  const notKept = async (): Promise<number> => {
    const { rows } = await inClinic(clinicId, (tx) =>
      tx.execute<{ count: number }>(sql`select count(*)::int as count from episode_standings
        where clinic_id = ${clinicId} and course_at is distinct from refreshed_at`),
    )
    return rows[0]?.count ?? 0
  }
  /** What the page reads is what is reckoned from scratch, on that day and on days on which nothing else was recorded. */
  async function isTheSame(today: CalendarDate, later = [0, 3, 40]): Promise<number> {
    let told = 0
    for (const on of later.map((days) => addDays(today, days)))
      for (const from of [null, addDays(on, -90), addDays(on, -10)]) {
        const facts = await readEpisodeFacts(lead, { from, today: on })
        expect(inOrder(facts), `from ${from} to ${on}`).toEqual(
          inOrder(await factsFromScratch({ clinicId, from, today: on })),
        )
        told += facts.filter(({ adherence, painChange }) => adherence !== null && painChange !== null).length
      }
    return told
  }
  return { clinicId, lead, ana, ben, care, refresh, discharge, assignTo, notKept, isTheSame }
}

type Case = {
  readonly given: GivenChart
  readonly openedOn: CalendarDate
  readonly programs: { readonly id: string; readonly issuedOn: CalendarDate }[]
}

describe('The course that is kept of an episode', () => {
  it.each([1, 2])(
    'is the one reckoned from scratch, after whatever was written (seed %i)',
    async (seed) => {
      const team = await givenTeam()
      const { next, whole, pick, happens } = chanceOf(seed)
      const all: Case[] = []
      let today = day('2026-01-05')
      let [told, byReleaseBefore] = [0, 0]
      for (let step = 0; step < 150; step += 1) {
        if (happens(0.4)) today = addDays(today, whole(1, 3))
        const chosen = all[Math.floor(next() * all.length)]
        if (!chosen || happens(0.08)) {
          const isLast = chosen === all.findLast(({ given }) => given.patientId === chosen?.given.patientId)
          const again = chosen && isLast && happens(0.3) ? chosen.given.patientId : undefined
          if (again && chosen) await team.discharge(chosen.given, today, today)
          const openedOn = addDays(today, again ? 0 : -whole(0, 20))
          all.push({ given: await team.care(openedOn, again), openedOn, programs: [] })
          continue
        }
        const { given, programs } = chosen
        const { id = '', issuedOn = today } = programs.at(happens(0.8) ? -1 : 0) ?? {}
        const said = {
          done: CHECK_IN_DONE[whole(0, 2)] ?? 'all',
          painBefore: happens(0.2) ? null : whole(0, 10),
        }
        if (programs.length === 0 || happens(0.06)) {
          const exercises = EXERCISES.slice(0, whole(1, 4))
          const template = happens(0.5) ? pick(['Settling', 'Rebuilding']) : null
          const program = await givenProgram(given, step + 1, today, exercises, template)
          programs.push({ id: program, issuedOn: today })
          await team.refresh(given, today)
        } else if (happens(0.07)) {
          // Of one that is discharged the day is put right.
          const on = addDays(today, -whole(0, 5))
          await team.discharge(given, on > chosen.openedOn ? on : today, today)
        } else if (happens(0.08)) {
          const conditions = happens(0.3)
            ? null
            : [CONDITIONS[whole(0, CONDITIONS.length - 1)] ?? 'osteoporosis']
          const found = { ...nothingAssessed(today), conditions }
          await recordAssessment(given.chart, given.episodeId, found, { today, at: noon(today) }).catch(
            (error: unknown) => expect(error).toMatchObject({ code: 'discharged' }),
          )
        } else if (happens(0.05)) await team.assignTo(given.patientId, pick([team.ana, team.ben]))
        else if (happens(0.1)) {
          // A server of the release before, while servers are replaced one by one.
          byReleaseBefore += 1
          const on = addDays(issuedOn, whole(0, daysBetween(issuedOn, today)))
          await inClinic(team.clinicId, (tx) =>
            tx.execute(sql`delete from check_ins
            where clinic_id = ${team.clinicId} and home_program_id = ${id} and day = ${on}`),
          )
          await givenDays(given, id, [{ day: on, ...said }])
          await refreshAsBefore(given, today, step + 1)
        } else
          for (let count = whole(1, 6); count > 0; count -= 1) {
            const on = addDays(issuedOn, whole(0, daysBetween(issuedOn, today)))
            const recorded = (await listRecordedDays(given.chart, id)).find((one) => one.day === on)
            await recordCheckIn(
              given.chart,
              {
                homeProgramId: id,
                day: on,
                ...said,
                painDuring: null,
                painNextDay: null,
                note: '',
                version: recorded?.version ?? null,
                exercises: [],
              },
              today,
              noon(today),
            )
          }
        if (step % 30 === 29) told += await team.isTheSame(today)
      }
      expect(told).toBeGreaterThan(50)
      expect(byReleaseBefore).toBeGreaterThan(3)
      expect(await team.notKept()).toBeGreaterThan(0)
      await refreshMissingStandings({ todayIn: () => today, at: noon(today) })
      expect(await team.notKept()).toBe(0)
      await team.isTheSame(today)
    },
    120_000,
  )

  it('is what is read: nothing is reckoned again of an episode of which it is kept', async () => {
    const team = await givenTeam()
    const today = day('2026-03-20')
    const given = await team.care(day('2026-03-02'))
    await givenProgram(given, 1, day('2026-03-02'), ['walking'])
    await team.refresh(given, today)
    const adherenceNow = async () => (await readEpisodeFacts(team.lead, { from: null, today }))[0]?.adherence
    expect(await adherenceNow()).toBe(0)
    await inClinic(team.clinicId, (tx) =>
      tx.execute(sql`update episode_standings set done_days = asked_days where clinic_id = ${team.clinicId}`),
    )
    expect(await adherenceNow()).toBeGreaterThan(0.5)
    await refreshAsBefore(given, today, 1)
    expect(await adherenceNow()).toBe(0)
  })

  it('is not kept while a day that is still to come is told of, as after a change of the time zone', async () => {
    const team = await givenTeam()
    const today = day('2026-03-20')
    const given = await team.care(day('2026-03-02'))
    const program = await givenProgram(given, 1, day('2026-03-02'), ['walking'])
    await givenDays(given, program, [{ day: addDays(today, 1), painBefore: 3 }])
    await team.refresh(given, today)
    expect(await team.notKept()).toBe(1)
    await team.isTheSame(today, [0, 1, 2])
    await team.refresh(given, addDays(today, 1))
    expect(await team.notKept()).toBe(0)
    // And the clinic’s day may be an earlier one than that of the last record.
    await team.isTheSame(today, [-1, 0, 1, 2])
  })
})
