/** A clinic of any size, written by the database itself: patients, episodes with their standing, programs, check-ins. */
import { randomUUID } from 'node:crypto'
import { type SQL, sql } from 'drizzle-orm'
import { inClinic } from '@/db/client'
import { connection } from '@/db/connection'

export const BENCH_DAY = '2026-03-20'
const PATIENTS_OF_ONE = 500
const FIRST =
  'Amara Andre Beatriz Carlos Chen Dana Elif Farid Grace Hana Ivan Jonas Kemi Lena Marcus Maria Marta Nadia Omar Priya'
const SYLLABLES = 'ber dal fen gor hol ker lan mor nal per ros sal ter ton val wil zan den bro cas'

const list = (words: string): SQL => sql`string_to_array(${words}, ' ')`

export type LargeClinic = { readonly clinicId: string; readonly therapistIds: readonly string[] }

/** Nine of ten patients are discharged, as in a clinic of some years; each has a standing, one in ten two episodes. */
export async function largeClinic(size: number): Promise<LargeClinic> {
  const clinicId = randomUUID()
  const therapistIds = Array.from({ length: Math.max(2, Math.ceil(size / PATIENTS_OF_ONE)) }, () =>
    randomUUID(),
  )
  const therapists = sql`(select (${`{${therapistIds.join()}}`}::uuid[]))`
  /** With fresh statistics after each step: the next one joins what it wrote. */
  const write = async (statement: SQL): Promise<void> => {
    await inClinic(clinicId, (tx) => tx.execute(statement))
    await (await connection()).pool.query('analyze')
  }
  await write(sql`insert into clinics (id, name, phone, address, time_zone, units, paper, language)
      values (${clinicId}, 'Bench', '', '', 'UTC', 'kg', 'a4', 'en')`)
  await write(sql`insert into therapists (clinic_id, id, name, credentials, email, role, password_hash)
      select ${clinicId}, id, 'Therapist ' || n, 'PT', id::text, 'therapist', '-'
      from unnest(${therapists}) with ordinality as t(id, n)`)
  await write(sql`insert into patients (clinic_id, id, name, date_of_birth, record_number, language, phone, email,
        assigned_therapist_id)
      select ${clinicId}, gen_random_uuid(),
        (${list(FIRST)})[1 + n % 20] || ' ' || initcap((${list(SYLLABLES)})[1 + n * 7 / 20 % 20]
          || (${list(SYLLABLES)})[1 + n * 13 / 400 % 20] || (${list(SYLLABLES)})[1 + n * 3 / 11 % 20]),
        '1980-01-01', 'R' || (100000 + n), 'en', '555 0100', '',
        (${therapists})[1 + n % ${therapistIds.length}::int]
      from generate_series(1, ${size}::int) n`)
  await write(sql`insert into patient_words (clinic_id, word, patient_id)
      select distinct clinic_id, word, id from patients,
        regexp_split_to_table(name_key || ' ' || lower(record_number), '[^[:alnum:]]+') word
      where clinic_id = ${clinicId}`)
  const chance = sql`('x' || substr(p.id::text, 1, 6))::bit(24)::int`
  await write(sql`insert into episodes (clinic_id, id, patient_id, problem, opened_on, opened_by, discharged_on,
        discharge_reason)
      select p.clinic_id, gen_random_uuid(), p.id, 'Low back pain', ${BENCH_DAY}::date - 400 * n - 60,
        p.assigned_therapist_id, case when ${chance} % 10 > 0 or n > 0 then ${BENCH_DAY}::date - 400 * n - 10 end,
        case when ${chance} % 10 > 0 or n > 0 then 'goals_met' end
      from patients p, generate_series(0, case when ${chance} % 10 = 1 then 1 else 0 end) n
      where p.clinic_id = ${clinicId}`)
  await write(sql`insert into episode_standings (clinic_id, episode_id, patient_id, phase, pain_now, pain_baseline,
        pain_rise, last_check_in_on, last_assessed_on, program_number, program_issued_on, program_issued_at,
        next_visit_on, hurting_exercises, red_flag_since, refreshed_at)
      select e.clinic_id, e.id, p.id, ('{acute_flare,subacute,rebuilding,return_to_lifting}'::text[])[1 + ${chance} / 7 % 4],
        case when ${chance} % 23 > 0 then ${chance} / 3 % 11 end, 3, ${chance} / 5 % 5 - 2,
        ${BENCH_DAY}::date - (${chance} / 11 % 300), ${BENCH_DAY}::date - (${chance} / 13 % 90), 1 + ${chance} % 6,
        ${BENCH_DAY}::date - 50, now() - interval '50 days',
        case when ${chance} % 3 > 0 then ${BENCH_DAY}::date + (${chance} / 17 % 60) - 20 end, '{}',
        case when ${chance} % 97 = 0 then ${BENCH_DAY}::date - 3 end, now()
      from episodes e join patients p on p.clinic_id = e.clinic_id and p.id = e.patient_id
      where e.clinic_id = ${clinicId}`)
  await write(sql`insert into home_programs (clinic_id, id, patient_id, episode_id, number, issued_on, issued_at,
        issued_by, rule_version, prescriptions, picture, review, answers, clearances, content)
      select clinic_id, gen_random_uuid(), patient_id, id, 1, ${BENCH_DAY}::date - 50, now() - interval '50 days',
        opened_by, '1', '[{"dosage": {"daysPerWeek": 5}}, {"dosage": {"daysPerWeek": 7}}]', '{}', '{}', '[]', '[]', '{}'
      from episodes where clinic_id = ${clinicId} and discharged_on is null`)
  await write(sql`insert into check_ins (clinic_id, id, episode_id, home_program_id, day, done, note, recorded_by,
        recorded_at)
      select h.clinic_id, gen_random_uuid(), h.episode_id, h.id, ${BENCH_DAY}::date - n, 'all', '', h.issued_by, now()
      from home_programs h, generate_series(0, 40, 2) n where h.clinic_id = ${clinicId}`)
  return { clinicId, therapistIds }
}
