import 'server-only'
import { randomUUID } from 'node:crypto'
import { and, eq, isNull } from 'drizzle-orm'
import { inClinic, type Tx } from '@/db/client'
import { clinics } from '@/db/schema/clinics'
import { dischargeSummaries } from '@/db/schema/discharge-summaries'
import { episodes } from '@/db/schema/patients'
import { readEpisodeRecord } from '@/lib/assessments/reads'
import { readClinicalPicture } from '@/lib/assessments/reads-picture'
import type { Moment } from '@/lib/assessments/writes'
import { recordEvent } from '@/lib/audit/writes'
import type { ChartAccess } from '@/lib/auth/chart-access'
import { endLinkAfter, holdOpenLink } from '@/lib/check-in-links/writes'
import { addDays, type CalendarDate } from '@/lib/clinical/calendar-date'
import { dateInWords } from '@/lib/clinical/date-in-words'
import { dischargeSummary } from '@/lib/clinical/discharge-summary/content'
import { keepGoingDraft } from '@/lib/clinical/keep-going'
import { type Reason, reasonInWords } from '@/lib/clinical/resolution'
import { answeredYes } from '@/lib/clinical/triage'
import { AppError } from '@/lib/errors'
import { issueIn } from '@/lib/home-programs/writes'
import { addScores } from '@/lib/outcomes/writes'
import { type Episode, readOpenEpisode } from '@/lib/patients/reads'
import type { Problem } from '@/lib/patients/writes'
import { episodeEvent, holdPatient } from '@/lib/patients/writes-episodes'
import { readPlan } from '@/lib/plans/reads'
import { refreshStanding } from '@/lib/standings/writes'
import { readSummaryFacts } from './reads-facts'
import type { Discharge } from './schema'

const PLAN_CHANGED = 'The plan changed since: look at the program again.'

/** Undoes the whole discharge: the program that was asked for with it could not be issued. */
class NotIssued extends Error {
  constructor(readonly reasons: readonly Reason[]) {
    super('The program could not be issued')
  }
}

function dayProblem(
  { dischargedOn, keepGoing }: Discharge,
  { openedOn }: Episode,
  today: CalendarDate,
): Problem | undefined {
  if (dischargedOn > today)
    return { field: 'dischargedOn', message: 'The day of discharge cannot be in the future.' }
  if (dischargedOn < openedOn)
    return {
      field: 'dischargedOn',
      message: `The episode started on ${dateInWords(openedOn)}: choose that day or a later one.`,
    }
  if (keepGoing && dischargedOn !== today)
    return {
      field: 'dischargedOn',
      message: 'A program is issued today: choose today as the day of discharge, or choose no program.',
    }
  return undefined
}

/**
 * Holds what ends at the end of the discharge, in the order in which others hold it. Issuing a program waits for the patient's
 * standing, and so does whoever records something, with the episode or the link in hand: taken after it, the two would wait for
 * each other.
 */
async function holdWhatEnds(tx: Tx, chart: ChartAccess, episodeId: string): Promise<void> {
  await tx
    .select({ id: episodes.id })
    .from(episodes)
    .where(and(eq(episodes.clinicId, chart.clinicId), eq(episodes.id, episodeId)))
    .for('no key update')
  await holdOpenLink(tx, chart, episodeId)
}

/**
 * A red flag does not end with the episode, nor does it hold the end up: whoever discharges says that they know of it. One that
 * came since they looked is named to them first.
 */
async function flagsProblem(
  tx: Tx,
  chart: ChartAccess,
  episodeId: string,
  { flagsKnown = [] }: Discharge,
  today: CalendarDate,
): Promise<Problem | undefined> {
  const record = await readEpisodeRecord(tx, chart, episodeId)
  const picture = await readClinicalPicture(tx, chart, { id: episodeId, isOpen: true }, record, today)
  const names = answeredYes(picture.redFlags ?? [])
    .filter(({ slug }) => !flagsKnown.includes(slug))
    .map(({ name }) => name)
  return names.length === 0
    ? undefined
    : {
        field: 'flagsKnown',
        message: `Red flag not cleared: ${names.join('; ')}. Record a clearance first, or say that you know of it.`,
      }
}

/** The number of the program to keep going with; null where none is asked for. */
async function issueKeepGoing(
  tx: Tx,
  chart: ChartAccess,
  episodeId: string,
  { keepGoing }: Discharge,
  moment: Moment,
): Promise<number | null> {
  if (!keepGoing) return null
  // Answered here and not as a conflict of the whole form: what was typed is right, and the program is shown anew beside it.
  if (((await readPlan(tx, chart, episodeId))?.version ?? 0) !== keepGoing.planVersion)
    throw new NotIssued([PLAN_CHANGED])
  const issued = await issueIn(
    tx,
    chart,
    episodeId,
    {
      version: keepGoing.planVersion,
      nextVisitOn: null,
      purpose: 'keep_going',
      linesOf: (plan) => keepGoingDraft(plan, keepGoing.lines),
    },
    moment,
  )
  if ('reasons' in issued) throw new NotIssued(issued.reasons)
  return issued.number
}

async function endEpisode(
  tx: Tx,
  chart: ChartAccess,
  episodeId: string,
  { dischargedOn, reason, note, version }: Discharge,
): Promise<void> {
  const ended = await tx
    .update(episodes)
    .set({ dischargedOn, dischargeReason: reason, dischargeNote: note, version: version + 1 })
    .where(
      and(
        eq(episodes.clinicId, chart.clinicId),
        eq(episodes.id, episodeId),
        eq(episodes.version, version),
        isNull(episodes.dischargedOn),
      ),
    )
    .returning({ id: episodes.id })
  if (ended.length === 0) throw new AppError('conflict')
}

/** Writes how the episode went and ended from what is on the record now. It is never changed. */
async function writeSummary(
  tx: Tx,
  chart: ChartAccess,
  episodeId: string,
  { dischargedOn, reason, note, keepGoingNumber }: Discharge & { readonly keepGoingNumber: number | null },
  { today, at }: Moment,
): Promise<string> {
  const id = randomUUID()
  await tx.insert(dischargeSummaries).values({
    clinicId: chart.clinicId,
    id,
    patientId: chart.patientId,
    episodeId,
    writtenOn: today,
    writtenAt: at,
    writtenBy: chart.therapist.id,
    content: dischargeSummary({
      ...(await readSummaryFacts(tx, chart, episodeId, today)),
      writtenOn: today,
      dischargedOn,
      reason,
      note,
      keepGoingNumber,
    }),
  })
  return id
}

/** Has the patient's page stay open for as long as the clinic allows. */
async function letPageEnd(tx: Tx, chart: ChartAccess, episodeId: string, on: CalendarDate): Promise<void> {
  const [clinic] = await tx
    .select({ graceDays: clinics.graceDays })
    .from(clinics)
    .where(eq(clinics.id, chart.clinicId))
  if (!clinic) throw new AppError('not-found')
  await endLinkAfter(tx, chart, episodeId, addDays(on, clinic.graceDays))
}

/**
 * Ends the open episode, with a reason: records the last scores, issues the program to keep going with, writes the
 * summary and lets the patient's page end, all of it or nothing.
 * @throws AppError('conflict') when the episode was discharged or changed since it was read
 */
export async function dischargeEpisode(
  chart: ChartAccess,
  discharge: Discharge,
  moment: Moment,
): Promise<{ readonly id: string } | { readonly problem: Problem }> {
  const { today, at } = moment
  const { dischargedOn, scores = [], version } = discharge
  try {
    return await inClinic(chart.clinicId, async (tx) => {
      await holdPatient(tx, chart)
      const open = await readOpenEpisode(tx, chart)
      if (!open || open.version !== version) throw new AppError('conflict')
      await holdWhatEnds(tx, chart, open.id)
      const problem =
        dayProblem(discharge, open, today) ?? (await flagsProblem(tx, chart, open.id, discharge, today))
      if (problem) return { problem }
      // Before the program, so that its review knows the last scores.
      if (scores.length > 0)
        await addScores(tx, chart, open.id, { measuredOn: dischargedOn, results: scores }, at)
      const keepGoingNumber = await issueKeepGoing(tx, chart, open.id, discharge, moment)
      await endEpisode(tx, chart, open.id, discharge)
      const dischargeSummaryId = await writeSummary(
        tx,
        chart,
        open.id,
        { ...discharge, keepGoingNumber },
        moment,
      )
      await letPageEnd(tx, chart, open.id, dischargedOn)
      const event = episodeEvent(chart, 'episode.discharged', open.id)
      await recordEvent(
        tx,
        { ...event, object: { ...event.object, dischargeSummary: dischargeSummaryId } },
        at,
      )
      await refreshStanding(tx, chart, open.id, moment)
      return { id: open.id }
    })
  } catch (error) {
    if (!(error instanceof NotIssued)) throw error
    return { problem: { field: 'keepGoing', message: error.reasons.map(reasonInWords).join(' ') } }
  }
}
