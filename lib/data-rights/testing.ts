import { randomUUID } from 'node:crypto'
import { inClinic } from '@/db/client'
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
import { answers, plans, prescriptions } from '@/db/schema/plans'
import { progressReports } from '@/db/schema/progress-reports'
import { referralNotes } from '@/db/schema/referral-notes'
import { reminders } from '@/db/schema/reminders'
import { reportedFlags } from '@/db/schema/reported-flags'
import { givenEpisode, givenPatient } from '@/db/test-fixtures'
import type { ChartAccess } from '@/lib/auth/chart-access'
import { testChartAccess } from '@/lib/auth/testing'

const day = '2026-03-02'
const at = new Date('2026-03-02T09:00:00Z')
/** Documents are kept as they are: whatever is in them comes out again. */
const contentWith = (mark: string) => ({ words: mark }) as never

/** A patient of that lead with rows in every table that holds any, each with `mark` in all it says. */
export async function givenWholeRecord(
  clinicId: string,
  leadId: string,
  mark: string,
): Promise<{ readonly chart: ChartAccess; readonly patientId: string; readonly ids: readonly string[] }> {
  const patientId = await givenPatient(clinicId, leadId, {
    name: `${mark} Name`,
    recordNumber: `${mark}-1`,
    phone: `${mark} phone`,
    email: `${mark}@mail.example`.toLowerCase(),
    dateOfBirth: '1957-07-19',
  })
  const episodeId = await givenEpisode(clinicId, leadId, patientId, {
    problem: `${mark} problem`,
    dischargedOn: day,
    dischargeReason: 'goals_met',
    dischargeNote: `${mark} discharge`,
  })
  const next = await givenEpisode(clinicId, leadId, patientId, {
    problem: `${mark} again`,
    continuesEpisodeId: episodeId,
  })
  const ids = {
    plan: randomUUID(),
    line: randomUUID(),
    program: randomUUID(),
    link: randomUUID(),
    checkIn: randomUUID(),
  }
  const whose = { clinicId, patientId, episodeId }
  const written = { ...whose, writtenOn: day, writtenAt: at, writtenBy: leadId, content: contentWith(mark) }
  const hash = randomUUID().replaceAll('-', '').repeat(2)
  await inClinic(clinicId, async (tx) => {
    await tx.insert(patientWords).values({ clinicId, patientId, word: mark.toLowerCase() })
    await tx.insert(assessments).values({
      clinicId,
      id: randomUUID(),
      episodeId,
      assessedOn: day,
      assessedBy: leadId,
      recordedAt: at,
      phaseReason: `${mark} reason`,
      painNow: 4,
      ladderPassed: {},
      clinicTests: {},
      redFlagScreen: {},
      note: `${mark} note`,
    })
    await tx.insert(clearances).values({
      clinicId,
      id: randomUUID(),
      episodeId,
      redFlag: 'fever-with-back-pain',
      clearedBy: `${mark} doctor`,
      clearedOn: day,
      reason: `${mark} cleared`,
      recordedBy: leadId,
      recordedAt: at,
    })
    await tx.insert(outcomeScores).values({
      clinicId,
      id: randomUUID(),
      episodeId,
      measure: 'activities',
      measuredOn: day,
      answers: contentWith(mark),
      score: 5,
      recordedBy: leadId,
      recordedAt: at,
    })
    await tx.insert(homePrograms).values({
      ...whose,
      id: ids.program,
      number: 1,
      issuedOn: day,
      issuedAt: at,
      issuedBy: leadId,
      ruleVersion: '1',
      prescriptions: [],
      picture: contentWith(mark),
      review: contentWith(mark),
      answers: [],
      clearances: [],
      content: contentWith(mark),
      translations: contentWith(mark),
    })
    for (const table of [referralNotes, progressReports, dischargeSummaries])
      await tx.insert(table).values({ ...written, id: randomUUID() })
    await tx.insert(episodeStandings).values({ ...whose, hurtingExercises: [], refreshedAt: at })
    await tx.insert(attentionMarks).values({
      ...whose,
      id: randomUUID(),
      reason: 'pain-up',
      state: 'done',
      about: `${mark} about`,
      markedAt: at,
      markedBy: leadId,
    })
    await tx
      .insert(reminders)
      .values({ ...whose, id: randomUUID(), day, state: 'failed', dueAt: at, failure: `${mark} failure` })
    await tx.insert(plans).values({
      clinicId,
      id: ids.plan,
      episodeId: next,
      version: 1,
      updatedBy: leadId,
      updatedAt: at,
      startedFrom: `${mark} template`,
    })
    await tx.insert(prescriptions).values({
      clinicId,
      planId: ids.plan,
      id: ids.line,
      position: 1,
      exercise: 'bird-dog',
      sets: 2,
      reps: 8,
      holdSeconds: 0,
      sessionsPerDay: 1,
      daysPerWeek: 5,
      restSeconds: 30,
      side: 'both',
      loadClass: 'none',
      note: `${mark} line`,
      groupName: `${mark} group`,
    })
    await tx.insert(answers).values({
      clinicId,
      planId: ids.plan,
      prescriptionId: ids.line,
      ruleId: 'R1' as never,
      kind: 'override',
      reason: `${mark} kept`,
      answeredBy: leadId,
      answeredAt: at,
    })
    await tx.insert(checkInLinks).values({
      ...whose,
      id: ids.link,
      tokenHash: hash,
      createdAt: at,
      createdBy: leadId,
      expiresAt: at,
    })
    await tx.insert(checkInTokens).values({ tokenHash: hash, clinicId, linkId: ids.link })
    await tx.insert(checkInDevices).values({
      clinicId,
      idHash: `device-${hash}`,
      linkId: ids.link,
      createdAt: at,
      lastSeenAt: at,
    })
    await tx.insert(checkIns).values({
      clinicId,
      id: ids.checkIn,
      episodeId,
      homeProgramId: ids.program,
      day,
      done: 'all',
      note: `${mark} felt`,
      linkId: ids.link,
      recordedAt: at,
    })
    await tx
      .insert(checkInExercises)
      .values({ clinicId, checkInId: ids.checkIn, exercise: 'bird-dog', done: true })
    await tx
      .insert(checkInSubmissions)
      .values({ clinicId, id: randomUUID(), linkId: ids.link, checkInId: ids.checkIn, receivedAt: at })
    await tx.insert(reportedFlags).values({
      ...whose,
      id: randomUUID(),
      linkId: ids.link,
      redFlag: 'fever-with-back-pain',
      reportedOn: day,
      reportedAt: at,
    })
    await tx.insert(legalHolds).values({
      clinicId,
      patientId,
      id: randomUUID(),
      reason: `${mark} court`,
      placedBy: leadId,
      placedAt: at,
      liftedAt: at,
      liftedBy: leadId,
    })
  })
  const chart = testChartAccess(clinicId, leadId, patientId, { role: 'lead' })
  return { chart, patientId, ids: [episodeId, next, hash, ...Object.values(ids)] }
}
