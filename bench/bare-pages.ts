/** The pages that are open all day, and bare SQL for the rows that each shows. */
import { type SQL, sql } from 'drizzle-orm'

/** Whose pages they are. */
export type Of = {
  readonly clinicId: string
  readonly therapistId: string
  readonly patientId: string
  readonly episodeId: string
  /** Those on the first page of the lists. */
  readonly episodesOfMine: readonly string[]
  readonly episodesOfAll: readonly string[]
}

const ofPatient = (of: Of, table: string): SQL =>
  sql`select * from ${sql.identifier(table)} where clinic_id = ${of.clinicId} and patient_id = ${of.patientId}`
const ofEpisode = (of: Of, table: string): SQL =>
  sql`select * from ${sql.identifier(table)} where clinic_id = ${of.clinicId} and episode_id = ${of.episodeId}`
const patient = ({ clinicId, patientId }: Of): SQL =>
  sql`select * from patients where clinic_id = ${clinicId} and id = ${patientId}`
/** A statement for each table that the picture of the patient is made of. */
const picture = (of: Of): SQL[] => [
  ...['assessments', 'clearances', 'reported_flags', 'outcome_scores', 'check_ins'].map((table) =>
    ofEpisode(of, table),
  ),
  sql`select x.* from check_ins k join check_in_exercises x on x.clinic_id = k.clinic_id and x.check_in_id = k.id
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
  where p.clinic_id = ${clinicId} and ${which} order by p.name_key limit 25`
const ofListed = (clinicId: string, episodeIds: readonly string[], table: string): SQL => sql`
  select * from ${sql.identifier(table)}
  where clinic_id = ${clinicId} and episode_id = any(${sql.param(episodeIds)}::uuid[])`
/** What else is shown of them, a statement for each table. */
export const shownOf = (clinicId: string, episodeIds: readonly string[]): SQL[] =>
  ['plans', 'check_ins', 'home_programs', 'check_in_links'].map((table) =>
    ofListed(clinicId, episodeIds, table),
  )
const inCare = ({ clinicId }: Of, which: SQL): SQL => sql`
  select count(*) from patients p join episodes e on e.clinic_id = p.clinic_id and e.patient_id = p.id
  where p.clinic_id = ${clinicId} and ${which} and e.discharged_on is null`
/** A statement for each table that a page of the caseload shows something of, and their number. */
const caseload = (of: Of, which: SQL, episodeIds: readonly string[]): SQL[] => [
  listed(of, which),
  inCare(of, which),
  ...shownOf(of.clinicId, episodeIds),
  sql`select id, name from therapists where clinic_id = ${of.clinicId}`,
  sql`select * from caseload_views where clinic_id = ${of.clinicId} and therapist_id = ${of.therapistId}`,
]
export const mine = ({ therapistId }: Pick<Of, 'therapistId'>): SQL =>
  sql`p.assigned_therapist_id = ${therapistId}`
export const everyone = sql`true`

export type Page = {
  readonly name: string
  readonly path: (of: Of) => string
  readonly bare: (of: Of) => SQL[]
}

export const PAGES: readonly Page[] = [
  {
    name: 'Today',
    path: () => '/',
    bare: (of) => [
      listed(of, mine(of)),
      inCare(of, mine(of)),
      ...['plans', 'attention_marks'].map((table) => ofListed(of.clinicId, of.episodesOfMine, table)),
    ],
  },
  {
    name: 'The caseload',
    path: () => '/patients',
    bare: (of) => caseload(of, mine(of), of.episodesOfMine),
  },
  {
    name: 'The caseload of everyone',
    path: () => '/patients?assigned=all',
    bare: (of) => caseload(of, everyone, of.episodesOfAll),
  },
  {
    name: 'A chart',
    path: ({ patientId }) => `/patients/${patientId}`,
    bare: (of) => [
      patient(of),
      ...picture(of),
      ofPatient(of, 'progress_reports'),
      ofPatient(of, 'discharge_summaries'),
      ofEpisode(of, 'check_in_links'),
    ],
  },
  {
    name: 'The plan',
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
