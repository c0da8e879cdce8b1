import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { inClinic } from '@/db/client'
import { episodeStandings } from '@/db/schema/episode-standings'
import { givenEpisode, givenPatient } from '@/db/test-fixtures'
import { testChartAccess, testDeskAccess, testTherapist } from '@/lib/auth/testing'
import { listRecentlyUsed } from '@/lib/catalog/reads'
import { setFavorite } from '@/lib/catalog/writes'
import { checkInGridInput, checkInInput } from '@/lib/check-ins/schema'
import { recordCheckIn } from '@/lib/check-ins/writes'
import { recordCheckInGrid } from '@/lib/check-ins/writes-grid'
import { readEpisodeFacts } from '@/lib/clinic-numbers/reads'
import { changeOwnPassword } from '@/lib/clinic/writes-own-password'
import { changeMember } from '@/lib/clinic/writes-team'
import { addDays } from '@/lib/clinical/calendar-date'
import { listPrintable } from '@/lib/desk/reads'
import { dischargeEpisode } from '@/lib/discharges/writes'
import { getEngagement } from '@/lib/engagement/reads'
import { issueHomeProgram } from '@/lib/home-programs/writes'
import { reencodePhoto } from '@/lib/own-exercises/photo'
import { ownExercisesOf, photoHashes, photosForPrint } from '@/lib/own-exercises/reads'
import { ownExerciseInput } from '@/lib/own-exercises/schema'
import { typedExercise } from '@/lib/own-exercises/testing'
import { bringBack, changeOwnExercise } from '@/lib/own-exercises/writes'
import { addPhoto, takePhotoOff } from '@/lib/own-exercises/writes-photos'
import { getContinuedEpisode, getPatient, readSamePerson } from '@/lib/patients/reads'
import { listCaseload } from '@/lib/patients/reads-caseload'
import { CASELOAD_PAGE_SIZE, caseloadQuery } from '@/lib/patients/search'
import { assignPatients } from '@/lib/patients/writes-assign'
import { openEpisode } from '@/lib/patients/writes-opening'
import { getPlan } from '@/lib/plans/reads'
import { getProgress } from '@/lib/progress/reads'
import { writeProgressReport } from '@/lib/progress-reports/writes'
import { keepCourses } from '@/lib/standings/writes-course'
import { markAttention } from '@/lib/today/writes'
import { aPicture, type DrillClinic, PASSWORD } from '../access/world'
import { type At, chartOf, lead, list, moment, type Operation, read, therapist, write } from './operation'

const NOTHING_SAID = { painBefore: null, painDuring: null, painNextDay: null, exercises: [] }

const full = new Set<string>()
async function givenFullPage({ clinicId, team, today }: DrillClinic): Promise<void> {
  if (full.has(clinicId)) return
  full.add(clinicId)
  for (let made = 0; made <= CASELOAD_PAGE_SIZE; made += 1) {
    const patientId = await givenPatient(clinicId, team.colleague.id)
    await givenEpisode(clinicId, team.colleague.id, patientId, { openedOn: addDays(today, -1) })
  }
}

/** Hands the patient that is named to somebody. */
export async function assignTo(at: At, therapistId: string): Promise<unknown> {
  const { version } = await getPatient(chartOf(at)).catch(() => ({ version: 1 }))
  const patients = [{ patientId: at.ids.patientId, version }]
  const assigned = await assignPatients(therapist(at), { therapistId, patients }, at.clinic.at)
  return 'done' in assigned ? assigned.done : []
}

/** What therapists share, and the rest of what they do with charts. */
export const SHARED_OPERATIONS: Readonly<Record<string, Operation>> = {
  listRecentlyUsed: list((at) => listRecentlyUsed(therapist(at), 5)),
  unsetFavorite: list((at) => setFavorite(therapist(at), 'walking', false, at.clinic.at)),
  // Twice of one day: the second takes the place of the first.
  recordCheckIn: write(async (at) => {
    const { homeProgramId } = at.ids
    const day = addDays(at.clinic.today, -3)
    const said = { homeProgramId, day, done: 'all', 'exercise.bird-dog.done': 'yes' }
    await recordCheckIn(chartOf(at), checkInInput.parse(said), at.clinic.today, at.clinic.at)
    const again = checkInInput.parse({ ...said, version: '1' })
    return recordCheckIn(chartOf(at), again, at.clinic.today, at.clinic.at)
  }),
  recordCheckInGrid: write((at) => {
    const days = [
      { day: addDays(at.clinic.today, -1), done: 'all', changes: 1, ...NOTHING_SAID },
      { day: addDays(at.clinic.today, -4), done: 'some', changes: null, ...NOTHING_SAID },
    ]
    const { homeProgramId } = at.ids
    const input = checkInGridInput.parse({ homeProgramId, days: JSON.stringify(days) })
    return recordCheckInGrid(chartOf(at), input, at.clinic.today, at.clinic.at)
  }),
  // Too short: nothing changes but what was looked up for it.
  changeOwnPassword: list((at) =>
    changeOwnPassword(
      therapist(at),
      { currentPassword: PASSWORD, password: 'short' },
      undefined,
      at.clinic.at,
    ),
  ),
  // The last lead stays one.
  takeLead: list((at) => {
    const by = testTherapist(at.clinic.clinicId, randomUUID(), { role: 'lead' })
    const change = { change: 'change-role', therapistId: lead(at).id, role: 'therapist' } as const
    return changeMember(by, change, at.clinic.at)
  }),
  listPrintable: read((at) => listPrintable(testDeskAccess(at.clinic.team.desk, at.ids.patientId))),
  // Of another version than there is: the records of the drill are needed again.
  dischargeEpisode: write((at) =>
    dischargeEpisode(
      chartOf(at),
      { dischargedOn: at.clinic.today, reason: 'goals_met', note: '', version: 99 },
      moment(at),
    ),
  ),
  dischargeAnother: list(async ({ clinic: { clinicId, team, today, at } }) => {
    const patientId = await givenPatient(clinicId, team.therapist.id)
    await givenEpisode(clinicId, team.therapist.id, patientId, { openedOn: addDays(today, -1) })
    const chart = testChartAccess(clinicId, team.therapist.id, patientId)
    const end = { dischargedOn: today, reason: 'goals_met', note: '', version: 1 } as const
    return dischargeEpisode(chart, end, { today, at })
  }),
  getEngagement: list((at) => getEngagement(chartOf(at), at.clinic.today)),
  getProgress: list((at) => getProgress(chartOf(at), at.ids.episodeId, '12', at.clinic.today)),
  writeProgressReport: write((at) =>
    writeProgressReport(
      chartOf(at),
      at.ids.episodeId,
      {
        to: 'Claims',
        practice: '',
        from: addDays(at.clinic.today, -2),
        until: at.clinic.today,
        note: '',
        plan: '',
      },
      moment(at),
    ),
  ),
  issueHomeProgram: write(async (at) => {
    const { version } = await getPlan(chartOf(at), at.ids.episodeId)
    return issueHomeProgram(
      chartOf(at),
      at.ids.episodeId,
      { version, nextVisitOn: null },
      at.clinic.today,
      at.clinic.at,
    )
  }),
  ownExercisesOf: list((at) =>
    inClinic(at.clinic.clinicId, async (tx) => [
      ...(await ownExercisesOf(tx, at.clinic.clinicId, [`own-${at.ids.exerciseId}`])),
    ]),
  ),
  photoHashes: read((at) => photoHashes(chartOf(at), [at.ids.photoId])),
  photosForPrint: read(async (at) => [...(await photosForPrint(chartOf(at), [at.ids.photoId])).keys()]),
  takePhotoOff: write(async (at) => {
    const made = await reencodePhoto(await aPicture())
    if (!('photo' in made)) return undefined
    const added = await addPhoto(
      therapist(at),
      at.ids.exerciseId,
      { photo: made.photo, alt: 'A square' },
      at.clinic.at,
    )
    if (!('id' in added)) return undefined
    await takePhotoOff(therapist(at), added.id, at.clinic.at)
    return 'taken off'
  }),
  takeGivenPhotoOff: write(async (at) => {
    // Their own stays, for those who look at it.
    if (at.ids.photoId === at.clinic.ids.photoId) return undefined
    await takePhotoOff(therapist(at), at.ids.photoId, at.clinic.at)
    return 'taken off'
  }),
  changeOwnExercise: write((at) => {
    const input = ownExerciseInput.parse({ ...typedExercise, name: `Slide ${randomUUID().slice(0, 8)}` })
    return changeOwnExercise(therapist(at), at.ids.exerciseId, input, 1, at.clinic.at)
  }),
  bringBack: write((at) => bringBack(therapist(at), at.ids.exerciseId, 2, at.clinic.at)),
  readSamePerson: list(async (at) => {
    const { clinicId } = at.clinic
    const { name, dateOfBirth } = await getPatient(chartOf(at))
    return inClinic(clinicId, (tx) => readSamePerson(tx, clinicId, { name, dateOfBirth }))
  }),
  getContinuedEpisode: read((at) =>
    getContinuedEpisode(chartOf(at), { continuesEpisodeId: at.ids.episodeId }),
  ),
  openEpisode: write((at) =>
    openEpisode(
      chartOf({ ...at, ids: { ...at.ids, patientId: at.ids.dischargedPatientId } }),
      { problem: 'Back pain', openedOn: at.clinic.today, continuesEpisodeId: at.ids.episodeId },
      moment(at),
    ),
  ),
  assignToColleague: write((at) => assignTo(at, at.clinic.team.colleague.id)),
  // More than a page: then they are counted.
  countInCare: list(async (at) => {
    await givenFullPage(at.clinic)
    const query = caseloadQuery.parse({ assigned: 'all', status: 'open' })
    return listCaseload(therapist(at), query, { ...moment(at), search: '' })
  }),
  needingAttention: list((at) =>
    listCaseload(therapist(at), caseloadQuery.parse({ assigned: 'all', attention: true }), {
      ...moment(at),
      search: '',
    }),
  ),
  needingAttentionOfAll: list((at) =>
    listCaseload(therapist(at), caseloadQuery.parse({ assigned: 'all', status: 'all', attention: true }), {
      ...moment(at),
      search: '',
    }),
  ),
  inPhase: list((at) =>
    listCaseload(therapist(at), caseloadQuery.parse({ assigned: 'all', phase: 'subacute', sort: 'pain' }), {
      ...moment(at),
      search: 'pat',
    }),
  ),
  numbersOfPeriod: list((at) =>
    readEpisodeFacts(lead(at), { from: addDays(at.clinic.today, -7), today: at.clinic.today }),
  ),
  // As a release leaves them that knows no courses: they are worked out when they are read, and kept when that is asked for.
  numbersNotKept: list(async ({ clinic, ...at }) => {
    const { clinicId, today } = clinic
    await inClinic(clinicId, (tx) =>
      tx.update(episodeStandings).set({ courseAt: null }).where(eq(episodeStandings.clinicId, clinicId)),
    )
    const facts = await readEpisodeFacts(lead({ clinic, ...at }), { from: addDays(today, -7), today })
    await keepCourses(clinicId, today)
    return facts
  }),
  markAttention: write((at) => {
    const { patientId, episodeId } = at.ids
    const mark = { patientId, episodeId, reason: 'red-flag', about: '', act: 'seen' } as const
    return markAttention(chartOf(at), mark, moment(at))
  }),
}
