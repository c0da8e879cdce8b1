/** A clinic of any size, written by the database itself: people, episodes, programs, check-ins, and what Today and the lists read. */
import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres'
import type { Tx } from '@/db/client'
import { connection } from '@/db/connection'
import { appendEvents } from '@/lib/audit/writes-chain'
import { hashPassword } from '@/lib/auth/passwords'
import type { CalendarDate } from '@/lib/clinical/calendar-date'
import { day } from '@/lib/clinical/testing'
import { keepCourses } from '@/lib/standings/writes-course'
import { type Making, peopleOf } from './clinic-people'
import { addTokens, recordsOf } from './clinic-records'

export const BENCH_DAY = day('2026-03-20')
/** Of everybody who works there. */
export const GROUP_PASSWORD = 'a-password-of-the-made-clinics'
const PATIENTS_OF_ONE = 500
const EVENTS_AT_ONCE = 5000
const MILLISECONDS_OF_A_DAY = 24 * 60 * 60_000
const EVENTS_OF_A_PATIENT = [
  'patient.created',
  'assessment.recorded',
  'home-program.issued',
  'chart.opened',
] as const

/** How large a clinic, and as of which day. */
export type Size = {
  readonly patients: number
  readonly checkIns: number
  readonly inCareOneOf?: number
  readonly therapists?: number
  readonly today?: CalendarDate
  readonly place?: number
}

export type MadeClinic = { readonly clinicId: string; readonly therapistIds: readonly string[] }

/** What was done, on the record and sealed as the app does it. */
async function addEvents(db: Tx, { clinicId, today }: Making): Promise<void> {
  const { rows } = await db.execute<{ id: string; therapist_id: string }>(
    sql`select id, therapist_id from made_patients order by n`,
  )
  const began = Date.parse(today) - 60 * MILLISECONDS_OF_A_DAY
  const events = rows.flatMap(({ id: patientId, therapist_id: therapistId }, index) =>
    EVENTS_OF_A_PATIENT.map((action, place) => ({
      clinicId,
      id: randomUUID(),
      at: new Date(began + Math.floor((index / rows.length) * 59 * MILLISECONDS_OF_A_DAY) + place),
      therapistId,
      linkId: null,
      patientId,
      action,
      outcome: 'done',
      object: {},
    })),
  )
  for (let from = 0; from < events.length; from += EVENTS_AT_ONCE)
    await appendEvents(db, clinicId, events.slice(from, from + EVENTS_AT_ONCE))
}

/**
 * Makes a clinic in one transaction, so that half of one is never left. A superuser's keys are not looked up for each row: they
 * follow from how the rows are made, and a test looks them all up afterwards.
 */
export async function clinicOfAnySize({
  patients,
  checkIns,
  inCareOneOf = 10,
  therapists = Math.max(2, Math.ceil(patients / PATIENTS_OF_ONE)),
  today = BENCH_DAY,
  place = 1,
}: Size): Promise<MadeClinic> {
  const clinicId = randomUUID()
  const therapistIds = Array.from({ length: therapists }, () => randomUUID())
  const passwordHash = await hashPassword(GROUP_PASSWORD)
  const making: Making = {
    clinicId,
    place,
    therapistIds,
    patients,
    checkIns,
    inCareOneOf,
    today,
    passwordHash,
  }
  const { pool, stepsDown } = await connection()
  const client = await pool.connect()
  try {
    const database: NodePgDatabase = drizzle(client, { casing: 'snake_case' })
    await database.transaction(async (db) => {
      await db.execute(sql`select set_config('app.clinic_id', ${clinicId}, true)`)
      if (stepsDown) await db.execute(sql`set local session_replication_role = replica`)
      for (const statement of [...peopleOf(making), ...recordsOf(making)]) await db.execute(statement)
      await db.execute(sql`drop view part_episodes, part_programs`)
      await addTokens(db, making)
      await addEvents(db, making)
    })
  } finally {
    client.release()
  }
  return { clinicId, therapistIds }
}

/**
 * So that the planner knows what is there, as it does in a database of some days; and so that these clinics' courses are kept, as the
 * app would have: before it knows, that takes minutes.
 */
export async function learnStatistics(made: readonly MadeClinic[] = [], today = BENCH_DAY): Promise<void> {
  const { pool } = await connection()
  await pool.query('analyze')
  for (const { clinicId } of made) await keepCourses(clinicId, today)
}
