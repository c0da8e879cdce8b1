/** A patient of a made clinic who checked in every day of a year: what a chart and a plan grow with. */
import { randomUUID } from 'node:crypto'
import { inClinic } from '@/db/client'
import { assessments } from '@/db/schema/assessments'
import { outcomeScores } from '@/db/schema/outcome-scores'
import { progressReports } from '@/db/schema/progress-reports'
import { turnOnLink } from '@/lib/check-in-links/writes'
import { addDays, type CalendarDate } from '@/lib/clinical/calendar-date'
import { CATALOG } from '@/lib/clinical/catalog'
import { defaultPrescription } from '@/lib/clinical/default-prescription'
import type { Prescription } from '@/lib/clinical/plan'
import { savePlan } from '@/lib/plans/writes'
import { sampleReport } from '@/lib/progress-reports/testing'
import { type GivenChart, givenChartOf, givenDays, givenProgram } from '@/lib/progress/testing'

export const DAYS_OF_CARE = 365
/** As many exercises as the other patients of a made clinic have. */
const EXERCISES = 5
const PROGRAMS = 6
/** Somebody comes once a month, is assessed and scored, and a report is written of it. */
const DAYS_BETWEEN_VISITS = 30

const linesOf = (program: number) =>
  CATALOG.slice(program * EXERCISES, (program + 1) * EXERCISES).map(({ slug }) => ({
    slug,
    line: defaultPrescription(slug, randomUUID()),
  }))

/** Pain comes down over the year, a little up and down from day to day. */
const painOn = (place: number): number =>
  Math.max(0, 6 - Math.floor((place * 6) / DAYS_OF_CARE)) + (place % 2)

/** @returns the lines of the last program */
async function addPrograms(given: GivenChart, openedOn: CalendarDate): Promise<readonly Prescription[]> {
  const days = Array.from({ length: DAYS_OF_CARE }, (_, place) => place)
  let last: readonly Prescription[] = []
  for (let program = 0; program < PROGRAMS; program += 1) {
    const own = days.filter((place) => Math.floor((place * PROGRAMS) / DAYS_OF_CARE) === program)
    const lines = linesOf(program)
    last = lines.map(({ line }) => line)
    const id = await givenProgram(given, program + 1, addDays(openedOn, own[0] ?? 0), last)
    const told = own.map((place) => {
      const pains = { painBefore: painOn(place), painDuring: painOn(place), painNextDay: painOn(place) }
      return {
        ...pains,
        day: addDays(openedOn, place),
        exercises: lines.map(({ slug }) => ({ exercise: slug, ...pains })),
      }
    })
    await givenDays(given, id, told)
  }
  return last
}

async function addVisits(
  { clinicId, therapistId, patientId, episodeId }: GivenChart,
  openedOn: CalendarDate,
) {
  const content = sampleReport()
  const visits = Array.from({ length: Math.ceil(DAYS_OF_CARE / DAYS_BETWEEN_VISITS) }, (_, visit) => {
    const place = visit * DAYS_BETWEEN_VISITS
    const on = addDays(openedOn, place)
    return { on, at: new Date(`${on}T09:00:00Z`), pain: painOn(place) }
  })
  const of = { clinicId, episodeId }
  await inClinic(clinicId, async (tx) => {
    await tx.insert(assessments).values(
      visits.map(({ on, at, pain }) => ({
        ...of,
        id: randomUUID(),
        assessedOn: on,
        assessedBy: therapistId,
        recordedAt: at,
        conditions: ['lumbar-strain-sprain' as const],
        phase: 'subacute' as const,
        activeFlare: false,
        painNow: pain,
        irritability: 'moderate' as const,
        directionalPreference: 'none' as const,
        legSymptoms: 'none' as const,
        precautions: [],
        onsetOn: openedOn,
        improving: true,
        ladderPassed: {},
        clinicTests: {},
        redFlagScreen: { 'cancer-history': false, 'major-trauma': false },
        note: '',
      })),
    )
    await tx.insert(outcomeScores).values(
      visits.map(({ on, at, pain }) => ({
        ...of,
        id: randomUUID(),
        measure: 'nprs' as const,
        measuredOn: on,
        answers: { measure: 'nprs' as const, now: pain, average: pain, worst: pain + 1 },
        score: pain,
        recordedBy: therapistId,
        recordedAt: at,
      })),
    )
    await tx.insert(progressReports).values(
      visits.map(({ on, at }) => ({
        ...of,
        id: randomUUID(),
        patientId,
        writtenOn: on,
        writtenAt: at,
        writtenBy: therapistId,
        content,
      })),
    )
  })
}

/** Adds the patient, last on every list by name, with the year up to `today` and a plan for what comes next. */
export async function addYearOfCare(
  clinicId: string,
  therapistId: string,
  today: CalendarDate,
): Promise<{ readonly patientId: string; readonly episodeId: string }> {
  const openedOn = addDays(today, 1 - DAYS_OF_CARE)
  const given = await givenChartOf({ clinicId, therapistId }, openedOn, { name: 'Zofia Zawada' })
  const { chart, patientId, episodeId } = given
  const at = new Date(`${today}T00:00:00Z`)
  const prescriptions = await addPrograms(given, openedOn)
  await addVisits(given, openedOn)
  await savePlan(chart, episodeId, { prescriptions, answers: [] }, 0, at)
  await turnOnLink(chart, episodeId, null, at)
  return { patientId, episodeId }
}
