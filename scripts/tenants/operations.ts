import { randomUUID } from 'node:crypto'
import { inClinic } from '@/db/client'
import { getAssessment, listAssessments, readClearances } from '@/lib/assessments/reads'
import { getClinicalPicture } from '@/lib/assessments/reads-picture'
import { listFlagsLeft } from '@/lib/assessments/reads-flags-left'
import { assessmentInput } from '@/lib/assessments/schema'
import { recordAssessment } from '@/lib/assessments/writes'
import { listViews } from '@/lib/caseload-views/reads'
import { changeView } from '@/lib/caseload-views/writes'
import { listFavorites } from '@/lib/catalog/reads'
import { setFavorite } from '@/lib/catalog/writes'
import { getCheckInLink } from '@/lib/check-in-links/reads'
import { getCheckIn } from '@/lib/check-ins/reads'
import { listRecordedDays } from '@/lib/check-ins/reads-grid'
import { listCheckIns } from '@/lib/check-ins/testing'
import { getClinic, getOwnDetails, listTeam } from '@/lib/clinic/reads'
import { getLogo, readLogoPicture } from '@/lib/clinic/reads-logo'
import { changeMemberDetails } from '@/lib/clinic/writes-details'
import { changeMember } from '@/lib/clinic/writes-team'
import { readEpisodeFacts } from '@/lib/clinic-numbers/reads'
import { defaultPrescription } from '@/lib/clinical/default-prescription'
import { listDeskPatients } from '@/lib/desk/reads'
import { getDischargeSummary, listDischargeSummaries } from '@/lib/discharges/reads'
import { getHomeProgram, listHomePrograms } from '@/lib/home-programs/reads'
import { latestHomeProgramId } from '@/lib/home-programs/reads-latest'
import { listScores } from '@/lib/outcomes/reads'
import { recordScores } from '@/lib/outcomes/writes'
import { getOwnExercise, listOwnExercises, readPhoto } from '@/lib/own-exercises/reads'
import { putAway } from '@/lib/own-exercises/writes'
import { getOpenEpisode, getPatient, listAssignable, listEpisodes } from '@/lib/patients/reads'
import { listCaseload } from '@/lib/patients/reads-caseload'
import { listCaseloadTherapists } from '@/lib/patients/reads-caseload-therapists'
import { countInCare } from '@/lib/patients/reads-in-care'
import { caseloadQuery } from '@/lib/patients/search'
import { updatePatient } from '@/lib/patients/writes'
import { getPlan } from '@/lib/plans/reads'
import { savePlan } from '@/lib/plans/writes'
import { getProgressReport, listProgressReports } from '@/lib/progress-reports/reads'
import { getReferralNote, listReferralNotes } from '@/lib/referral-notes/reads'
import { getReferringEpisode } from '@/lib/referral-notes/reads-episode'
import { writeReferralNote } from '@/lib/referral-notes/writes'
import { countReminders } from '@/lib/reminders/reads'
import { listSignOffs } from '@/lib/sign-off/reads'
import { listTemplates } from '@/lib/templates/reads'
import { changeTemplate, saveTemplate } from '@/lib/templates/writes'
import { getToday } from '@/lib/today/reads'
import { listFormerTherapists } from '@/lib/today/reads-former-therapists'
import { readTodayUse } from '@/lib/today/reads-use'
import { chartOf, lead, list, moment, type Operation, read, therapist, write } from './operation'
import { LINK_OPERATIONS } from './operations-of-a-link'
import { RECORD_OPERATIONS } from './operations-of-the-record'
import { assignTo, SHARED_OPERATIONS } from './operations-of-the-clinic'

/** Reads and writes of the areas, by name. */
export const OPERATIONS: Readonly<Record<string, Operation>> = {
  ...LINK_OPERATIONS,
  ...RECORD_OPERATIONS,
  ...SHARED_OPERATIONS,
  getPatient: read((at) => getPatient(chartOf(at))),
  listEpisodes: read((at) => listEpisodes(chartOf(at))),
  getOpenEpisode: read((at) => getOpenEpisode(chartOf(at))),
  listAssessments: read((at) => listAssessments(chartOf(at), at.ids.episodeId)),
  getAssessment: read((at) => getAssessment(chartOf(at), at.ids.assessmentId)),
  readClearances: read((at) =>
    inClinic(at.clinic.clinicId, (tx) => readClearances(tx, chartOf(at), at.ids.episodeId)),
  ),
  getClinicalPicture: list((at) => getClinicalPicture(chartOf(at), at.ids.episodeId, at.clinic.today)),
  listFlagsLeft: read((at) => listFlagsLeft(chartOf(at), at.clinic.today)),
  listCheckIns: read((at) => listCheckIns(chartOf(at), at.ids.episodeId)),
  getCheckIn: read((at) => getCheckIn(chartOf(at), at.ids.checkInId)),
  listRecordedDays: read((at) => listRecordedDays(chartOf(at), at.ids.homeProgramId)),
  listHomePrograms: read((at) => listHomePrograms(chartOf(at))),
  getHomeProgram: read((at) => getHomeProgram(chartOf(at), at.ids.homeProgramId)),
  latestHomeProgramId: read((at) => latestHomeProgramId(chartOf(at))),
  listProgressReports: read((at) => listProgressReports(chartOf(at))),
  getProgressReport: read((at) => getProgressReport(chartOf(at), at.ids.progressReportId)),
  getReferringEpisode: read((at) => getReferringEpisode(chartOf(at), at.clinic.today)),
  listReferralNotes: read((at) => listReferralNotes(chartOf(at))),
  getReferralNote: read((at) => getReferralNote(chartOf(at), at.ids.referralNoteId)),
  listDischargeSummaries: read((at) => listDischargeSummaries(chartOf(at))),
  getDischargeSummary: read((at) => getDischargeSummary(chartOf(at), at.ids.dischargeSummaryId)),
  getCheckInLink: read((at) => getCheckInLink(chartOf(at), at.ids.episodeId, at.clinic.at)),
  listScores: read((at) => listScores(chartOf(at), at.ids.episodeId)),
  getPlan: list((at) => getPlan(chartOf(at), at.ids.episodeId)),
  getOwnExercise: read((at) => getOwnExercise(therapist(at), at.ids.exerciseId)),
  readPhoto: read((at) => readPhoto(therapist(at), at.ids.photoId)),
  readLogoPicture: read((at) => readLogoPicture(at.clinic, at.ids.logoId)),
  getToday: list((at) => getToday(therapist(at), { today: at.clinic.today, former: [] })),
  getTodayOfLead: list(async (at) =>
    getToday(lead(at), { today: at.clinic.today, former: await listFormerTherapists(lead(at)) }),
  ),
  listCaseload: list((at) =>
    listCaseload(therapist(at), caseloadQuery.parse({ assigned: 'all', status: 'all' }), {
      ...moment(at),
      search: '',
    }),
  ),
  searchCaseload: list((at) =>
    listCaseload(therapist(at), caseloadQuery.parse({ assigned: 'all' }), { ...moment(at), search: 'pat' }),
  ),
  listDeskPatients: list((at) =>
    listDeskPatients(at.clinic.team.desk, { search: 'pat', after: null, today: at.clinic.today }),
  ),
  listDeskPatientsAfter: list((at) =>
    listDeskPatients(at.clinic.team.desk, { search: '', after: at.ids.patientId, today: at.clinic.today }),
  ),
  listAssignable: list((at) => listAssignable(therapist(at))),
  listCaseloadTherapists: list((at) => listCaseloadTherapists(therapist(at), { assigned: at.ids.memberId })),
  countInCare: list(async (at) => [...(await countInCare(lead(at)))]),
  getClinic: list((at) => getClinic(therapist(at))),
  listTeam: list((at) => listTeam(lead(at))),
  getOwnDetails: list((at) => getOwnDetails(therapist(at))),
  getLogo: list((at) => getLogo(lead(at))),
  listTemplates: list((at) => listTemplates(therapist(at))),
  listViews: list((at) => listViews(therapist(at))),
  listFavorites: list((at) => listFavorites(therapist(at))),
  listOwnExercises: list((at) => listOwnExercises(therapist(at))),
  listSignOffs: list((at) => listSignOffs(therapist(at))),
  countReminders: list((at) => countReminders(lead(at), at.clinic.today)),
  readEpisodeFacts: list((at) => readEpisodeFacts(lead(at), { from: null, today: at.clinic.today })),
  readTodayUse: list((at) => readTodayUse(lead(at), { timeZone: 'UTC', at: at.clinic.at })),
  recordAssessment: write((at) =>
    recordAssessment(
      chartOf(at),
      at.ids.episodeId,
      assessmentInput.parse({ assessedOn: at.clinic.today, painNow: '4' }),
      moment(at),
    ),
  ),
  recordScores: write((at) =>
    recordScores(
      chartOf(at),
      at.ids.episodeId,
      { measuredOn: at.clinic.today, results: [{ measure: 'nprs', now: 3, average: null, worst: null }] },
      moment(at),
    ),
  ),
  writeReferralNote: write((at) =>
    writeReferralNote(chartOf(at), at.ids.episodeId, { to: 'Dr. Low', words: 'Please see.' }, moment(at)),
  ),
  savePlan: write(async (at) => {
    const draft = { prescriptions: [defaultPrescription('walking', randomUUID())], answers: [] }
    const { version } = await getPlan(chartOf(at), at.ids.episodeId)
    return savePlan(chartOf(at), at.ids.episodeId, draft, version, at.clinic.at)
  }),
  updatePatient: write(async (at) => {
    const { remindersAgreedOn: _, ...patient } = await getPatient(chartOf(at))
    const changed = { ...patient, agreedToReminders: false, phone: '555 0111' }
    return updatePatient(chartOf(at), changed, moment(at))
  }),
  assignPatients: write((at) => assignTo(at, at.clinic.team.therapist.id)),
  setFavorite: list((at) => setFavorite(therapist(at), 'bird-dog', true, at.clinic.at)),
  saveTemplate: list((at) =>
    saveTemplate(
      therapist(at),
      {
        name: `Start ${at.clinic.canaries.clinical}`,
        condition: null,
        phase: null,
        prescriptions: [defaultPrescription('walking', randomUUID())],
      },
      at.clinic.at,
    ),
  ),
  changeTemplate: write(async (at) => {
    const version =
      (await listTemplates(therapist(at))).find(({ id }) => id === at.ids.templateId)?.version ?? 1
    const words = { name: 'Start', condition: null, phase: null }
    const change = { templateId: at.ids.templateId, version, change: 'save' as const, ...words }
    await changeTemplate(therapist(at), change, at.clinic.at)
    return 'changed'
  }),
  changeView: write(async (at) => {
    const version = (await listViews(therapist(at))).find(({ id }) => id === at.ids.viewId)?.version ?? 1
    const name = `View ${randomUUID().slice(0, 8)}`
    return changeView(therapist(at), { id: at.ids.viewId, version, change: 'rename', name }, at.clinic.at)
  }),
  putAway: write(async (at) => {
    await putAway(therapist(at), at.ids.exerciseId, 1, at.clinic.at)
    return 'put away'
  }),
  changeMemberDetails: write(async (at) => {
    const version = (await listTeam(lead(at))).find(({ id }) => id === at.ids.memberId)?.version ?? 1
    const details = { name: 'Another Name', credentials: '', email: `${randomUUID()}@clinic.example` }
    const input = { ...details, therapistId: at.ids.memberId, version }
    const changed = await changeMemberDetails(lead(at), input, at.clinic.at)
    return 'problem' in changed ? changed : 'changed'
  }),
  changeMember: write(async (at) => {
    const change = { change: 'change-role', therapistId: at.ids.memberId, role: 'front_desk' } as const
    const problem = await changeMember(lead(at), change, at.clinic.at)
    return problem ? { problem } : 'changed'
  }),
}
