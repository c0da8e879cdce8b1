import 'server-only'
import { and, eq, inArray, type SQL } from 'drizzle-orm'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import type { Tx } from '@/db/client'
import { assessments, clearances } from '@/db/schema/assessments'
import { attentionMarks } from '@/db/schema/attention-marks'
import { checkInDevices, checkInLinks, checkInTokens } from '@/db/schema/check-in-links'
import { checkInExercises, checkIns, checkInSubmissions } from '@/db/schema/check-ins'
import { dischargeSummaries } from '@/db/schema/discharge-summaries'
import { episodeStandings } from '@/db/schema/episode-standings'
import { homePrograms } from '@/db/schema/home-programs'
import { legalHolds } from '@/db/schema/legal-holds'
import { outcomeScores } from '@/db/schema/outcome-scores'
import { patientWords } from '@/db/schema/patient-words'
import { episodes, patients } from '@/db/schema/patients'
import { answers, plans, prescriptions } from '@/db/schema/plans'
import { progressReports } from '@/db/schema/progress-reports'
import { referralNotes } from '@/db/schema/referral-notes'
import { reminders } from '@/db/schema/reminders'
import { reportedFlags } from '@/db/schema/reported-flags'

/** Whose rows. */
export type WhoseRecord = { readonly clinicId: string; readonly patientId: string }

type PatientTable = {
  readonly table: PgTable
  readonly rowsOf: (tx: Tx, whose: WhoseRecord) => SQL | undefined
}

type Owned = PgTable & { readonly clinicId: PgColumn }

const ofPatient = (table: Owned & { readonly patientId: PgColumn }): PatientTable => ({
  table,
  rowsOf: (_, { clinicId, patientId }) => and(eq(table.clinicId, clinicId), eq(table.patientId, patientId)),
})

const episodeIds = (tx: Tx, { clinicId, patientId }: WhoseRecord) =>
  tx
    .select({ id: episodes.id })
    .from(episodes)
    .where(and(eq(episodes.clinicId, clinicId), eq(episodes.patientId, patientId)))

const planIds = (tx: Tx, whose: WhoseRecord) =>
  tx
    .select({ id: plans.id })
    .from(plans)
    .where(and(eq(plans.clinicId, whose.clinicId), inArray(plans.episodeId, episodeIds(tx, whose))))

const checkInIds = (tx: Tx, whose: WhoseRecord) =>
  tx
    .select({ id: checkIns.id })
    .from(checkIns)
    .where(and(eq(checkIns.clinicId, whose.clinicId), inArray(checkIns.episodeId, episodeIds(tx, whose))))

const linkIds = (tx: Tx, { clinicId, patientId }: WhoseRecord) =>
  tx
    .select({ id: checkInLinks.id })
    .from(checkInLinks)
    .where(and(eq(checkInLinks.clinicId, clinicId), eq(checkInLinks.patientId, patientId)))

type IdsOf = typeof episodeIds | typeof planIds | typeof checkInIds | typeof linkIds

const through = (table: Owned, column: PgColumn, idsOf: IdsOf): PatientTable => ({
  table,
  rowsOf: (tx, whose) => and(eq(table.clinicId, whose.clinicId), inArray(column, idsOf(tx, whose))),
})

const itself: PatientTable = {
  table: patients,
  rowsOf: (_, { clinicId, patientId }) => and(eq(patients.clinicId, clinicId), eq(patients.id, patientId)),
}

/**
 * Every table with rows of a patient, those that refer to others before those that they refer to. A test reads the
 * schema: a table that is new and not here fails it.
 */
export const PATIENT_TABLES = [
  through(checkInSubmissions, checkInSubmissions.linkId, linkIds),
  through(checkInExercises, checkInExercises.checkInId, checkInIds),
  through(reportedFlags, reportedFlags.episodeId, episodeIds),
  through(checkIns, checkIns.episodeId, episodeIds),
  through(answers, answers.planId, planIds),
  through(prescriptions, prescriptions.planId, planIds),
  through(plans, plans.episodeId, episodeIds),
  through(reminders, reminders.episodeId, episodeIds),
  through(attentionMarks, attentionMarks.episodeId, episodeIds),
  ofPatient(episodeStandings),
  ofPatient(dischargeSummaries),
  ofPatient(progressReports),
  ofPatient(referralNotes),
  ofPatient(homePrograms),
  through(outcomeScores, outcomeScores.episodeId, episodeIds),
  through(clearances, clearances.episodeId, episodeIds),
  through(assessments, assessments.episodeId, episodeIds),
  through(checkInTokens, checkInTokens.linkId, linkIds),
  through(checkInDevices, checkInDevices.linkId, linkIds),
  ofPatient(checkInLinks),
  ofPatient(legalHolds),
  ofPatient(episodes),
  ofPatient(patientWords),
  itself,
] as const
