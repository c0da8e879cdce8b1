import 'server-only'
import { and, asc, eq } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { type Tx } from '@/db/client'
import { readTogether } from '@/db/read-together'
import { therapists } from '@/db/schema/clinics'
import type { RecordedAnswer } from '@/db/schema/home-programs'
import { episodes } from '@/db/schema/patients'
import { answers, plans, prescriptions } from '@/db/schema/plans'
import type { ChartAccess } from '@/lib/auth/chart-access'
import type { Prescription } from '@/lib/clinical/plan'
import { AppError } from '@/lib/errors'
import { withOwnExercises } from '@/lib/own-exercises/reads-lines'

type PrescriptionRow = typeof prescriptions.$inferSelect

/** A plan as it was saved: its lines in order, each answer with who gave it and when, and who last saved the plan. */
export type SavedPlan = {
  readonly prescriptions: readonly Prescription[]
  readonly answers: readonly RecordedAnswer[]
  readonly startedFrom?: string | undefined
  readonly version: number
  readonly savedAt: Date
  readonly savedBy: string
}

const prescriptionOf = (row: PrescriptionRow): Prescription => ({
  id: row.id,
  exercise: row.exercise,
  dosage: {
    sets: row.sets,
    reps: row.reps,
    holdSeconds: row.holdSeconds,
    sessionsPerDay: row.sessionsPerDay,
    daysPerWeek: row.daysPerWeek,
    tempo: row.tempo,
    restSeconds: row.restSeconds,
    durationMinutes: row.durationMinutes,
  },
  side: row.side,
  load: { class: row.loadClass, amount: row.loadAmount, unit: row.loadUnit },
  note: row.note,
  ...(row.weekdays === null ? {} : { weekdays: row.weekdays }),
  ...(row.groupName === null ? {} : { group: row.groupName }),
  ...(row.timeOfDay === null ? {} : { timeOfDay: row.timeOfDay }),
  ...(row.warmupPlanned === null ? {} : { warmupPlanned: row.warmupPlanned }),
  ...(row.consecutiveHeavyDays === null ? {} : { consecutiveHeavyDays: row.consecutiveHeavyDays }),
  ...(row.loadIncreasePctWeek === null ? {} : { loadIncreasePctWeek: row.loadIncreasePctWeek }),
})

/**
 * The plan of an episode of this chart, read in an open transaction; null when none was saved. It is one statement, so
 * that lines, answers and version belong together without a lock.
 */
export async function readPlan(tx: Tx, chart: ChartAccess, episodeId: string): Promise<SavedPlan | null> {
  const answerers = alias(therapists, 'answerers')
  const rows = await tx
    .select({
      version: plans.version,
      startedFrom: plans.startedFrom,
      savedAt: plans.updatedAt,
      savedBy: therapists.name,
      prescription: prescriptions,
      answer: answers,
      answeredBy: answerers.name,
    })
    .from(plans)
    .innerJoin(episodes, and(eq(episodes.clinicId, plans.clinicId), eq(episodes.id, plans.episodeId)))
    .innerJoin(therapists, and(eq(therapists.clinicId, plans.clinicId), eq(therapists.id, plans.updatedBy)))
    .leftJoin(
      prescriptions,
      and(eq(prescriptions.clinicId, plans.clinicId), eq(prescriptions.planId, plans.id)),
    )
    .leftJoin(
      answers,
      and(
        eq(answers.clinicId, plans.clinicId),
        eq(answers.planId, plans.id),
        eq(answers.prescriptionId, prescriptions.id),
      ),
    )
    .leftJoin(answerers, and(eq(answerers.clinicId, plans.clinicId), eq(answerers.id, answers.answeredBy)))
    .where(
      and(
        eq(plans.clinicId, chart.clinicId),
        eq(plans.episodeId, episodeId),
        eq(episodes.patientId, chart.patientId),
      ),
    )
    .orderBy(asc(prescriptions.position), asc(answers.ruleId))
  const [first] = rows
  if (!first) return null
  const lines = new Map(
    rows.flatMap(({ prescription }) => (prescription ? [[prescription.id, prescription]] : [])),
  )
  return {
    prescriptions: await withOwnExercises(tx, chart.clinicId, [...lines.values()].map(prescriptionOf)),
    answers: rows.flatMap(({ answer, answeredBy }) =>
      answer && answeredBy
        ? [
            {
              prescriptionId: answer.prescriptionId,
              ruleId: answer.ruleId,
              kind: answer.kind,
              reason: answer.reason,
              answeredBy,
              answeredAt: answer.answeredAt.toISOString(),
            },
          ]
        : [],
    ),
    ...(first.startedFrom === null ? {} : { startedFrom: first.startedFrom }),
    version: first.version,
    savedAt: first.savedAt,
    savedBy: first.savedBy,
  }
}

/** What the builder opens: the saved plan, or an empty one of version 0 when none was saved yet. */
export type OpenedPlan = Omit<SavedPlan, 'savedAt' | 'savedBy'> & {
  readonly savedAt: Date | null
  readonly savedBy: string | null
}

const NEVER_SAVED: OpenedPlan = { prescriptions: [], answers: [], version: 0, savedAt: null, savedBy: null }

/**
 * The plan of an episode of this chart.
 * @throws AppError('not-found') for an episode that is not this patient's
 */
export const getPlan = (chart: ChartAccess, episodeId: string): Promise<OpenedPlan> =>
  readTogether(chart.clinicId, async (tx) => {
    const saved = await readPlan(tx, chart, episodeId)
    if (saved) return saved
    const [episode] = await tx
      .select({ id: episodes.id })
      .from(episodes)
      .where(
        and(
          eq(episodes.clinicId, chart.clinicId),
          eq(episodes.id, episodeId),
          eq(episodes.patientId, chart.patientId),
        ),
      )
    if (!episode) throw new AppError('not-found')
    return NEVER_SAVED
  })
