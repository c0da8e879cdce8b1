/** Episodes with home programs and check-ins for data tests and benchmarks, as the app would have written them. */
import { randomUUID } from 'node:crypto'
import { inClinic } from '@/db/client'
import { checkInLinks } from '@/db/schema/check-in-links'
import { checkInExercises, checkIns } from '@/db/schema/check-ins'
import { homePrograms } from '@/db/schema/home-programs'
import { givenClinic, givenEpisode, givenPatient, givenTherapist } from '@/db/test-fixtures'
import type { ChartAccess } from '@/lib/auth/chart-access'
import { testChartAccess } from '@/lib/auth/testing'
import type { CalendarDate } from '@/lib/clinical/calendar-date'
import type { ExerciseSlug } from '@/lib/clinical/catalog'
import { defaultPrescription } from '@/lib/clinical/default-prescription'
import { handoutInLanguages } from '@/lib/clinical/handout-in-languages'
import type { Prescription } from '@/lib/clinical/plan'
import { reviewPlan } from '@/lib/clinical/rules/review'

export type GivenChart = {
  readonly chart: ChartAccess
  readonly clinicId: string
  readonly therapistId: string
  readonly patientId: string
  readonly episodeId: string
}

/** A patient of a clinic of their own, in an episode opened on that day. */
export async function givenChart(openedOn: CalendarDate): Promise<GivenChart> {
  const clinicId = await givenClinic()
  const therapistId = await givenTherapist(clinicId, { name: 'Ana Reyes' })
  return givenChartOf({ clinicId, therapistId }, openedOn)
}

/** A patient of that therapist, in an episode opened on that day. */
export async function givenChartOf(
  { clinicId, therapistId }: Pick<GivenChart, 'clinicId' | 'therapistId'>,
  openedOn: CalendarDate,
  patient: Parameters<typeof givenPatient>[2] = {},
): Promise<GivenChart> {
  const patientId = await givenPatient(clinicId, therapistId, patient)
  const episodeId = await givenEpisode(clinicId, therapistId, patientId, { openedOn })
  const chart = testChartAccess(clinicId, therapistId, patientId)
  return { chart, clinicId, therapistId, patientId, episodeId }
}

/** A home program of that episode with these lines: an exercise as it is usually dosed, or a line as it is. */
export async function givenProgram(
  { chart, clinicId, therapistId, patientId, episodeId }: GivenChart,
  number: number,
  issuedOn: CalendarDate,
  lines: readonly (ExerciseSlug | Prescription)[],
  startedFrom: string | null = null,
): Promise<string> {
  const prescriptions = lines.map((line) =>
    typeof line === 'string' ? defaultPrescription(line, randomUUID()) : line,
  )
  const review = reviewPlan({ prescriptions, answers: [] }, {}, issuedOn)
  const decided = { prescriptions, picture: {}, review, answers: [], clearances: [] }
  const id = randomUUID()
  const facts = {
    ...decided,
    clinic: { name: 'Test Clinic', phone: '', address: '' },
    patient: { name: 'Test Patient', recordNumber: '1' },
    therapist: chart.therapist,
    programNumber: number,
    issuedOn,
    lastPrescriptions: null,
    nextVisitOn: null,
  }
  await inClinic(clinicId, (tx) =>
    tx.insert(homePrograms).values({
      ...decided,
      clinicId,
      id,
      patientId,
      episodeId,
      number,
      issuedOn,
      issuedAt: new Date(`${issuedOn}T12:00:00Z`),
      issuedBy: therapistId,
      startedFrom,
      ruleVersion: review.ruleVersion,
      ...handoutInLanguages(facts, 'en'),
    }),
  )
  return id
}

/** The way to the patient's own page for that episode. */
export async function givenLink({
  clinicId,
  therapistId,
  patientId,
  episodeId,
}: GivenChart): Promise<string> {
  const id = randomUUID()
  await inClinic(clinicId, (tx) =>
    tx.insert(checkInLinks).values({
      clinicId,
      id,
      patientId,
      episodeId,
      tokenHash: id,
      createdAt: new Date('2026-03-02T12:00:00Z'),
      createdBy: therapistId,
      expiresAt: new Date('2027-03-02T12:00:00Z'),
    }),
  )
  return id
}

type ToldDay = Partial<typeof checkIns.$inferInsert> & {
  readonly day: CalendarDate
  readonly exercises?: readonly (Partial<typeof checkInExercises.$inferInsert> & {
    readonly exercise: ExerciseSlug
  })[]
}

/** Check-ins of that program, entered by its therapist; what is not given was not said. */
export async function givenDays(
  { clinicId, therapistId, episodeId }: GivenChart,
  homeProgramId: string,
  days: readonly ToldDay[],
): Promise<void> {
  const rows = days.map(({ exercises = [], ...day }) => ({ exercises, id: randomUUID(), day }))
  const said = rows.flatMap(({ exercises, id }) =>
    exercises.map((one) => ({ done: true, ...one, clinicId, checkInId: id })),
  )
  await inClinic(clinicId, async (tx) => {
    await tx.insert(checkIns).values(
      rows.map(({ id, day }) => ({
        done: 'all' as const,
        note: '',
        recordedBy: therapistId,
        recordedAt: new Date(`${day.day}T20:00:00Z`),
        ...day,
        clinicId,
        id,
        episodeId,
        homeProgramId,
      })),
    )
    if (said.length > 0) await tx.insert(checkInExercises).values(said)
  })
}
