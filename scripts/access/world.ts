import { randomUUID } from 'node:crypto'
import sharp from 'sharp'
import { givenClinic, givenEpisode, givenPatient, givenTherapist } from '@/db/test-fixtures'
import { assessmentInput } from '@/lib/assessments/schema'
import { recordAssessment } from '@/lib/assessments/writes'
import type { Role } from '@/lib/auth/access'
import { hashPassword } from '@/lib/auth/passwords'
import { testChartAccess, testTherapist } from '@/lib/auth/testing'
import type { Therapist } from '@/lib/auth/therapist'
import { saveView } from '@/lib/caseload-views/writes'
import { givenHomeProgram } from '@/lib/check-in-links/testing'
import { turnOnLink } from '@/lib/check-in-links/writes'
import { checkInInput } from '@/lib/check-ins/schema'
import { recordCheckIn } from '@/lib/check-ins/writes'
import { reencodeLogo } from '@/lib/clinic/logo'
import { setLogo } from '@/lib/clinic/writes-logo'
import { addDays, type CalendarDate } from '@/lib/clinical/calendar-date'
import { defaultPrescription } from '@/lib/clinical/default-prescription'
import { RED_FLAGS } from '@/lib/clinical/vocabulary'
import { listDischargeSummaries } from '@/lib/discharges/reads'
import { dischargeEpisode } from '@/lib/discharges/writes'
import { reencodePhoto } from '@/lib/own-exercises/photo'
import { ownExerciseInput } from '@/lib/own-exercises/schema'
import { typedExercise } from '@/lib/own-exercises/testing'
import { createOwnExercise } from '@/lib/own-exercises/writes'
import { addPhoto } from '@/lib/own-exercises/writes-photos'
import { keptQuery } from '@/lib/patients/search'
import { savePlan } from '@/lib/plans/writes'
import { writeProgressReport } from '@/lib/progress-reports/writes'
import { writeReferralNote } from '@/lib/referral-notes/writes'
import { saveTemplate } from '@/lib/templates/writes'

const DAYS_IN_CARE = 20
export const PASSWORD = 'a password of the drill'

/** Ids that a request names. Those of nothing are made anew. */
export type Ids = {
  readonly patientId: string
  readonly episodeId: string
  readonly assessmentId: string
  readonly checkInId: string
  readonly homeProgramId: string
  readonly dischargeSummaryId: string
  /** Whose episode ended, with that summary. */
  readonly dischargedPatientId: string
  readonly progressReportId: string
  readonly referralNoteId: string
  readonly exerciseId: string
  readonly photoId: string
  readonly logoId: string
  readonly templateId: string
  readonly memberId: string
  readonly viewId: string
  readonly holdId: string
  readonly linkId: string
}

export const noIds = (): Ids => ({
  patientId: randomUUID(),
  episodeId: randomUUID(),
  assessmentId: randomUUID(),
  checkInId: randomUUID(),
  homeProgramId: randomUUID(),
  dischargeSummaryId: randomUUID(),
  dischargedPatientId: randomUUID(),
  progressReportId: randomUUID(),
  referralNoteId: randomUUID(),
  exerciseId: randomUUID(),
  photoId: randomUUID(),
  logoId: randomUUID(),
  templateId: randomUUID(),
  memberId: randomUUID(),
  viewId: randomUUID(),
  holdId: randomUUID(),
  linkId: randomUUID(),
})

export type DrillClinic = {
  readonly clinicId: string
  /** Words that stand in its records and nowhere else: who a patient is, and what was found. */
  readonly canaries: { readonly name: string; readonly clinical: string }
  readonly team: Readonly<
    Record<'therapist' | 'colleague' | 'lead' | 'admin' | 'desk' | 'gone' | 'waiting', Therapist>
  >
  readonly ids: Ids
  readonly today: CalendarDate
  readonly at: Date
}

const must = (made: object): string => {
  const id: unknown = 'id' in made ? made.id : undefined
  if (typeof id !== 'string') throw new Error(`The drill could not make a record: ${JSON.stringify(made)}`)
  return id
}

export const aPicture = (): Promise<Buffer> =>
  sharp({ create: { width: 48, height: 48, channels: 3, background: '#0a6' } })
    .png()
    .toBuffer()

async function given(clinicId: string, role: Role, name: string, passwordHash: string): Promise<Therapist> {
  const id = await givenTherapist(clinicId, { role, name, passwordHash })
  return testTherapist(clinicId, id, { role, name })
}

type Known = Pick<DrillClinic, 'clinicId' | 'canaries' | 'today' | 'at'>

/** A patient in care with an issued home program, and a draft of the next plan. */
export async function givenCare({ clinicId, canaries, today, at }: Known, therapist: Therapist) {
  const patientId = await givenPatient(clinicId, therapist.id, {
    name: `Pat ${canaries.name}`,
    email: 'pat@example.org',
  })
  const openedOn = addDays(today, -DAYS_IN_CARE)
  const episodeId = await givenEpisode(clinicId, therapist.id, patientId, {
    problem: `Back pain ${canaries.clinical}`,
    openedOn,
  })
  const chart = testChartAccess(clinicId, therapist.id, patientId)
  const moment = { today, at }
  const found = assessmentInput.parse({
    assessedOn: openedOn,
    painNow: '3',
    phase: 'subacute',
    conditions: ['lumbar-strain-sprain'],
    note: `Found ${canaries.clinical}`,
  })
  const assessmentId = must(await recordAssessment(chart, episodeId, found, moment))
  const issuedOn = addDays(openedOn, 1)
  const homeProgramId = await givenHomeProgram(chart, episodeId, { number: 1, issuedOn })
  const draft = { prescriptions: [defaultPrescription('walking', randomUUID())], answers: [] }
  await savePlan(chart, episodeId, draft, 0, at)
  return { chart, patientId, episodeId, assessmentId, homeProgramId, moment, openedOn }
}

/** Something that can be cleared. */
export async function raiseFlag(
  { today, at }: Known,
  { chart, episodeId }: Awaited<ReturnType<typeof givenCare>>,
): Promise<void> {
  const found = assessmentInput.parse({ assessedOn: today, [`flag-${RED_FLAGS[0]}`]: 'yes' })
  must(await recordAssessment(chart, episodeId, found, { today, at }))
}

/** The same with one record of every kind. */
async function givenChart(known: Known, therapist: Therapist) {
  const { canaries, today, at } = known
  const care = await givenCare(known, therapist)
  const { chart, episodeId, homeProgramId, moment, openedOn } = care
  const day = checkInInput.parse({
    homeProgramId,
    day: addDays(today, -1),
    done: 'all',
    note: canaries.clinical,
  })
  const checkInId = must(await recordCheckIn(chart, day, today, at))
  const letter = { to: 'Dr. Low', words: `Please see ${canaries.clinical}` }
  const referralNoteId = must(await writeReferralNote(chart, episodeId, letter, moment))
  const report = {
    to: 'Claims',
    practice: '',
    from: openedOn,
    until: today,
    note: canaries.clinical,
    plan: '',
  }
  const progressReportId = must(await writeProgressReport(chart, episodeId, report, moment))
  const { id: linkId } = await turnOnLink(chart, episodeId, null, at)
  return { ...care, checkInId, referralNoteId, progressReportId, linkId }
}

/** A patient whose episode ended, with its summary. */
async function givenDischarged({ clinicId, today, at }: Known, therapist: Therapist) {
  const patientId = await givenPatient(clinicId, therapist.id)
  const openedOn = addDays(today, -DAYS_IN_CARE)
  await givenEpisode(clinicId, therapist.id, patientId, { openedOn })
  const chart = testChartAccess(clinicId, therapist.id, patientId)
  const end = { dischargedOn: today, reason: 'goals_met', note: '', version: 1 } as const
  must(await dischargeEpisode(chart, end, { today, at }))
  const [summary] = await listDischargeSummaries(chart)
  if (!summary) throw new Error('The drill found no summary.')
  return { dischargedPatientId: patientId, dischargeSummaryId: summary.id }
}

export async function givenExercise(therapist: Therapist, at: Date) {
  const name = `Slide ${randomUUID().slice(0, 8)}`
  const exerciseId = must(
    await createOwnExercise(therapist, ownExerciseInput.parse({ ...typedExercise, name }), at),
  )
  const photo = await reencodePhoto(await aPicture())
  if (!('photo' in photo)) throw new Error('The drill has no photo.')
  const photoId = must(await addPhoto(therapist, exerciseId, { photo: photo.photo, alt: 'A square' }, at))
  return { exerciseId, photoId }
}

export const givenTemplate = async (therapist: Therapist, at: Date): Promise<string> =>
  must(
    await saveTemplate(
      therapist,
      {
        name: `Start ${randomUUID().slice(0, 8)}`,
        condition: null,
        phase: null,
        prescriptions: [defaultPrescription('walking', randomUUID())],
      },
      at,
    ),
  )

export const givenView = async (therapist: Therapist, at: Date): Promise<string> => {
  const name = `View ${randomUUID().slice(0, 8)}`
  const saved = await saveView(therapist, { name, query: keptQuery.parse({}), columns: null }, at)
  if (!('id' in saved)) throw new Error('The drill could not save a view.')
  return saved.id
}

export const givenMember = (clinicId: string): Promise<string> => givenTherapist(clinicId)

/** A clinic with everybody in it and one record of every kind. */
export async function givenDrillClinic(mark: string, today: CalendarDate, at: Date): Promise<DrillClinic> {
  const clinicId = await givenClinic({ name: `Clinic ${mark}` })
  const canaries = { name: `Zqname${mark}`, clinical: `Zqfound${mark}` }
  const known = { clinicId, canaries, today, at }
  const passwordHash = await hashPassword(PASSWORD)
  const team = {
    therapist: await given(clinicId, 'therapist', 'Theo', passwordHash),
    colleague: await given(clinicId, 'therapist', 'Cora', passwordHash),
    lead: await given(clinicId, 'lead', 'Lena', passwordHash),
    admin: await given(clinicId, 'admin', 'Adam', passwordHash),
    desk: await given(clinicId, 'front_desk', 'Dora', passwordHash),
    gone: await given(clinicId, 'therapist', 'Gil', passwordHash),
    waiting: await given(clinicId, 'admin', 'Wanda', passwordHash),
  }
  const { patientId, episodeId, assessmentId, homeProgramId, ...records } = await givenChart(
    known,
    team.therapist,
  )
  const { checkInId, referralNoteId, progressReportId, linkId } = records
  const discharged = await givenDischarged(known, team.therapist)
  const logo = await reencodeLogo(await aPicture())
  if ('refused' in logo) throw new Error('The drill has no logo.')
  const ids: Ids = {
    patientId,
    episodeId,
    assessmentId,
    homeProgramId,
    checkInId,
    referralNoteId,
    progressReportId,
    ...discharged,
    ...(await givenExercise(team.therapist, at)),
    logoId: (await setLogo(team.lead, logo, at)).id,
    templateId: await givenTemplate(team.therapist, at),
    memberId: await givenMember(clinicId),
    viewId: await givenView(team.therapist, at),
    holdId: randomUUID(),
    linkId,
  }
  return { clinicId, canaries, team, ids, today, at }
}
