/** What is on record of the patients of a made clinic, as the app would have written it. */
import { type SQL, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { derivedToken, tokenHash } from '@/lib/check-in-links/token'
import { RECKONING } from '@/lib/standings/reckoning'
import { idOf, type Making } from './clinic-people'
import { LETTERS } from './clinic-papers'

/** So few that a statement ends long before the embedded engine gives up on it. */
const CHECK_INS_AT_ONCE = 50_000
const PATIENTS_AT_ONCE = 2000

/** What was made of the patients whose turn it is. */
const partOf = (kind: 'episodes' | 'programs'): SQL => sql`
  create or replace temp view ${sql.identifier(`part_${kind}`)} as select * from ${sql.identifier(`made_${kind}`)}
  where n between current_setting('made.from')::int and current_setting('made.to')::int`

const phase = (number: SQL): SQL =>
  sql`('{acute_flare,subacute,rebuilding,return_to_lifting}'::text[])[1 + ${number} % 4]`

const addPrograms = ({ clinicId }: Making): SQL => sql`
  insert into home_programs (clinic_id, id, patient_id, episode_id, number, issued_on, issued_at, issued_by,
    rule_version, prescriptions, picture, review, answers, clearances, content, started_from, next_visit_on)
  select ${clinicId}, p.id, p.patient_id, p.episode_id, p.place + 1, p.issued_on, p.issued_at, p.therapist_id,
    k.rule_version, k.prescriptions, '{}', k.review, '[]', '[]', k.content,
    case when p.n % 3 > 0 then 'Template ' || p.n % 6 end, p.issued_on + 14
  from part_programs p join made_kinds k on k.kind = p.kind`

/** A draft for each episode, of which one in five of those in care was changed since the newest program. */
const addPlans = (making: Making): SQL => sql`
  insert into plans (clinic_id, id, episode_id, version, updated_by, updated_at)
  select ${making.clinicId}, ${idOf(making, 'plan', sql`n`)}, id, 2, therapist_id,
    case when in_care and r % 5 = 0 then ${making.today}::date - 1 else opened_on end
  from part_episodes`

const addLines = (making: Making): SQL => sql`
  insert into prescriptions (clinic_id, plan_id, id, position, exercise, sets, reps, hold_seconds, sessions_per_day,
    days_per_week, rest_seconds, side, load_class, note)
  select ${making.clinicId}, ${idOf(making, 'plan', sql`e.n`)}, (line ->> 'id')::uuid, place - 1, line ->> 'exercise',
    (line #>> '{dosage,sets}')::int, (line #>> '{dosage,reps}')::int, (line #>> '{dosage,holdSeconds}')::int,
    (line #>> '{dosage,sessionsPerDay}')::int, (line #>> '{dosage,daysPerWeek}')::int,
    (line #>> '{dosage,restSeconds}')::int, line ->> 'side', line #>> '{load,class}', ''
  from part_episodes e join made_kinds k on k.kind = e.kind
  cross join jsonb_array_elements(k.prescriptions) with ordinality as lines (line, place)`

/** What was found at the first visit and half way. */
const addAssessments = (making: Making): SQL => sql`
  insert into assessments (clinic_id, id, episode_id, assessed_on, assessed_by, recorded_at, conditions, phase,
    active_flare, pain_now, irritability, directional_preference, leg_symptoms, precautions, onset_on, improving,
    ladder_passed, clinic_tests, red_flag_screen, note)
  select ${making.clinicId}, ${idOf(making, 'assessment', sql`n || '.' || visit`)}, id, opened_on + visit * days / 2,
    therapist_id, (opened_on + visit * days / 2) + interval '9 hours',
    array[('{lumbar-strain-sprain,lumbar-disc-no-leg,si-joint-pain,lumbar-stenosis}'::text[])[1 + r % 4]],
    ${phase(sql`(r / 7 + visit)`)}, false, greatest(0, 6 - r % 4 - visit * 2), 'moderate', 'none', 'none', '{}',
    opened_on - 5, true, '{}', '{}', '{"cancer-history": false, "major-trauma": false}', ''
  from part_episodes, generate_series(0, 1) visit`

const addScores = (making: Making): SQL => sql`
  insert into outcome_scores (clinic_id, id, episode_id, measure, measured_on, answers, score, recorded_by, recorded_at)
  select ${making.clinicId}, ${idOf(making, 'score', sql`n || '.' || visit`)}, id, 'nprs', opened_on + visit * days / 2,
    jsonb_build_object('measure', 'nprs', 'now', pain, 'average', pain, 'worst', pain + 1), pain, therapist_id,
    (opened_on + visit * days / 2) + interval '9 hours'
  from part_episodes, generate_series(0, 1) visit, lateral (select 6 - r % 4 - visit * 2) now (pain)`

/** A link for each episode; those of the discharged are turned off by now, and their papers are nobody's any more. */
const addLinks = ({ clinicId, today }: Making): readonly SQL[] => [
  sql`insert into check_in_links (clinic_id, id, patient_id, episode_id, token_hash, created_at, created_by, expires_at,
      revoked_at, revoked_by)
    select ${clinicId}, link_id, patient_id, id, encode(sha256(link_id::text::bytea), 'hex'), opened_on, therapist_id,
      ${today}::date + 365, discharged_on, case when discharged_on is not null then therapist_id end
    from part_episodes`,
  sql`insert into check_in_tokens (token_hash, clinic_id, link_id)
    select encode(sha256(link_id::text::bytea), 'hex'), ${clinicId}, link_id from part_episodes where not in_care`,
  sql`insert into check_in_devices (clinic_id, id_hash, link_id, created_at, verified_at, last_seen_at)
    select ${clinicId}, encode(sha256((n || ':' || link_id)::bytea), 'hex'), link_id, opened_on, opened_on,
      coalesce(discharged_on, ${today}::date - gap) from part_episodes`,
]

/** The tokens of the links that are on, as the app derives them: their papers open. */
export async function addTokens(tx: Tx, { clinicId }: Making): Promise<void> {
  const { rows } = await tx.execute<{ id: string }>(
    sql`select link_id as id from made_episodes where in_care`,
  )
  const tokens = rows.map(({ id }) => ({ id, hash: tokenHash(derivedToken({ clinicId, linkId: id })) }))
  const made = sql`jsonb_to_recordset(${JSON.stringify(tokens)}::jsonb) as t (id uuid, hash text)`
  await tx.execute(sql`insert into check_in_tokens (token_hash, clinic_id, link_id)
    select hash, ${clinicId}, id from ${made}`)
  await tx.execute(sql`update check_in_links l set token_hash = hash from ${made}
    where l.clinic_id = ${clinicId} and l.id = t.id`)
}

/** The days that were told of these patients' episodes; `i` counts those of one from 0. */
const days = (more = sql``): SQL => sql`
  part_episodes e cross join generate_series(0, e.told - 1) i ${more}`
const checkInId = (making: Making): SQL => idOf(making, 'check-in', sql`e.n || '.' || i`)

/** Pain comes down unevenly. One day in four was told on the patient's own page. */
const addCheckIns = (making: Making): SQL => sql`
  insert into check_ins (clinic_id, id, episode_id, home_program_id, day, done, pain_before, pain_during,
    pain_next_day, effort, minutes, note, recorded_by, link_id, recorded_at)
  select ${making.clinicId}, ${checkInId(making)}, e.id,
    ${idOf(making, 'program', sql`e.n || '.' || (i * e.programs / e.told)`)}, day,
    ('{all,all,all,all,all,all,some,some,none,all}'::text[])[1 + (e.r + i * 7) % 10], pain,
    least(10, pain + (e.r + i) % 3), pain, 'right', 10 + (e.r + i) % 20, '',
    case when i % 4 <> 1 then e.therapist_id end, case when i % 4 = 1 then e.link_id end, day + interval '20 hours'
  from ${days(
    sql`cross join lateral (
    select e.opened_on + i * e.days / e.told as day,
      greatest(0, 3 + e.r % 4 - i * 4 / e.told + (e.r / 5 + i * 11) % 3 - 1) as pain) felt`,
  )}`

/** Of one day in five the patient told about single exercises. */
const addExercises = (making: Making): SQL => sql`
  insert into check_in_exercises (clinic_id, check_in_id, exercise, done, pain_before, pain_during, pain_next_day)
  select ${making.clinicId}, ${checkInId(making)}, slug, true, 2, (e.r + i) % 5, 2
  from part_episodes e cross join generate_series(0, e.told - 1, 5) i
  join made_kinds k on k.kind = (e.kind + i * e.programs / e.told) % 8
  cross join unnest(k.slugs[1:3]) slug`

const addSubmissions = (making: Making): SQL => sql`
  insert into check_in_submissions (clinic_id, id, link_id, check_in_id, received_at)
  select ${making.clinicId}, gen_random_uuid(), e.link_id, ${checkInId(making)}, ${making.today}::date
  from ${days()} where i % 4 = 1`

/** Where each episode stands, as the app would work it out of the above but for what only rules can tell. */
const addStandings = (making: Making): SQL => sql`
  insert into episode_standings (clinic_id, episode_id, patient_id, phase, pain_now, pain_baseline, pain_rise,
    last_check_in_on, last_assessed_on, program_number, program_issued_on, program_issued_at, next_visit_on,
    hurting_exercises, red_flag_since, red_flag_at, refreshed_at, reckoning, reckoned_at)
  select ${making.clinicId}::uuid, e.id, e.patient_id, ${phase(sql`(r / 7 + 1)`)}, case when r % 23 > 0 then r / 3 % 11 end, 3,
    r / 5 % 5 - 2, case when told > 0 then opened_on + (told - 1) * days / told end, opened_on + days / 2, programs,
    p.issued_on, p.issued_at, case when r % 3 > 0 then ${making.today}::date + (r / 17 % 60) - 20 end, '{}'::text[],
    case when r % 97 = 0 then ${making.today}::date - 3 end, case when r % 97 = 0 then ${making.today}::date - 3 end, now(), ${RECKONING}::int, now()
  from part_episodes e join part_programs p on p.episode_id = e.id and p.place = e.programs - 1
  union all
  select ${making.clinicId}::uuid, ${idOf(making, 'earlier', sql`n`)}, patient_id, ${phase(sql`r`)}, 1, 4, -3, null, opened_on - 390,
    null, null, null, null, '{}'::text[], null, null, now(), ${RECKONING}::int, now()
  from part_episodes where r % 10 = 1`

const addMarks = (making: Making): SQL => sql`
  insert into attention_marks (clinic_id, id, patient_id, episode_id, reason, state, about, until, marked_at, marked_by)
  select ${making.clinicId}, ${idOf(making, 'mark', sql`n || '.' || k`)}, patient_id, id, 'no-check-in', 'snoozed',
    coalesce(opened_on + (told - 1) * days / nullif(told, 0), opened_on)::text, ${making.today}::date + 3,
    ${making.today}::date - k - 1, therapist_id
  from part_episodes, generate_series(0, 2) k where in_care and r % 10 = 3 or not in_care and r % 4 = 0`

const addReminders = (making: Making): SQL => sql`
  insert into reminders (clinic_id, id, patient_id, episode_id, day, state, tries, due_at, sent_at)
  select ${making.clinicId}, ${idOf(making, 'reminder', sql`n || '.' || k`)}, patient_id, id,
    coalesce(discharged_on, ${making.today}::date) - 7 * (k + 1), 'sent', 1,
    coalesce(discharged_on, ${making.today}::date) - 7 * (k + 1), coalesce(discharged_on, ${making.today}::date) - 7 * (k + 1)
  from part_episodes, generate_series(0, 1) k where r % 3 = 1`

const addLetters = (making: Making): readonly SQL[] =>
  Object.entries(LETTERS).map(([table, content]) => {
    const which = { discharge_summaries: sql`not in_care`, progress_reports: sql`r % 3 = 0` }
    return sql`
      insert into ${sql.identifier(table)} (clinic_id, id, patient_id, episode_id, written_on, written_at, written_by, content)
      select ${making.clinicId}, ${idOf(making, table, sql`n`)}, patient_id, id, written_on, written_on, therapist_id, ${content}::jsonb
      from part_episodes, lateral (select coalesce(discharged_on, ${making.today}::date - 1)) day (written_on)
      where ${table in which ? which[table as keyof typeof which] : sql`r % 50 = 0`}`
  })

const addFlags = (making: Making): readonly SQL[] => [
  sql`insert into reported_flags (clinic_id, id, patient_id, episode_id, link_id, red_flag, reported_on, reported_at)
    select ${making.clinicId}, ${idOf(making, 'flag', sql`n`)}, patient_id, id, link_id, 'night-rest-pain', opened_on + 3, opened_on + 3
    from part_episodes where r % 97 = 0`,
  sql`insert into clearances (clinic_id, id, episode_id, red_flag, cleared_by, cleared_on, reason, recorded_by, recorded_at)
    select ${making.clinicId}, ${idOf(making, 'clearance', sql`n`)}, id, 'night-rest-pain', 'Dr. Okafor', opened_on + 4, 'Examined.',
      therapist_id, opened_on + 4
    from part_episodes where r % 97 = 0 and not in_care`,
]

/** How people came in over two months: eight hundred hours of work are fifty sessions of each. */
const addSessions = ({ clinicId, today }: Making): SQL => sql`
  insert into sessions (clinic_id, id_hash, therapist_id, created_at, last_seen_at, ended_at, authenticated_at)
  select ${clinicId}, encode(sha256((id || ':' || n)::bytea), 'hex'), id, at, at, at, at
  from therapists, generate_series(1, 50) n, lateral (select ${today}::date - n) day (at) where clinic_id = ${clinicId}`

/** The statements that fill the tables, patients after patients. */
export function recordsOf(making: Making): readonly SQL[] {
  const each = Math.max(1, making.checkIns / making.patients)
  const atOnce = Math.max(1, Math.min(PATIENTS_AT_ONCE, Math.floor(CHECK_INS_AT_ONCE / each)))
  const parts = Array.from({ length: Math.ceil(making.patients / atOnce) }, (_, part) => part * atOnce + 1)
  const ofPart = [
    addPrograms(making),
    addPlans(making),
    addLines(making),
    addAssessments(making),
    addScores(making),
    ...addLinks(making),
    addCheckIns(making),
    addExercises(making),
    addSubmissions(making),
    addStandings(making),
    addMarks(making),
    addReminders(making),
    ...addLetters(making),
    ...addFlags(making),
  ]
  return [
    partOf('episodes'),
    partOf('programs'),
    addSessions(making),
    ...parts.flatMap((from) => [
      sql`select set_config('made.from', ${String(from)}, true), set_config('made.to', ${String(from + atOnce - 1)}, true)`,
      ...ofPart,
    ]),
  ]
}
