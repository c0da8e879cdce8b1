import 'server-only'
import { and, eq, isNotNull } from 'drizzle-orm'
import { type Tx } from '@/db/client'
import { readTogether } from '@/db/read-together'
import { assessments } from '@/db/schema/assessments'
import { checkIns } from '@/db/schema/check-ins'
import { clinics } from '@/db/schema/clinics'
import { homePrograms } from '@/db/schema/home-programs'
import { episodes, patients } from '@/db/schema/patients'
import { reminders } from '@/db/schema/reminders'
import type { ChartAccess } from '@/lib/auth/chart-access'
import { type CalendarDate, storedDate } from '@/lib/clinical/calendar-date'
import { engagementByMonth, type EngagementRecords } from '@/lib/clinical/engagement'
import { engagementSheet, type EngagementSheet } from '@/lib/clinical/engagement-sheet'
import { AppError } from '@/lib/errors'

async function readNames(tx: Tx, { clinicId, patientId }: ChartAccess) {
  const [found] = await tx
    .select({
      clinic: { name: clinics.name, phone: clinics.phone, address: clinics.address },
      patient: {
        name: patients.name,
        dateOfBirth: patients.dateOfBirth,
        recordNumber: patients.recordNumber,
      },
      timeZone: clinics.timeZone,
    })
    .from(patients)
    .innerJoin(clinics, eq(clinics.id, patients.clinicId))
    .where(and(eq(patients.clinicId, clinicId), eq(patients.id, patientId)))
  if (!found) throw new AppError('not-found')
  const { clinic, patient, timeZone } = found
  return { clinic, patient: { ...patient, dateOfBirth: storedDate(patient.dateOfBirth) }, timeZone }
}

/** What is on the record of one patient, of all episodes. */
async function readRecords(tx: Tx, { clinicId, patientId }: ChartAccess): Promise<EngagementRecords> {
  const ofPatient = and(eq(episodes.clinicId, clinicId), eq(episodes.patientId, patientId))
  const told = await tx
    .select({
      day: checkIns.day,
      done: checkIns.done,
      minutes: checkIns.minutes,
      linkId: checkIns.linkId,
    })
    .from(checkIns)
    .innerJoin(episodes, and(eq(episodes.clinicId, checkIns.clinicId), eq(episodes.id, checkIns.episodeId)))
    .where(and(eq(checkIns.clinicId, clinicId), ofPatient))
  const assessed = await tx
    .select({ day: assessments.assessedOn })
    .from(assessments)
    .innerJoin(
      episodes,
      and(eq(episodes.clinicId, assessments.clinicId), eq(episodes.id, assessments.episodeId)),
    )
    .where(and(eq(assessments.clinicId, clinicId), ofPatient))
  const issued = await tx
    .select({ day: homePrograms.issuedOn })
    .from(homePrograms)
    .where(and(eq(homePrograms.clinicId, clinicId), eq(homePrograms.patientId, patientId)))
  const sent = await tx
    .select({ at: reminders.sentAt })
    .from(reminders)
    .innerJoin(episodes, and(eq(episodes.clinicId, reminders.clinicId), eq(episodes.id, reminders.episodeId)))
    .where(
      and(
        eq(reminders.clinicId, clinicId),
        ofPatient,
        eq(reminders.state, 'sent'),
        isNotNull(reminders.sentAt),
      ),
    )
  return {
    checkIns: told.map(({ day, done, minutes, linkId }) => ({
      day: storedDate(day),
      done,
      minutes,
      by: linkId === null ? 'paper' : 'patient',
    })),
    assessedOn: assessed.map(({ day }) => storedDate(day)),
    issuedOn: issued.map(({ day }) => storedDate(day)),
    messagesSentAt: sent.flatMap(({ at }) => at ?? []),
  }
}

/** What was recorded of this patient in each calendar month of the clinic. */
export const getEngagement = (chart: ChartAccess, today: CalendarDate): Promise<EngagementSheet> =>
  readTogether(chart.clinicId, async (tx) => {
    const { timeZone, ...names } = await readNames(tx, chart)
    const months = engagementByMonth(await readRecords(tx, chart), { today, timeZone })
    return engagementSheet(names, months, today)
  })
