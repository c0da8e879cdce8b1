import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { inClinic } from '@/db/client'
import { givenClinic, givenEpisode, givenPatient, givenTherapist } from '@/db/test-fixtures'
import { useTestDatabase } from '@/db/testing'
import { testChartAccess, testTherapist } from '@/lib/auth/testing'
import type { Therapist } from '@/lib/auth/therapist'
import { day } from '@/lib/clinical/testing'
import { listCaseload } from './reads-caseload'
import { newPatientInput, patientInput } from './schema'
import { CASELOAD_PAGE_SIZE, CASELOAD_SORTS, caseloadQuery, COUNTED_TO } from './search'
import { createPatient, updatePatient } from './writes'

useTestDatabase()

const TODAY = day('2026-03-20')
const NOW = new Date('2026-03-20T09:00:00Z')
const moment = { today: TODAY, at: NOW }

let clinicId: string
let me: Therapist

beforeAll(async () => {
  clinicId = await givenClinic()
  me = testTherapist(clinicId, await givenTherapist(clinicId))
})

/** A therapist of their own, so that tests do not meet. */
const givenColleague = async (values: Partial<Therapist> = {}): Promise<Therapist> =>
  testTherapist(clinicId, await givenTherapist(clinicId, values), values)

const run = (statement: ReturnType<typeof sql>) => inClinic(clinicId, (tx) => tx.execute(statement))

type Standing = {
  readonly phase?: string
  readonly pain?: number
  readonly rise?: number
  readonly checkIn?: string
  readonly flag?: string
  readonly program?: number
  readonly issuedOn?: string
  readonly nextVisit?: string
}

const stand = (patient: string, episode: string, values: Standing = {}) =>
  run(sql`insert into episode_standings (clinic_id, episode_id, patient_id, phase, pain_now, pain_rise,
      last_check_in_on, red_flag_since, program_number, program_issued_on, next_visit_on, hurting_exercises, refreshed_at)
    values (${clinicId}, ${episode}, ${patient}, ${values.phase ?? null}, ${values.pain ?? null}, ${values.rise ?? null},
      ${values.checkIn ?? null}, ${values.flag ?? null}, ${values.program ?? null}, ${values.issuedOn ?? null},
      ${values.nextVisit ?? null}, '{}', ${NOW.toISOString()})
    on conflict (clinic_id, episode_id) do update set phase = excluded.phase, pain_now = excluded.pain_now,
      pain_rise = excluded.pain_rise, last_check_in_on = excluded.last_check_in_on,
      red_flag_since = excluded.red_flag_since`)

/** A patient in care who stands so. */
async function givenCase(
  owner: Therapist,
  name: string,
  values: Standing = {},
  ended: Parameters<typeof givenEpisode>[3] = {},
) {
  const patient = await givenPatient(clinicId, owner.id, { name })
  const episode = await givenEpisode(clinicId, owner.id, patient, ended)
  await stand(patient, episode, values)
  return { patient, episode }
}

const ask = (query: object, search = '', by: Therapist = me) =>
  listCaseload(by, caseloadQuery.parse({ assigned: 'all', ...query }), { search, ...moment })
const namesOf = async (query: object, search = '', by: Therapist = me): Promise<string[]> =>
  (await ask(query, search, by)).rows.map(({ name }) => name)

describe('Finding a patient', () => {
  let count = 0
  const add = async (by: Therapist, name: string, recordNumber = `Q-${++count}`): Promise<string> => {
    const input = newPatientInput.parse({
      name,
      recordNumber,
      dateOfBirth: '1990-05-17',
      language: 'en',
      assignedTherapistId: by.id,
    })
    const added = await createPatient(by, input, moment)
    return 'id' in added ? added.id : expect.fail(JSON.stringify(added))
  }

  it('goes by the beginnings of words, however they are capitalized and accented', async () => {
    await add(me, 'Zoë Quillfeather')
    await add(me, 'Łukasz Żółkiewski')
    expect(await namesOf({}, 'quill')).toEqual(['Zoë Quillfeather'])
    expect(await namesOf({}, 'ZOE')).toEqual(['Zoë Quillfeather'])
    expect(await namesOf({}, 'lukasz zolk')).toEqual(['Łukasz Żółkiewski'])
    expect(await namesOf({}, 'feather')).toEqual([])
  })

  it('wants every word, in any order', async () => {
    await add(me, 'Marta Oakenshield')
    await add(me, 'Marta Underhill')
    expect(await namesOf({}, 'underhill mar')).toEqual(['Marta Underhill'])
    expect(await namesOf({}, 'marta')).toEqual(['Marta Oakenshield', 'Marta Underhill'])
    expect(await namesOf({}, 'marta brandybuck')).toEqual([])
  })

  it('goes by the record number as well', async () => {
    await add(me, 'Numbered Person', 'XK-20417')
    expect(await namesOf({}, '204')).toEqual(['Numbered Person'])
    expect(await namesOf({}, 'xk-204')).toEqual(['Numbered Person'])
  })

  it('takes nothing that is typed for a pattern or a command', async () => {
    expect(await namesOf({}, '%')).toEqual([])
    expect(await namesOf({}, "'; drop table patients; --")).toEqual([])
  })

  it('follows a change of the name', async () => {
    const id = await add(me, 'Before Marriage')
    const chart = testChartAccess(clinicId, me.id, id)
    const input = patientInput.parse({
      name: 'After Wedding',
      recordNumber: `Q-${++count}`,
      dateOfBirth: '1990-05-17',
      language: 'en',
      assignedTherapistId: me.id,
      version: 1,
    })
    await updatePatient(chart, input, moment)
    expect(await namesOf({}, 'marriage')).toEqual([])
    expect(await namesOf({}, 'wedding')).toEqual(['After Wedding'])
  })

  it('finds nobody of another clinic', async () => {
    await add(me, 'Foreign Visitor')
    const other = await givenClinic()
    const stranger = testTherapist(other, await givenTherapist(other))
    expect((await ask({}, 'foreign', stranger)).total).toBe(0)
    expect((await ask({ assigned: me.id }, '', stranger)).total).toBe(0)
  })
})

describe('The list of patients', () => {
  it('shows where the open episode stands, and not an earlier one', async () => {
    const owner = await givenColleague({ name: 'Ana Reyes' })
    const { patient, episode } = await givenCase(owner, 'Twice Treated', { phase: 'acute_flare', pain: 9 })
    await run(sql`update episodes set discharged_on = '2026-02-01', discharge_reason = 'goals_met'
      where clinic_id = ${clinicId} and id = ${episode}`)
    const again = await givenEpisode(clinicId, owner.id, patient, { openedOn: '2026-02-10' })
    await stand(patient, again, {
      phase: 'subacute',
      pain: 4,
      rise: 1,
      checkIn: '2026-03-19',
      program: 2,
      issuedOn: '2026-03-01',
      nextVisit: '2026-03-27',
    })
    const { rows, total } = await ask({ assigned: 'me' }, '', owner)
    expect(total).toBe(1)
    expect(rows[0]).toMatchObject({
      dateOfBirth: '1990-05-17',
      problem: 'Low back pain after deadlifts',
      therapistName: 'Ana Reyes',
      phase: 'subacute',
      painNow: 4,
      painRise: 1,
      lastCheckInOn: '2026-03-19',
      programNumber: 2,
      programIssuedOn: '2026-03-01',
      nextVisitOn: '2026-03-27',
      adherence: null,
      pageIsOn: false,
      dischargedOn: null,
    })
    const foundBy = (query: object) => namesOf({ assigned: owner.id, status: 'all', ...query })
    expect(await foundBy({ phase: 'acute_flare' })).toEqual([])
    expect(await foundBy({ phase: 'subacute' })).toEqual(['Twice Treated'])
    expect(await foundBy({ sort: 'pain' })).toEqual(['Twice Treated'])
  })

  it('works out what was done in the last two weeks, and whether the patient’s page is on', async () => {
    const owner = await givenColleague()
    const { patient, episode } = await givenCase(owner, 'Busy Patient')
    const program = randomUUID()
    await run(sql`insert into home_programs (clinic_id, id, patient_id, episode_id, number, issued_on, issued_at,
        issued_by, rule_version, prescriptions, picture, review, answers, clearances, content)
      values (${clinicId}, ${program}, ${patient}, ${episode}, 1, '2026-01-10', '2026-01-10T10:00:00Z', ${owner.id}, 'test',
        '[{"exercise": "bird-dog", "load": {"amount": null, "unit": null}, "dosage": {"daysPerWeek": 7}}]', '{}', '{}', '[]', '[]', '{}')`)
    for (const on of ['2026-03-01', '2026-03-10', '2026-03-11', '2026-03-12', '2026-03-13', '2026-03-14'])
      await run(sql`insert into check_ins (clinic_id, id, episode_id, home_program_id, day, done, note, recorded_by,
          recorded_at)
        values (${clinicId}, ${randomUUID()}, ${episode}, ${program}, ${on}, 'all', '', ${owner.id}, ${NOW.toISOString()})`)
    const link = (expires: string) =>
      run(sql`insert into check_in_links (clinic_id, id, patient_id, episode_id, token_hash, created_at, created_by,
          expires_at)
        values (${clinicId}, ${randomUUID()}, ${patient}, ${episode}, ${randomUUID()}, ${NOW.toISOString()}, ${owner.id},
          ${expires})`)
    await link('2026-03-20T09:00:01Z')
    const [row] = (await ask({ assigned: 'me' }, '', owner)).rows
    expect(row?.adherence).toBeCloseTo(5 / 14)
    expect(row?.pageIsOn).toBe(true)
    const later = { search: '', today: TODAY, at: new Date('2026-03-20T09:00:02Z') }
    expect((await listCaseload(owner, caseloadQuery.parse({}), later)).rows[0]?.pageIsOn).toBe(false)
  })

  it('counts a patient without an episode as in care', async () => {
    const owner = await givenColleague()
    await givenPatient(clinicId, owner.id)
    expect((await ask({ assigned: owner.id })).total).toBe(1)
    expect((await ask({ assigned: owner.id, status: 'discharged' })).total).toBe(0)
  })

  it('names who needs attention and why, the most urgent first', async () => {
    const owner = await givenColleague()
    await givenCase(owner, 'Calm')
    await givenCase(owner, 'Up', { rise: 2 })
    const flagged = await givenCase(owner, 'Flagged', { flag: '2026-03-19', rise: 1 })
    expect(await namesOf({ assigned: owner.id, attention: true })).toEqual(['Flagged', 'Up'])
    const byUrgency = { assigned: owner.id, sort: 'urgency' }
    expect(await namesOf({ ...byUrgency, descending: true })).toEqual(['Flagged', 'Up', 'Calm'])
    await run(sql`update episodes set discharged_on = '2026-03-19', discharge_reason = 'goals_met'
      where clinic_id = ${clinicId} and id = ${flagged.episode}`)
    expect(await namesOf({ ...byUrgency, attention: true })).toEqual(['Up'])
  })

  it('names a red flag after the discharge too, and nothing else', async () => {
    const owner = await givenColleague()
    const ended = { dischargedOn: '2026-03-19', dischargeReason: 'goals_met' } as const
    await givenCase(owner, 'Calm', {}, ended)
    await givenCase(owner, 'Left up', { rise: 2 }, ended)
    await givenCase(owner, 'Left flagged', { flag: '2026-03-19', rise: 2 }, ended)
    await givenCase(owner, 'Up', { rise: 2 })
    const of = async (query: object) =>
      (await ask({ assigned: owner.id, ...query })).rows.map(({ name, reasons }) => [name, ...reasons])
    const flagged = ['Left flagged', 'red-flag']
    const up = ['Up', 'pain-up']
    expect(await of({ attention: true })).toEqual([up])
    expect(await of({ attention: true, status: 'all' })).toEqual([flagged, up])
    expect(await of({ attention: true, status: 'discharged' })).toEqual([flagged])
    const byUrgency = { status: 'all', sort: 'urgency', descending: true }
    expect(await of(byUrgency)).toEqual([flagged, up, ['Calm'], ['Left up']])
    const everyone = await ask({ ...byUrgency, assigned: 'all', attention: true })
    const names = everyone.rows.map(({ name }) => name)
    expect(names.indexOf('Left flagged')).toBeLessThan(names.indexOf('Up'))
    expect(names).not.toContain('Left up')
    expect(everyone.total).toBe(names.length)
  })

  it('puts phases in the order of recovery, and those without a value last in either direction', async () => {
    const owner = await givenColleague()
    await givenCase(owner, 'Lifting', { phase: 'return_to_lifting', pain: 1 })
    await givenCase(owner, 'Acute', { phase: 'acute_flare', pain: 8 })
    await givenCase(owner, 'Rebuilding', { phase: 'rebuilding', pain: 1 })
    await givenPatient(clinicId, owner.id, { name: 'Ámbar New' })
    const of = (query: object) => namesOf({ assigned: owner.id, ...query })
    expect(await of({ sort: 'phase' })).toEqual(['Acute', 'Rebuilding', 'Lifting', 'Ámbar New'])
    expect(await of({ sort: 'phase', descending: true })).toEqual([
      'Lifting',
      'Rebuilding',
      'Acute',
      'Ámbar New',
    ])
    expect(await of({ sort: 'pain', descending: true })).toEqual([
      'Acute',
      'Lifting',
      'Rebuilding',
      'Ámbar New',
    ])
    expect(await of({ sort: 'name' })).toEqual(['Acute', 'Ámbar New', 'Lifting', 'Rebuilding'])
  })

  it.each(['front_desk', 'admin'] as const)('is not for the role %s', async (role) => {
    const other = await givenColleague({ role })
    expect(() => ask({}, '', other)).toThrow('not-allowed')
  })
})

describe('Pages of the list', () => {
  const HOW_MANY = CASELOAD_PAGE_SIZE * 2 + 3
  let clinicOfPages: string
  let owner: Therapist
  const ids: string[] = []

  const standIn = (patient: string, episode: string, pain: number | null) =>
    inClinic(clinicOfPages, (tx) =>
      tx.execute(sql`insert into episode_standings (clinic_id, episode_id, patient_id, phase, pain_now,
          last_check_in_on, next_visit_on, program_number, hurting_exercises, refreshed_at)
        values (${clinicOfPages}, ${episode}, ${patient}, ${pain === null ? null : ['subacute', 'acute_flare'][pain % 2]},
          ${pain}, ${pain === null ? null : `2026-03-0${pain + 1}`}, ${pain === 3 ? '2026-04-01' : null}, ${pain}, '{}',
          ${NOW.toISOString()})`),
    )

  beforeAll(async () => {
    clinicOfPages = await givenClinic()
    owner = testTherapist(clinicOfPages, await givenTherapist(clinicOfPages))
    for (let index = 0; index < HOW_MANY; index += 1) {
      const name = `Page Patient ${100 + ((index * 7) % HOW_MANY)}`
      const patient = await givenPatient(clinicOfPages, owner.id, { name })
      ids.push(patient)
      if (index % 9 === 0) continue
      const episode = await givenEpisode(clinicOfPages, owner.id, patient)
      await standIn(patient, episode, index % 10 === 0 ? null : index % 5)
    }
  })

  const read = (query: object) =>
    listCaseload(owner, caseloadQuery.parse({ assigned: 'all', ...query }), { search: '', ...moment })

  const inOrders = CASELOAD_SORTS.flatMap((sort) =>
    [false, true].flatMap((descending) => ['all', 'me'].map((assigned) => ({ sort, descending, assigned }))),
  )
  it.each(inOrders)('show everyone once, forwards and back: %o', async (query) => {
    const seen: string[] = []
    let page = await read(query)
    expect(page.previous).toBeNull()
    const first = page.rows.map(({ id }) => id)
    seen.push(...first)
    while (page.next !== null) {
      page = await read({ ...query, after: page.next })
      seen.push(...page.rows.map(({ id }) => id))
    }
    expect(seen.toSorted()).toEqual(ids.toSorted())
    const back: string[] = page.rows.map(({ id }) => id).toReversed()
    while (page.previous !== null) {
      page = await read({ ...query, before: page.previous })
      back.push(...page.rows.map(({ id }) => id).toReversed())
    }
    expect(back).toEqual(seen.toReversed())
  })

  it('go on from where they were while rows come, go and change', async () => {
    const sorted = { sort: 'pain', descending: true }
    const first = await read(sorted)
    const last = first.rows.at(-1) ?? expect.fail('no rows')
    const before = await read({ ...sorted, after: first.next })
    // The very row that the page ended with gets better, and somebody new is worst.
    const worse = await givenPatient(clinicOfPages, owner.id, { name: 'Newcomer' })
    ids.push(worse)
    await standIn(worse, await givenEpisode(clinicOfPages, owner.id, worse), 4)
    await inClinic(clinicOfPages, (tx) =>
      tx.execute(sql`update episode_standings set pain_now = 0
        where clinic_id = ${clinicOfPages} and patient_id = ${last.id}`),
    )
    const after = await read({ ...sorted, after: first.next })
    const others = (page: typeof after) =>
      page.rows.map(({ id }) => id).filter((id) => id !== worse && id !== last.id)
    expect(others(after).slice(0, 20)).toEqual(others(before).slice(0, 20))
  })

  it('begin anew with a place that is of another order, another clinic or nonsense', async () => {
    const first = await read({})
    const elsewhere = await read({ sort: 'pain' })
    const names = first.rows.map(({ name }) => name)
    for (const after of [elsewhere.next, 'nonsense', '%00'])
      expect((await read({ after })).rows.map(({ name }) => name)).toEqual(names)
    const place = first.next
    expect((await ask({ assigned: me.id, after: place })).previous).toBeNull()
  })

  it('say how many there are, up to a limit', async () => {
    expect(await read({})).toMatchObject({ total: ids.length, isMore: false })
    await inClinic(clinicOfPages, (tx) =>
      tx.execute(sql`insert into patient_words (clinic_id, word, patient_id)
        select distinct clinic_id, word, id from patients, string_to_table(name_key, ' ') word
        where clinic_id = ${clinicOfPages}`),
    )
    for (const query of [{}, { status: 'all' }, { assigned: 'me' }]) {
      const asked = caseloadQuery.parse({ assigned: 'all', ...query })
      const found = await listCaseload(owner, asked, { search: 'page pat', ...moment })
      expect(found.total).toBe(HOW_MANY)
    }
    const many = await givenClinic()
    const by = testTherapist(many, await givenTherapist(many))
    await inClinic(many, (tx) =>
      tx.execute(sql`insert into patients (clinic_id, id, name, date_of_birth, record_number, language, phone, email,
          assigned_therapist_id)
        select ${many}, gen_random_uuid(), 'Many ' || n, '1990-01-01', n::text, 'en', '', '', ${by.id}
        from generate_series(1, ${COUNTED_TO + 1}) n`),
    )
    const found = await listCaseload(by, caseloadQuery.parse({ assigned: 'all' }), { search: '', ...moment })
    expect(found).toMatchObject({ total: COUNTED_TO, isMore: true })
  })
})

describe('A query read from an address', () => {
  it('takes a value out of place as not given', () => {
    expect(
      caseloadQuery.parse({
        assigned: 'nobody',
        phase: 'x',
        status: ['open', 'all'],
        attention: 'maybe',
        after: '',
        before: ['a'],
        view: 'mine',
        sort: 'painNow',
      }),
    ).toEqual(caseloadQuery.parse({}))
  })
})
