import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { inClinic } from '@/db/client'
import { givenClinic, givenEpisode, givenPatient, givenTherapist } from '@/db/test-fixtures'
import { useTestDatabase } from '@/db/testing'
import type { Therapist } from '@/lib/auth/therapist'
import { parseCalendarDate } from '@/lib/clinical/calendar-date'
import { listCaseload, listNeedingAttention } from './reads-caseload'
import { CASELOAD_PAGE_SIZE, caseloadQuery } from './search'

useTestDatabase()

const TODAY = parseCalendarDate('2026-03-20') ?? expect.fail('not a day')

let clinicId: string
let me: Therapist

const therapist = (id: string, role: Therapist['role'] = 'therapist'): Therapist => ({
  clinicId,
  id,
  name: 'Test Therapist',
  credentials: 'PT',
  email: `${id}@test.example`,
  role,
})

beforeAll(async () => {
  clinicId = await givenClinic()
  me = therapist(await givenTherapist(clinicId))
})

const run = (statement: ReturnType<typeof sql>) => inClinic(clinicId, (tx) => tx.execute(statement))

/** A patient of a therapist of their own, so that tests do not meet; with an open episode. */
async function givenCase(name = 'Test Patient') {
  const owner = therapist(await givenTherapist(clinicId))
  const patient = await givenPatient(clinicId, owner.id, { name })
  const episode = await givenEpisode(clinicId, owner.id, patient)
  const assess = (day: string, facts: { pain?: number; phase?: string; flags?: object } = {}) =>
    run(sql`insert into assessments (clinic_id, id, episode_id, assessed_on, assessed_by, recorded_at, phase,
        pain_now, ladder_passed, clinic_tests, red_flag_screen, note)
      values (${clinicId}, ${randomUUID()}, ${episode}, ${day}, ${owner.id}, ${`${day}T10:00:00Z`}, ${facts.phase ?? null},
        ${facts.pain ?? null}, '{}', '{}', ${JSON.stringify(facts.flags ?? {})}::jsonb, '')`)
  const clear = (flag: string, day: string) =>
    run(sql`insert into clearances (clinic_id, id, episode_id, red_flag, cleared_by, cleared_on, reason, recorded_by, recorded_at)
      values (${clinicId}, ${randomUUID()}, ${episode}, ${flag}, 'Dr Test', ${day}, 'Examined', ${owner.id}, ${`${day}T12:00:00Z`})`)
  let issued = 0
  const issue = async (day: string) => {
    const id = randomUUID()
    await run(sql`insert into home_programs (clinic_id, id, patient_id, episode_id, number, issued_on, issued_at,
        issued_by, rule_version, prescriptions, picture, review, answers, clearances, content)
      values (${clinicId}, ${id}, ${patient}, ${episode}, ${++issued}, ${day}, ${`${day}T10:00:00Z`}, ${owner.id}, 'test',
        '[]', '{}', '{}', '[]', '[]', '{}')`)
    return id
  }
  const checkIn = (
    program: string,
    day: string,
    before: number | null,
    during: number | null,
    id: string = randomUUID(),
  ) =>
    run(sql`insert into check_ins (clinic_id, id, episode_id, home_program_id, day, done, pain_before, pain_during,
        note, recorded_by, recorded_at)
      values (${clinicId}, ${id}, ${episode}, ${program}, ${day}, 'all', ${before}, ${during}, '', ${owner.id}, ${`${day}T20:00:00Z`})`)
  /** Pain before, during and the next morning of one exercise. */
  const session = async (program: string, day: string, pains: readonly [number, number, number]) => {
    const id = randomUUID()
    await checkIn(program, day, 1, 1, id)
    await run(sql`insert into check_in_exercises (clinic_id, check_in_id, exercise, done, pain_before, pain_during,
        pain_next_day)
      values (${clinicId}, ${id}, 'bird-dog', true, ${pains[0]}, ${pains[1]}, ${pains[2]})`)
  }
  const draft = async (savedAt: string) => {
    const id = randomUUID()
    await run(sql`insert into plans (clinic_id, id, episode_id, version, updated_by, updated_at)
      values (${clinicId}, ${id}, ${episode}, 1, ${owner.id}, ${savedAt})`)
    await run(sql`insert into prescriptions (clinic_id, plan_id, id, position, exercise, sets, reps, hold_seconds,
        sessions_per_day, days_per_week, rest_seconds, side, load_class, note)
      values (${clinicId}, ${id}, ${randomUUID()}, 0, 'glute-bridge', 2, 10, 0, 1, 7, 30, 'both', 'none', '')`)
  }
  const reasons = async () => (await listNeedingAttention(owner, TODAY)).rows.flatMap((row) => row.reasons)
  return { owner, patient, episode, assess, clear, issue, checkIn, session, draft, reasons }
}

const ask = (query: object, search = '', by: Therapist = me) =>
  listCaseload(by, caseloadQuery.parse({ assigned: 'all', ...query }), { search, today: TODAY })

describe('Who needs attention', () => {
  it('names nobody without a reason', async () => {
    const { assess, reasons } = await givenCase()
    await assess('2026-03-01', { pain: 4, flags: { 'night-rest-pain': false } })
    await assess('2026-03-08', { pain: 5 })
    expect(await reasons()).toEqual([])
  })

  it('names a rise of two points between the last two readings, and not an older one', async () => {
    const { assess, reasons } = await givenCase()
    await assess('2026-03-01', { pain: 3 })
    await assess('2026-03-08', { pain: 5 })
    expect(await reasons()).toEqual(['pain-up'])
    await assess('2026-03-15', { pain: 5 })
    expect(await reasons()).toEqual([])
  })

  it('compares check-ins of one kind: pain during with pain during', async () => {
    const { issue, checkIn, reasons } = await givenCase()
    const program = await issue('2026-03-15')
    await checkIn(program, '2026-03-18', 1, 4)
    await checkIn(program, '2026-03-19', 1, 5)
    expect(await reasons()).toEqual([])
    await checkIn(program, '2026-03-20', 1, 7)
    expect(await reasons()).toEqual(['pain-up'])
  })

  it('names a movement that keeps raising pain, until a new home program begins', async () => {
    const { owner, issue, session, reasons } = await givenCase()
    const program = await issue('2026-03-14')
    await session(program, '2026-03-15', [2, 4, 2])
    expect(await reasons()).toEqual([])
    await session(program, '2026-03-16', [2, 2, 4])
    expect(await reasons()).toEqual(['movement-hurts'])
    await session(program, '2026-03-17', [2, 2, 2])
    expect((await listNeedingAttention(owner, TODAY)).rows[0]?.hurtingExercises).toEqual([
      { exercise: 'bird-dog' },
    ])
    await session(program, '2026-03-18', [2, 2, 2])
    expect(await reasons()).toEqual([])
    await session(program, '2026-03-19', [2, 5, 5])
    await session(program, '2026-03-20', [2, 5, 5])
    expect(await reasons()).toEqual(['movement-hurts'])
    await issue('2026-03-20')
    expect(await reasons()).toEqual([])
  })

  it('names a red flag until a clearance that came after it', async () => {
    const { assess, clear, reasons } = await givenCase()
    await assess('2026-03-10', { flags: { 'night-rest-pain': true } })
    await clear('cancer-history', '2026-03-12')
    await assess('2026-03-13', { flags: { 'night-rest-pain': false } })
    expect(await reasons()).toEqual(['red-flag'])
    await clear('night-rest-pain', '2026-03-14')
    expect(await reasons()).toEqual([])
    await assess('2026-03-16', { flags: { 'night-rest-pain': true } })
    expect(await reasons()).toEqual(['red-flag'])
  })

  it('names a week of silence, counted from the home program or the last check-in', async () => {
    const { owner, issue, checkIn, reasons } = await givenCase()
    const program = await issue('2026-03-13')
    expect(await reasons()).toEqual(['no-check-in'])
    await checkIn(program, '2026-03-14', 1, 1)
    expect(await reasons()).toEqual([])
    const later = parseCalendarDate('2026-03-25') ?? expect.fail()
    expect((await listNeedingAttention(owner, later)).rows[0]?.quietDays).toBe(11)
  })

  it('names a plan that was changed since it was issued', async () => {
    const { draft, issue, reasons } = await givenCase()
    await draft('2026-03-18T09:00:00Z')
    expect(await reasons()).toEqual(['draft-plan'])
    await issue('2026-03-18')
    expect(await reasons()).toEqual([])
  })

  it('leaves the discharged and other therapists’ patients alone', async () => {
    const { episode, assess, reasons } = await givenCase()
    await assess('2026-03-10', { flags: { 'night-rest-pain': true } })
    expect((await listNeedingAttention(me, TODAY)).rows).toEqual([])
    await run(sql`update episodes set discharged_on = '2026-03-19', discharge_reason = 'goals_met'
      where clinic_id = ${clinicId} and id = ${episode}`)
    expect(await reasons()).toEqual([])
  })
})

const idsOf = async (search: string) => (await ask({}, search)).rows.map(({ id }) => id)

describe('The list of patients', () => {
  it('finds by part of a name or record number, however it is capitalized', async () => {
    const { patient } = await givenCase('Zoë Quillfeather')
    expect(await idsOf('quillF')).toEqual([patient])
    expect(await idsOf(patient.slice(0, 8))).toEqual([patient])
    expect(await idsOf('quill%feather')).toEqual([])
    expect(await idsOf("'; drop table patients; --")).toEqual([])
  })

  it('shows the newest facts of the open episode', async () => {
    const { owner, assess, issue, checkIn } = await givenCase()
    await assess('2026-03-01', { pain: 6, phase: 'acute_flare' })
    await assess('2026-03-08', { pain: 5, phase: 'subacute' })
    await checkIn(await issue('2026-03-09'), '2026-03-19', 4, null)
    const { rows, total } = await ask({ assigned: 'me' }, '', owner)
    expect(total).toBe(1)
    expect(rows[0]).toMatchObject({
      dateOfBirth: '1990-05-17',
      phase: 'subacute',
      painNow: 4,
      lastCheckInOn: '2026-03-19',
      problem: 'Low back pain after deadlifts',
    })
    expect((await ask({ assigned: 'me', phase: 'acute_flare' }, '', owner)).total).toBe(0)
    expect((await ask({ assigned: 'me', phase: 'subacute' }, '', owner)).total).toBe(1)
  })

  it('counts a patient without an episode as in care', async () => {
    const owner = therapist(await givenTherapist(clinicId))
    await givenPatient(clinicId, owner.id)
    expect((await ask({ assigned: owner.id })).total).toBe(1)
    expect((await ask({ assigned: owner.id, status: 'discharged' })).total).toBe(0)
  })

  it('pages and sorts on the server, and falls back to the first page', async () => {
    const owner = therapist(await givenTherapist(clinicId))
    const names = Array.from({ length: CASELOAD_PAGE_SIZE + 2 }, (_, index) => `Page Patient ${100 + index}`)
    for (const name of names) await givenPatient(clinicId, owner.id, { name })
    const first = await ask({ assigned: owner.id })
    expect(first).toMatchObject({ total: names.length, page: 1 })
    expect(first.rows.map(({ name }) => name)).toEqual(names.slice(0, CASELOAD_PAGE_SIZE))
    const last = await ask({ assigned: owner.id, page: 2, descending: true })
    expect(last.rows.map(({ name }) => name)).toEqual(names.slice(0, 2).toReversed())
    expect(await ask({ assigned: owner.id, page: 9 })).toMatchObject({ total: names.length, page: 1 })
  })

  it('tells the front desk names and contacts, and nothing clinical', async () => {
    const { owner, assess } = await givenCase('Desk Patient')
    await assess('2026-03-10', { pain: 8, phase: 'acute_flare', flags: { 'night-rest-pain': true } })
    const desk = therapist(await givenTherapist(clinicId, { role: 'front_desk' }), 'front_desk')
    const { rows } = await ask(
      { assigned: owner.id, phase: 'subacute', attention: true, sort: 'pain' },
      '',
      desk,
    )
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({
      name: 'Desk Patient',
      phase: null,
      painNow: null,
      problem: null,
      reasons: [],
    })
    expect((await listNeedingAttention(desk, TODAY)).total).toBe(0)
  })

  it('shows nothing of another clinic', async () => {
    const { owner } = await givenCase('Foreign Patient')
    const other = await givenClinic()
    const stranger = { ...therapist(await givenTherapist(other)), clinicId: other }
    expect((await ask({}, 'Foreign', stranger)).total).toBe(0)
    expect((await ask({ assigned: owner.id }, '', stranger)).total).toBe(0)
  })
})

describe('A query read from an address', () => {
  it('takes a value out of place as not given', () => {
    expect(
      caseloadQuery.parse({
        assigned: 'nobody',
        phase: 'x',
        status: ['open', 'all'],
        page: '-2',
        attention: 'maybe',
      }),
    ).toEqual(caseloadQuery.parse({}))
  })
})
