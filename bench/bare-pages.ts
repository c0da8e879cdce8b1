/**
 * The pages that are open all day, and bare SQL for the rows that each shows, as it would be written by hand: with the predicate that an
 * index asks for, no more of a wide row than the page says, and counts that end where the page's do.
 */
import { type SQL, sql } from 'drizzle-orm'
import type { CalendarDate } from '@/lib/clinical/calendar-date'
import { recentAdherenceFrom } from '@/lib/clinical/recent-adherence'
import { CASELOAD_PAGE_SIZE, COUNTED_TO } from '@/lib/patients/search'

/** Whose pages they are. */
export type Of = {
  readonly clinicId: string
  readonly therapistId: string
  readonly today: CalendarDate
  readonly patientId: string
  readonly episodeId: string
  /** Those on the first page of the lists. */
  readonly episodesOfMine: readonly string[]
  readonly episodesOfAll: readonly string[]
}

/** What pages show of rows that hold a whole paper, and what was decided for it. */
const SHOWN = {
  home_programs: sql`id, episode_id, number, purpose, issued_on, issued_by, started_from, next_visit_on, prescriptions`,
  progress_reports: sql`id, written_on, written_by, content ->> 'to' as recipient, content ->> 'titleNote' as period`,
  discharge_summaries: sql`id, episode_id, written_on, written_by`,
} as const

const ofPatient = (of: Of, table: 'episodes' | keyof typeof SHOWN): SQL => sql`
  select ${table === 'episodes' ? sql`*` : SHOWN[table]} from ${sql.identifier(table)}
  where clinic_id = ${of.clinicId} and patient_id = ${of.patientId}`
const ofEpisode = (of: Of, table: string): SQL =>
  sql`select * from ${sql.identifier(table)} where clinic_id = ${of.clinicId} and episode_id = ${of.episodeId}`
const patient = ({ clinicId, patientId }: Of): SQL =>
  sql`select * from patients where clinic_id = ${clinicId} and id = ${patientId}`
/** A statement for each table that the picture of the patient is made of. */
const picture = (of: Of): SQL[] => [
  ...['assessments', 'clearances', 'reported_flags', 'outcome_scores', 'check_ins'].map((table) =>
    ofEpisode(of, table),
  ),
  // 'offset 0' has them looked up for each day: joined to a year of days, those of the whole clinic are read.
  sql`select x.* from check_ins k cross join lateral (
      select * from check_in_exercises x where x.clinic_id = k.clinic_id and x.check_in_id = k.id offset 0) x
    where k.clinic_id = ${of.clinicId} and k.episode_id = ${of.episodeId}`,
  ofPatient(of, 'home_programs'),
  ofPatient(of, 'episodes'),
]
/** The rows of a list, by the patients that are on it. */
export const listed = ({ clinicId }: Pick<Of, 'clinicId'>, which: SQL): SQL => sql`
  select p.*, t.name as therapist, e.*, s.* from patients p
  join therapists t on t.clinic_id = p.clinic_id and t.id = p.assigned_therapist_id
  join episodes e on e.clinic_id = p.clinic_id and e.patient_id = p.id and e.discharged_on is null
  join episode_standings s on s.clinic_id = p.clinic_id and s.episode_id = e.id
  where p.clinic_id = ${clinicId} and ${which} order by p.name_key limit ${CASELOAD_PAGE_SIZE}`
const ofListed = (
  clinicId: string,
  episodeIds: readonly string[],
  table: string,
  { columns = sql`*`, where = sql`true` }: { readonly columns?: SQL; readonly where?: SQL } = {},
): SQL => sql`
  select ${columns} from ${sql.identifier(table)}
  where clinic_id = ${clinicId} and episode_id = any(${sql.param(episodeIds)}::uuid[]) and ${where}`
/** No index but that of the links that are on knows the episode. */
const IS_ON = sql`revoked_at is null`
/** What else is shown of them, a statement for each table. */
export const shownOf = (
  { clinicId, today }: Pick<Of, 'clinicId' | 'today'>,
  episodeIds: readonly string[],
): SQL[] => [
  ofListed(clinicId, episodeIds, 'plans'),
  ofListed(clinicId, episodeIds, 'check_ins', {
    columns: sql`episode_id, day, done`,
    where: sql`day >= ${recentAdherenceFrom(today)}::date`,
  }),
  ofListed(clinicId, episodeIds, 'home_programs', {
    columns: sql`episode_id, number, issued_on, prescriptions`,
  }),
  ofListed(clinicId, episodeIds, 'check_in_links', { where: IS_ON }),
]
/** Counted as far as the page does. */
const counted = (rows: SQL): SQL =>
  sql`select count(*) from (select 1 from ${rows} limit ${COUNTED_TO + 1}) counted`
const mineInCare = (of: Of): SQL =>
  counted(sql`patients p join episodes e on e.clinic_id = p.clinic_id and e.patient_id = p.id
    where p.clinic_id = ${of.clinicId} and ${mine(of)} and e.discharged_on is null`)
/** Nobody has two open episodes: these alone are counted. */
const allInCare = ({ clinicId }: Of): SQL =>
  counted(sql`episodes where clinic_id = ${clinicId} and discharged_on is null`)
/** A statement for each table that a page of the caseload shows something of. */
const caseload = (of: Of, which: SQL, episodeIds: readonly string[]): SQL[] => [
  listed(of, which),
  ...shownOf(of, episodeIds),
  sql`select id, name from therapists where clinic_id = ${of.clinicId}`,
  sql`select * from caseload_views where clinic_id = ${of.clinicId} and therapist_id = ${of.therapistId}`,
]
export const mine = ({ therapistId }: Pick<Of, 'therapistId'>): SQL =>
  sql`p.assigned_therapist_id = ${therapistId}`
export const everyone = sql`true`

export type Page = {
  readonly name: string
  /** Whether it grows with the history of the one patient whose it is. */
  readonly isOfPatient?: true
  readonly path: (of: Of) => string
  readonly bare: (of: Of) => SQL[]
}

export const PAGES: readonly Page[] = [
  {
    name: 'Today',
    path: () => '/',
    bare: (of) => [
      listed(of, mine(of)),
      mineInCare(of),
      ...['plans', 'attention_marks'].map((table) => ofListed(of.clinicId, of.episodesOfMine, table)),
    ],
  },
  {
    name: 'The caseload',
    path: () => '/patients',
    bare: (of) => [...caseload(of, mine(of), of.episodesOfMine), mineInCare(of)],
  },
  {
    name: 'The caseload of everyone',
    path: () => '/patients?assigned=all',
    bare: (of) => [...caseload(of, everyone, of.episodesOfAll), allInCare(of)],
  },
  {
    name: 'A chart',
    isOfPatient: true,
    path: ({ patientId }) => `/patients/${patientId}`,
    bare: (of) => [
      patient(of),
      ...picture(of),
      ofPatient(of, 'progress_reports'),
      ofPatient(of, 'discharge_summaries'),
      sql`${ofEpisode(of, 'check_in_links')} and ${IS_ON}`,
    ],
  },
  {
    name: 'The plan',
    isOfPatient: true,
    path: ({ patientId }) => `/patients/${patientId}/plan`,
    bare: (of) => [
      patient(of),
      ...picture(of),
      sql`select l.*, x.* from plans l join prescriptions x on x.clinic_id = l.clinic_id and x.plan_id = l.id
        where l.clinic_id = ${of.clinicId} and l.episode_id = ${of.episodeId}`,
      sql`select * from answers a join plans l on l.clinic_id = a.clinic_id and l.id = a.plan_id
        where l.clinic_id = ${of.clinicId} and l.episode_id = ${of.episodeId}`,
      ...['plan_templates', 'own_exercises'].map(
        (table) => sql`select * from ${sql.identifier(table)} where clinic_id = ${of.clinicId}`,
      ),
      sql`select * from favorite_exercises where clinic_id = ${of.clinicId} and therapist_id = ${of.therapistId}`,
      sql`select x.exercise from (select id, clinic_id from plans where clinic_id = ${of.clinicId} and updated_by = ${of.therapistId}
        order by updated_at desc limit 12) l join prescriptions x on x.clinic_id = l.clinic_id and x.plan_id = l.id`,
      sql`select * from clinics where id = ${of.clinicId}`,
    ],
  },
]
