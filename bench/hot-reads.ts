/** Everything that the app asks of the database all day, called as pages, actions and the clock call it. */
import { randomUUID } from 'node:crypto'
import { inClinic } from '@/db/client'
import { listAssessments, readClearances } from '@/lib/assessments/reads'
import { getClinicalPicture } from '@/lib/assessments/reads-picture'
import { listFlagsLeft } from '@/lib/assessments/reads-flags-left'
import { listAuditEvents } from '@/lib/audit/reads'
import { auditQuery } from '@/lib/audit/search'
import { sealOlderEvents } from '@/lib/audit/writes-chain'
import { openChart } from '@/lib/auth/chart-access'
import { openLink } from '@/lib/auth/link-access'
import { giveYear, openByToken } from '@/lib/auth/link-opening'
import { listOwnSessions } from '@/lib/auth/own-sessions'
import { countAttempt } from '@/lib/auth/attempts'
import { beginSession, standingOfSession } from '@/lib/auth/sessions'
import { testTherapist } from '@/lib/auth/testing'
import { listViews } from '@/lib/caseload-views/reads'
import { listFavorites, listRecentlyUsed } from '@/lib/catalog/reads'
import { getCheckInLink } from '@/lib/check-in-links/reads'
import { derivedToken } from '@/lib/check-in-links/token'
import { readCheckIns } from '@/lib/check-ins/reads'
import { getClinic } from '@/lib/clinic/reads'
import { readEpisodeFacts } from '@/lib/clinic-numbers/reads'
import { addDays } from '@/lib/clinical/calendar-date'
import { day } from '@/lib/clinical/testing'
import { exportPatient } from '@/lib/data-rights/reads-record'
import { listPastRetention } from '@/lib/data-rights/reads-retention'
import { listDeskPatients, listPrintable } from '@/lib/desk/reads'
import { listDischargeSummaries } from '@/lib/discharges/reads'
import { getEngagement } from '@/lib/engagement/reads'
import { getHomeProgram, listHomePrograms } from '@/lib/home-programs/reads'
import { listOwnExercises } from '@/lib/own-exercises/reads'
import { getPatientPage } from '@/lib/patient-page/reads'
import {
  getOpenEpisode,
  getPatient,
  listAssignable,
  listEpisodes,
  readSamePerson,
} from '@/lib/patients/reads'
import { listCaseload } from '@/lib/patients/reads-caseload'
import { listCaseloadTherapists } from '@/lib/patients/reads-caseload-therapists'
import { countInCare } from '@/lib/patients/reads-in-care'
import { CASELOAD_SORTS, caseloadQuery } from '@/lib/patients/search'
import { getPlan } from '@/lib/plans/reads'
import { getProgress } from '@/lib/progress/reads'
import { listProgressReports } from '@/lib/progress-reports/reads'
import { countReminders, readRemindingClinic } from '@/lib/reminders/reads'
import { addDueReminders, claimReminder, giveUpOnLostSenders } from '@/lib/reminders/writes-queue'
import { refreshMissingStandings, refreshOlderStandings } from '@/lib/standings/writes-missing'
import { listTemplates } from '@/lib/templates/reads'
import { getToday } from '@/lib/today/reads'
import { listFormerTherapists } from '@/lib/today/reads-former-therapists'
import { readTodayUse } from '@/lib/today/reads-use'
import { BENCH_DAY, type MadeClinic } from './clinic-of-any-size'
import { hotWrites } from './hot-writes'
import { somebody } from './somebody'

/**
 * What the cost of a read may grow with: 'nothing' for what is asked of a page, a patient or a therapist; 'in care' for what is
 * asked of everybody in care, whatever history the clinic has; 'clinic' for what is counted of all of it, as `why` says.
 */
export type HotRead = {
  readonly name: string
  readonly ask: () => Promise<unknown>
} & ({ readonly growsWith: 'nothing' | 'in care' } | { readonly growsWith: 'clinic'; readonly why: string })

const at = new Date(`${BENCH_DAY}T10:00:00Z`)
const moment = { today: BENCH_DAY, at }

/** Of a made clinic, seen by its lead. */
export async function hotReads(made: MadeClinic): Promise<readonly HotRead[]> {
  const { clinicId, therapistIds } = made
  const [leadId = ''] = therapistIds
  const lead = testTherapist(clinicId, leadId, { role: 'lead' })
  const desk = testTherapist(clinicId, leadId, { role: 'front_desk' })
  const { patient, episode, program, link, slug, born } = await somebody(made)
  const chart = await openChart(lead, patient)
  const session = await inClinic(clinicId, (tx) =>
    beginSession(tx, { clinicId, therapistId: leadId }, { browser: '' }, at),
  )
  const opened = await openByToken(derivedToken({ clinicId, linkId: link }), undefined, undefined, at)
  if (!('cookie' in opened)) throw new Error('The link did not open')
  await giveYear(opened.cookie, born, at)
  const access = await openLink(opened.cookie, at)
  const former = await listFormerTherapists(lead)
  const reminding = { clinicId, quietDays: 7, ...moment }

  const one = (name: string, ask: HotRead['ask']): HotRead => ({ name, ask, growsWith: 'nothing' })
  const inCare = (name: string, ask: HotRead['ask']): HotRead => ({ name, ask, growsWith: 'in care' })
  const whole = (name: string, why: string, ask: HotRead['ask']): HotRead => ({
    name,
    ask,
    growsWith: 'clinic',
    why,
  })

  const list = (given: Record<string, string>, search = '') =>
    listCaseload(lead, caseloadQuery.parse(given), { search, ...moment })
  /** The first page and the one after it, which begins at a place. */
  const twoPages = async (given: Record<string, string>, search = ''): Promise<void> => {
    const { next } = await list(given, search)
    if (next !== null) await list({ ...given, after: next }, search)
  }
  const everyone = { assigned: 'all', status: 'all' }
  // What depends on the day is worked out for each who is in care: no index knows it.
  const orders = CASELOAD_SORTS.filter((sort) => sort !== 'urgency')

  return [
    one('session', () => standingOfSession(session, at)),
    one('sessions of one', () => listOwnSessions(lead, session, at)),
    one('sign-in attempt', () => countAttempt({ email: 'nobody@bench.example', address: '192.0.2.7' }, at)),
    one('clinic', () => getClinic(lead)),
    ...orders.flatMap((sort) => [
      one(`caseload, mine in care by ${sort}`, () => twoPages({ sort })),
      one(`caseload, everyone by ${sort}`, () => twoPages({ ...everyone, sort })),
      one(`caseload, everyone by ${sort} from the end`, () =>
        list({ ...everyone, sort, descending: 'true' }),
      ),
    ]),
    inCare('caseload, everyone in care', () => twoPages({ assigned: 'all' })),
    one('caseload, mine of a phase', () => list({ phase: 'subacute' })),
    one('caseload, mine with a reason', () => list({ attention: 'true' })),
    inCare('caseload, everyone of a phase', () => list({ assigned: 'all', phase: 'subacute' })),
    inCare('caseload, everyone with a reason', () => list({ assigned: 'all', attention: 'true' })),
    one('caseload, mine by urgency', () => list({ sort: 'urgency' })),
    inCare('caseload, everyone by urgency', () => list({ assigned: 'all', sort: 'urgency' })),
    one('caseload, searched by record number', () => list(everyone, 'R100042')),
    whole('caseload, searched by a beginning', 'Whom three letters find is put in order by name.', () =>
      list(everyone, 'mar'),
    ),
    whole('caseload, searched by two words', 'Whom one word finds is looked up under the other.', () =>
      list(everyone, 'maria ber'),
    ),
    one('saved views', () => listViews(lead)),
    whole('those who treat', 'Shows everybody who treats.', () => listAssignable(lead)),
    whole('those whose patients are listed', 'Shows everybody who treats, and who has left patients.', () =>
      listCaseloadTherapists(lead, { assigned: 'me' }),
    ),
    whole('patients in care of each', 'Counts those of everybody for who runs the team.', () =>
      countInCare(lead),
    ),
    whole('who has left', 'Looks at everybody of the team.', () => listFormerTherapists(lead)),
    one('Today', () => getToday(lead, { today: BENCH_DAY, former })),
    whole('how Today was used', 'Counts the marks of 90 days for a lead.', () =>
      readTodayUse(lead, { timeZone: 'UTC', at }),
    ),
    one('chart', async () => {
      await openChart(lead, patient)
      await getPatient(chart)
      await listEpisodes(chart)
      await listHomePrograms(chart)
      await listProgressReports(chart)
      await listDischargeSummaries(chart)
      await getCheckInLink(chart, episode, at)
      await getClinicalPicture(chart, episode, BENCH_DAY)
      await listFlagsLeft(chart, BENCH_DAY)
      await listAssessments(chart, episode)
      await inClinic(clinicId, (tx) => readCheckIns(tx, chart, episode))
    }),
    one('plan', async () => {
      await getOpenEpisode(chart)
      await getPlan(chart, episode)
      await inClinic(clinicId, (tx) => readClearances(tx, chart, episode))
      await getHomeProgram(chart, program)
      await listTemplates(lead)
      await listOwnExercises(lead)
      await listFavorites(lead)
      await listRecentlyUsed(lead, 5)
    }),
    one('progress', () => getProgress(chart, 'current', '12', BENCH_DAY)),
    one('progress, all of it', () => getProgress(chart, episode, 'all', BENCH_DAY)),
    one('engagement', () => getEngagement(chart, BENCH_DAY)),
    one('the whole record', () => exportPatient(chart, 'json', at)),
    one('link, by its token', () =>
      openByToken(derivedToken({ clinicId, linkId: link }), undefined, '192.0.2.7', at),
    ),
    one('link, by its device', () => openLink(opened.cookie, addDays(BENCH_DAY, 1) > BENCH_DAY ? at : at)),
    one('the patient’s page', () => getPatientPage(access, at)),
    one('the same person', () =>
      inClinic(clinicId, (tx) =>
        readSamePerson(tx, clinicId, { name: 'Maria Berdal', dateOfBirth: day('1970-01-01') }),
      ),
    ),
    one('audit trail', () =>
      listAuditEvents(lead, auditQuery.parse({ before: '200' }), { timeZone: 'UTC', at }),
    ),
    one('audit trail of a patient', () =>
      listAuditEvents(lead, auditQuery.parse({ patient }), { timeZone: 'UTC', at }),
    ),
    one('audit trail of a therapist', () =>
      listAuditEvents(lead, auditQuery.parse({ who: leadId }), { timeZone: 'UTC', at }),
    ),
    one('audit trail of a kind', () =>
      listAuditEvents(lead, auditQuery.parse({ kind: 'access', before: '200' }), { timeZone: 'UTC', at }),
    ),
    one('audit trail of a few days', () =>
      listAuditEvents(lead, auditQuery.parse({ from: '2026-02-01', until: '2026-02-03', before: '900' }), {
        timeZone: 'UTC',
        at,
      }),
    ),
    one('audit trail of a kind on a few days', () =>
      listAuditEvents(lead, auditQuery.parse({ kind: 'plan', from: '2026-02-01', until: '2026-02-03' }), {
        timeZone: 'UTC',
        at,
      }),
    ),
    one('desk', () => listDeskPatients(desk, { search: '', after: null, today: BENCH_DAY })),
    one('desk, those after', () => listDeskPatients(desk, { search: '', after: patient, today: BENCH_DAY })),
    one('desk, searched', () => listDeskPatients(desk, { search: 'r100042', after: null, today: BENCH_DAY })),
    one('desk, what can be printed', () => listPrintable(chart as never)),
    whole('clinic numbers', 'Reads the row of each episode that it shows, and no more.', () =>
      readEpisodeFacts(lead, { from: addDays(BENCH_DAY, -365), today: BENCH_DAY }),
    ),
    whole('clinic numbers of all time', 'Reads a row of every episode.', () =>
      readEpisodeFacts(lead, { from: null, today: BENCH_DAY }),
    ),
    whole(
      'past retention',
      'Looks at everybody out of care whose record is older than the clinic keeps it.',
      () => listPastRetention(lead, { years: 2, today: BENCH_DAY }),
    ),
    whole('reminders, counted', 'Counts those of a week for a lead.', () =>
      countReminders(lead, addDays(BENCH_DAY, -7)),
    ),
    one('reminders, the clinic', () => readRemindingClinic(clinicId)),
    inCare('reminders, who is due', () => addDueReminders(reminding, randomUUID)),
    one('reminders, the next', () => claimReminder(reminding)),
    one('reminders, lost senders', () => giveUpOnLostSenders(clinicId, at)),
    whole('standings that are missing', 'Looks at every episode once, at a start.', () =>
      refreshMissingStandings({ todayIn: () => BENCH_DAY, at }),
    ),
    whole('standings of another release', 'Looks at every standing once, after a start.', () =>
      refreshOlderStandings({ todayIn: () => BENCH_DAY, at }),
    ),
    whole('events to seal', 'Looks at every clinic once, at a start.', () => sealOlderEvents()),
    ...hotWrites({ chart, link: access, episode, program, slug }),
  ]
}
