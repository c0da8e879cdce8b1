import 'server-only'
import { randomUUID } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { inClinic, type Tx } from '@/db/client'
import { answers, plans, prescriptions } from '@/db/schema/plans'
import { recordEvent } from '@/lib/audit/writes'
import type { ChartAccess } from '@/lib/auth/chart-access'
import type { Answer, PlanDraft } from '@/lib/clinical/plan'
import { samePlan } from '@/lib/clinical/same-plan'
import { AppError } from '@/lib/errors'
import { withOwnExercises } from '@/lib/own-exercises/reads-lines'
import { holdOpenEpisode } from '@/lib/patients/writes-episodes'
import { readPlan, type SavedPlan } from './reads'

/** The version it was saved as, or the plan that somebody else saved in between. */
export type PlanSaved = { readonly version: number } | { readonly conflict: SavedPlan }

/** Takes the next version if the plan still has the expected one. Of several saves at once, the first takes it. */
async function takeVersion(
  tx: Tx,
  chart: ChartAccess,
  episodeId: string,
  { startedFrom = null }: { readonly startedFrom?: string | null | undefined },
  expectedVersion: number,
  at: Date,
): Promise<{ id: string; version: number } | undefined> {
  const version = expectedVersion + 1
  const saved = { version, startedFrom, updatedBy: chart.therapist.id, updatedAt: at }
  const taken =
    expectedVersion === 0
      ? await tx
          .insert(plans)
          .values({ ...saved, clinicId: chart.clinicId, id: randomUUID(), episodeId })
          .onConflictDoNothing()
          .returning({ id: plans.id })
      : await tx
          .update(plans)
          .set(saved)
          .where(
            and(
              eq(plans.clinicId, chart.clinicId),
              eq(plans.episodeId, episodeId),
              eq(plans.version, expectedVersion),
            ),
          )
          .returning({ id: plans.id })
  const [plan] = taken
  return plan && { id: plan.id, version }
}

const sameAnswer = (a: Answer, b: Answer): boolean =>
  a.prescriptionId === b.prescriptionId && a.ruleId === b.ruleId && a.kind === b.kind && a.reason === b.reason

/** The answers to store. An answer that was given before keeps who gave it and when. */
async function answerRows(tx: Tx, chart: ChartAccess, planId: string, given: readonly Answer[], at: Date) {
  const before = await tx
    .select()
    .from(answers)
    .where(and(eq(answers.clinicId, chart.clinicId), eq(answers.planId, planId)))
  return given.map(({ prescriptionId, ruleId, kind, reason }) => {
    const answer = { prescriptionId, ruleId, kind, reason }
    const earlier = before.find((row) => sameAnswer(row, answer))
    return {
      ...answer,
      clinicId: chart.clinicId,
      planId,
      answeredBy: earlier?.answeredBy ?? chart.therapist.id,
      answeredAt: earlier?.answeredAt ?? at,
    }
  })
}

async function replaceLines(tx: Tx, chart: ChartAccess, planId: string, draft: PlanDraft, at: Date) {
  // Refuses a line with an exercise that is not the clinic's.
  await withOwnExercises(tx, chart.clinicId, draft.prescriptions)
  const answered = await answerRows(tx, chart, planId, draft.answers, at)
  await tx
    .delete(prescriptions)
    .where(and(eq(prescriptions.clinicId, chart.clinicId), eq(prescriptions.planId, planId)))
  const lines = draft.prescriptions.map(({ dosage, load, own: _, group, weekdays, ...line }, position) => ({
    ...line,
    ...dosage,
    weekdays: weekdays ? [...weekdays] : null,
    groupName: group ?? null,
    loadClass: load.class,
    loadAmount: load.amount,
    loadUnit: load.unit,
    clinicId: chart.clinicId,
    planId,
    position,
  }))
  if (lines.length > 0) await tx.insert(prescriptions).values(lines)
  if (answered.length > 0) await tx.insert(answers).values(answered)
}

/**
 * Saves the whole draft over the version it started from, with its audit event, in one transaction. When somebody
 * else saved in between, nothing is written and their plan comes back. A save sent twice counts once.
 * @throws AppError('not-found') for an episode that is not this patient's; 'discharged' for a closed one
 */
export function savePlan(
  chart: ChartAccess,
  episodeId: string,
  draft: PlanDraft,
  expectedVersion: number,
  at: Date,
): Promise<PlanSaved> {
  return inClinic(chart.clinicId, async (tx) => {
    await holdOpenEpisode(tx, chart, episodeId)
    const plan = await takeVersion(tx, chart, episodeId, draft, expectedVersion, at)
    if (!plan) {
      const theirs = await readPlan(tx, chart, episodeId)
      // A version of a plan that was never saved: the page that sent it is from another world.
      if (!theirs) throw new AppError('conflict')
      return samePlan(theirs, draft) ? { version: theirs.version } : { conflict: theirs }
    }
    await replaceLines(tx, chart, plan.id, draft, at)
    await recordEvent(
      tx,
      {
        clinicId: chart.clinicId,
        therapistId: chart.therapist.id,
        patientId: chart.patientId,
        action: 'plan.saved',
        object: { plan: plan.id, episode: episodeId, version: plan.version },
      },
      at,
    )
    return { version: plan.version }
  })
}

/**
 * Starts the plan of a new episode with the lines of an earlier one, in the transaction that opens it. Answers to
 * findings are not copied: they were given to what was found then.
 */
export async function copyPlan(
  tx: Tx,
  chart: ChartAccess,
  { from, to }: { readonly from: string; readonly to: string },
  at: Date,
): Promise<void> {
  const earlier = await readPlan(tx, chart, from)
  if (!earlier || earlier.prescriptions.length === 0) return
  const plan = await takeVersion(tx, chart, to, earlier, 0, at)
  if (!plan) throw new AppError('conflict')
  const lines = earlier.prescriptions.map((line) => ({ ...line, id: randomUUID() }))
  await replaceLines(tx, chart, plan.id, { prescriptions: lines, answers: [] }, at)
  await recordEvent(
    tx,
    {
      clinicId: chart.clinicId,
      therapistId: chart.therapist.id,
      patientId: chart.patientId,
      action: 'plan.copied',
      object: { plan: plan.id, episode: to, from },
    },
    at,
  )
}
