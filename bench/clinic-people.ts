/** The people of a made clinic and their episodes. Everything follows from the number of the patient: the same is made each time. */
import { type SQL, sql } from 'drizzle-orm'
import type { CalendarDate } from '@/lib/clinical/calendar-date'
import { programsAsJson } from './clinic-papers'

/** A clinic to make. */
export type Making = {
  readonly clinicId: string
  /** Which one of the group it is, from 1. */
  readonly place: number
  readonly therapistIds: readonly string[]
  readonly patients: number
  readonly checkIns: number
  /** One of so many patients is in care; the others are discharged, as in a clinic of some years. */
  readonly inCareOneOf: number
  readonly today: CalendarDate
  readonly passwordHash: string
}

const FIRST =
  'Amara Andre Beatriz Carlos Chen Dana Elif Farid Grace Hana Ivan Jonas Kemi Lena Marcus Maria Marta Nadia Omar Priya'
const SYLLABLES = 'ber dal fen gor hol ker lan mor nal per ros sal ter ton val wil zan den bro cas'
const ROLES = ['lead', 'front_desk', 'admin'] as const

const list = (words: string): SQL => sql`string_to_array(${words}, ' ')`

/** The id of a record of this clinic, by what it is and its number; in the form of a random one, which is all that the app lets in. */
export const idOf = ({ clinicId }: Making, kind: string, number: SQL): SQL =>
  sql`overlay(overlay(md5(${`${clinicId}:${kind}:`} || ${number}) placing '4' from 13) placing '8' from 17)::uuid`

/** The second therapist and those after them have a therapist's role; the first is the lead. */
const roleOf = (index: number): string => (index === 0 ? 'lead' : 'therapist')

const staff = ({ clinicId, place, therapistIds, passwordHash }: Making): SQL => {
  const people = [
    ...therapistIds.map((id, index) => ({ id, role: roleOf(index), name: `Therapist ${index + 1}` })),
    ...ROLES.slice(1).map((role) => ({ id: null, role, name: role === 'admin' ? 'Admin' : 'Front desk' })),
  ].map((person, index) => ({ ...person, email: `${person.role}-${index + 1}@clinic-${place}.example` }))
  return sql`
    with people as (
      insert into therapists (clinic_id, id, name, credentials, email, role, password_hash)
      select ${clinicId}::uuid, coalesce(id, gen_random_uuid()), name, 'PT', email, role, ${passwordHash}
      from jsonb_to_recordset(${JSON.stringify(people)}::jsonb) as p (id uuid, name text, role text, email text)
      returning clinic_id, id, email)
    insert into sign_in_names (email, clinic_id, therapist_id) select email, clinic_id, id from people`
}

/** `r` is what chance would say of this patient. */
const patients = (making: Making): SQL => {
  const { place, therapistIds, patients: size, inCareOneOf } = making
  return sql`
  create temp table made_patients on commit drop as
  select n, ${idOf(making, 'patient', sql`n`)} as id, chance / ${inCareOneOf}::int as r, chance % ${inCareOneOf}::int = 0 as in_care,
    (${`{${therapistIds.join()}}`}::uuid[])[1 + chance / 31 / ${inCareOneOf}::int % ${therapistIds.length}::int] as therapist_id
  from generate_series(1, ${size}::int) n,
    lateral (select ('x' || substr(md5(${`${place}:`} || n), 1, 7))::bit(28)::int) drawn (chance)`
}

/**
 * Of each patient the newest episode, with how many days were told of it: all of them together are what was asked for.
 * One in four of those in care is quiet.
 */
const newestEpisodes = (making: Making): SQL => {
  const { checkIns, patients: size, today } = making
  const each = Math.ceil(checkIns / size)
  return sql`
    create temp table made_episodes on commit drop as
    with lengths as (
      select n, id as patient_id, therapist_id, r, in_care, case when r % 4 = 0 then 9 + r / 3 % 30 else 1 end as gap,
        14 + r / 7 % 56 as days
      from made_patients
    ), told as (
      select *, least(${each}::int, days) as told_in_care,
        ${checkIns}::int - sum(case when in_care then least(${each}::int, days) else 0 end) over () as others,
        count(*) filter (where not in_care) over () as discharged,
        row_number() over (partition by in_care order by n) as place
      from lengths
    ), counted as (
      select *, case when in_care then told_in_care
        else greatest(0, others / greatest(discharged, 1) + case when place <= others % greatest(discharged, 1) then 1 else 0 end)
        end::int as told
      from told
    ), dated as (
      select n, patient_id, therapist_id, r, in_care, told, 1 + r / 13 % 2 as programs, r / 17 % 8 as kind,
        case when in_care then days else greatest(told, 60) end as days,
        case when not in_care then ${today}::date - 10 - r / 11 % 1100 end as discharged_on, gap
      from counted
    )
    select *, ${idOf(making, 'episode', sql`n`)} as id, ${idOf(making, 'link', sql`n`)} as link_id,
      coalesce(discharged_on - 3, ${today}::date - gap) - days as opened_on
    from dated`
}

/** The programs that the patient was given in turn, from the first day of the episode on. */
const programs = (making: Making): SQL => sql`
  create temp table made_programs on commit drop as
  select e.n, e.patient_id, e.id as episode_id, e.therapist_id, k as place, (e.kind + k) % 8 as kind,
    ${idOf(making, 'program', sql`e.n || '.' || k`)} as id, e.opened_on + k * e.days / e.programs as issued_on,
    (e.opened_on + k * e.days / e.programs) + interval '12 hours' as issued_at,
    e.in_care and k = e.programs - 1 as is_now
  from made_episodes e, generate_series(0, e.programs - 1) k`

const kinds = ({ today }: Making): SQL => sql`
  create temp table made_kinds on commit drop as
  select * from jsonb_to_recordset(${programsAsJson(today)}::jsonb)
    as k (kind int, slugs text[], prescriptions jsonb, review jsonb, content jsonb, rule_version text)`

const addPatients = ({ clinicId }: Making): SQL => sql`
  insert into patients (clinic_id, id, name, date_of_birth, record_number, language, phone, email,
    reminders_agreed_on, assigned_therapist_id, in_care, created_at)
  select ${clinicId}, id,
    (${list(FIRST)})[1 + n % 20] || ' ' || initcap((${list(SYLLABLES)})[1 + n * 7 / 20 % 20]
      || (${list(SYLLABLES)})[1 + n * 13 / 400 % 20] || (${list(SYLLABLES)})[1 + n * 3 / 11 % 20]),
    date '1940-01-01' + r % 25000, 'R' || (100000 + n), 'en', '555 0100',
    case when r % 3 > 0 then 'patient-' || n || '@patients.example' else '' end,
    case when r % 3 = 1 then date '2026-01-02' end, therapist_id, in_care,
    case when r % 10 = 0 then timestamptz '2012-01-02 09:00Z' else now() end
  from made_patients`

const addWords = ({ clinicId }: Making): SQL => sql`
  insert into patient_words (clinic_id, word, patient_id)
  select distinct clinic_id, word, id from patients,
    regexp_split_to_table(name_key || ' ' || lower(record_number), '[^[:alnum:]]+') word
  where clinic_id = ${clinicId}`

/** One patient in ten was here before. */
const addEpisodes = (making: Making): SQL => sql`
  insert into episodes (clinic_id, id, patient_id, problem, opened_on, opened_by, discharged_on, discharge_reason)
  select ${making.clinicId}::uuid, id, patient_id, (${list('Back Hip Lifting Sitting Disc')})[1 + r % 5] || ' pain', opened_on,
    therapist_id, discharged_on, case when discharged_on is not null then 'goals_met' end
  from made_episodes
  union all
  select ${making.clinicId}::uuid, ${idOf(making, 'earlier', sql`n`)}, patient_id, 'Low back pain', opened_on - 400, therapist_id,
    opened_on - 340, 'goals_met'
  from made_episodes where r % 10 = 1`

const addClinic = ({ clinicId, place }: Making): SQL => sql`
  insert into clinics (id, name, phone, address, time_zone, units, paper, language)
  values (${clinicId}, ${`Clinic ${place}`}, '555 0100', '1 Main Street', 'UTC', 'kg', 'a4', 'en')`

/** In the order in which they build on one another. */
export const peopleOf = (making: Making): readonly SQL[] => [
  addClinic(making),
  staff(making),
  patients(making),
  newestEpisodes(making),
  programs(making),
  kinds(making),
  sql`analyze made_patients, made_episodes, made_programs, made_kinds`,
  addPatients(making),
  addWords(making),
  addEpisodes(making),
]
