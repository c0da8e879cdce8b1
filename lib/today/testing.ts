/** Patients in care with what puts them on Today, for its data tests. */
import { randomUUID } from 'node:crypto'
import { sql, type SQL } from 'drizzle-orm'
import { inClinic } from '@/db/client'
import { givenEpisode, givenPatient, givenTherapist } from '@/db/test-fixtures'
import type { AssessmentInput } from '@/lib/assessments/schema'
import { nothingAssessed } from '@/lib/assessments/schema-recovery'
import { recordAssessment } from '@/lib/assessments/writes'
import { testChartAccess, testTherapist } from '@/lib/auth/testing'
import { day } from '@/lib/clinical/testing'
import { refreshStanding } from '@/lib/standings/writes'
import { getToday } from './reads'
import type { AttentionMark } from './schema'
import { markAttention } from './writes'

export const TODAY = day('2026-03-20')
export const noon = (on: string): Date => new Date(`${on}T12:00:00Z`)

/** A patient of a therapist of their own, so that tests do not meet; with an open episode. */
export async function givenCase(clinicId: string, therapistId?: string) {
  const run = (statement: SQL) => inClinic(clinicId, (tx) => tx.execute(statement))
  const owner = testTherapist(clinicId, therapistId ?? (await givenTherapist(clinicId)))
  const patientId = await givenPatient(clinicId, owner.id)
  const episodeId = await givenEpisode(clinicId, owner.id, patientId)
  const chart = testChartAccess(clinicId, owner.id, patientId)
  const refresh = (on: string) =>
    inClinic(clinicId, (tx) => refreshStanding(tx, chart, episodeId, { today: day(on), at: noon(on) }))
  const assess = (on: string, found: Partial<AssessmentInput>) =>
    recordAssessment(
      chart,
      episodeId,
      { ...nothingAssessed(day(on)), ...found },
      { today: day(on), at: noon(on) },
    )
  let issued = 0
  const issue = async (on: string, nextVisitOn: string | null = null) => {
    const id = randomUUID()
    await run(sql`insert into home_programs (clinic_id, id, patient_id, episode_id, number, issued_on, issued_at,
        issued_by, rule_version, prescriptions, picture, review, answers, clearances, content, next_visit_on)
      values (${clinicId}, ${id}, ${patientId}, ${episodeId}, ${++issued}, ${on}, ${`${on}T13:00:00Z`}, ${owner.id}, 'test',
        '[]', '{}', '{}', '[]', '[]', '{}', ${nextVisitOn})`)
    await refresh(on)
    return id
  }
  const checkIn = async (
    program: string,
    on: string,
    before: number,
    exercise?: readonly [before: number, during: number, movedDownLeg?: boolean],
  ) => {
    const id = randomUUID()
    await run(sql`insert into check_ins (clinic_id, id, episode_id, home_program_id, day, done, pain_before, note,
        recorded_by, recorded_at)
      values (${clinicId}, ${id}, ${episodeId}, ${program}, ${on}, 'all', ${before}, '', ${owner.id}, ${`${on}T20:00:00Z`})`)
    if (exercise)
      await run(sql`insert into check_in_exercises
          (clinic_id, check_in_id, exercise, done, pain_before, pain_during, peripheralized)
        values (${clinicId}, ${id}, 'bird-dog', true, ${exercise[0]}, ${exercise[1]}, ${exercise[2] ?? null})`)
    await refresh(on)
  }
  const draft = async (savedAt: string) => {
    const id = randomUUID()
    await run(sql`insert into plans (clinic_id, id, episode_id, version, updated_by, updated_at)
      values (${clinicId}, ${id}, ${episodeId}, 1, ${owner.id}, ${savedAt})`)
    await run(sql`insert into prescriptions (clinic_id, plan_id, id, position, exercise, sets, reps, hold_seconds,
        sessions_per_day, days_per_week, rest_seconds, side, load_class, note)
      values (${clinicId}, ${id}, ${randomUUID()}, 0, 'glute-bridge', 2, 10, 0, 1, 7, 30, 'both', 'none', '')`)
    return id
  }
  const today = (on: string = TODAY) => getToday(owner, { today: day(on), former: [] })
  const reasons = async (on?: string) =>
    (await today(on)).rows.flatMap(({ items }) =>
      items.filter(({ reason, mark }) => mark === null || reason === 'red-flag').map(({ reason }) => reason),
    )
  const mark = async (
    reason: AttentionMark['reason'],
    act: AttentionMark['act'],
    {
      snooze,
      on = TODAY,
      at = `${on}T09:00:00Z`,
    }: { snooze?: AttentionMark['snooze']; on?: string; at?: string } = {},
  ) => {
    const { rows, handled } = await today(on)
    const about = [...rows, ...handled]
      .flatMap(({ items }) => items)
      .find((item) => item.reason === reason)?.about
    return markAttention(
      chart,
      { patientId, episodeId, reason, act, snooze, about: about ?? '' },
      { today: day(on), at: new Date(at) },
    )
  }
  return { owner, chart, patientId, episodeId, assess, refresh, issue, checkIn, draft, today, reasons, mark }
}
