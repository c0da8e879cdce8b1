import 'server-only'
import { randomUUID } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { and, eq } from 'drizzle-orm'
import { inClinic, type Tx } from '@/db/client'
import { clinics } from '@/db/schema/clinics'
import { homePrograms } from '@/db/schema/home-programs'
import { patients } from '@/db/schema/patients'
import { readEpisodeRecord } from '@/lib/assessments/reads'
import { readClinicalPicture } from '@/lib/assessments/reads-picture'
import { recordEvent } from '@/lib/audit/writes'
import type { ChartAccess } from '@/lib/auth/chart-access'
import type { CalendarDate } from '@/lib/clinical/calendar-date'
import { handoutInLanguages } from '@/lib/clinical/handout-in-languages'
import type { IssuedLines } from '@/lib/clinical/recovery/last-prescribed'
import { canIssue, type Reason } from '@/lib/clinical/resolution'
import { reviewPlan } from '@/lib/clinical/rules/review'
import { standingClearances } from '@/lib/clinical/stop-clearances'
import { readLogo } from '@/lib/clinic/reads-logo'
import { AppError } from '@/lib/errors'
import { holdOpenEpisode } from '@/lib/patients/writes-episodes'
import { readPlan, type SavedPlan } from '@/lib/plans/reads'
import { refreshStanding } from '@/lib/standings/writes'
import { readIssuedLines, readLatest } from './reads'
import { nextVisitProblem } from '@/lib/clinical/next-visit'

/** The home program, or why the plan cannot be issued, in words for the therapist. */
export type Issued =
  { readonly id: string; readonly number: number } | { readonly reasons: readonly Reason[] }

const NO_EXERCISE = 'The plan has no exercises yet: add at least one.'

export const NOT_ASSESSED = 'No assessment is recorded for this episode: record one first.'

type Names = {
  readonly clinic: { readonly name: string; readonly phone: string; readonly address: string }
  readonly patient: { readonly name: string; readonly recordNumber: string }
  readonly language: string
}

/** Locks the patient's row: two plans of one patient are issued one after the other and never get the same number. */
async function lockNames(tx: Tx, chart: ChartAccess): Promise<Names> {
  const [found] = await tx
    .select({
      clinic: { name: clinics.name, phone: clinics.phone, address: clinics.address },
      patient: { name: patients.name, recordNumber: patients.recordNumber },
      language: patients.language,
    })
    .from(patients)
    .innerJoin(clinics, eq(clinics.id, patients.clinicId))
    .where(and(eq(patients.clinicId, chart.clinicId), eq(patients.id, chart.patientId)))
    .for('no key update', { of: patients })
  if (!found) throw new AppError('not-found')
  return found
}

/** What the therapist asks for: the plan as it was seen, and when the patient comes again. */
type Asked = { readonly version: number; readonly nextVisitOn: CalendarDate | null }

/** Of the plan of that version, what is issued, and what for. */
type ToIssue = Asked & {
  readonly purpose: Purpose
  readonly linesOf: (plan: SavedPlan) => Pick<SavedPlan, 'prescriptions' | 'answers'>
}
type Purpose = (typeof homePrograms.$inferSelect)['purpose']
type Moment = { readonly today: CalendarDate; readonly at: Date }

type Row = typeof homePrograms.$inferSelect

/** Whether a stored home program says just this; what is undefined is not stored. */
const says = (row: Row, values: Partial<Row>): boolean =>
  isDeepStrictEqual({ ...row, ...(JSON.parse(JSON.stringify(values)) as object) }, row)

/**
 * Issues the plan of an open episode as the patient's next home program: reviews it again with what is on the record
 * now, stores what was known and decided with every word of the handout, and leaves an audit event, in one
 * transaction. Issuing the same plan again on the same day gives the home program that is there.
 * @throws AppError('conflict') when the plan is no longer the version the therapist saw; 'not-found' for an episode
 * that is not this patient's; 'discharged' for a closed one
 */
export const issueHomeProgram = (
  chart: ChartAccess,
  episodeId: string,
  asked: Asked,
  today: CalendarDate,
  at: Date,
): Promise<Issued> =>
  inClinic(chart.clinicId, (tx) =>
    issueIn(tx, chart, episodeId, { ...asked, purpose: 'treatment', linesOf: (plan) => plan }, { today, at }),
  )

/** The same inside a transaction that is already open, for the lines of the plan that are asked for. */
export async function issueIn(
  tx: Tx,
  chart: ChartAccess,
  episodeId: string,
  { version, nextVisitOn, purpose, linesOf }: ToIssue,
  { today, at }: Moment,
): Promise<Issued> {
  const { language, ...names } = await lockNames(tx, chart)
  await holdOpenEpisode(tx, chart, episodeId)
  const plan = await readPlan(tx, chart, episodeId)
  if ((plan?.version ?? 0) !== version) throw new AppError('conflict')
  const toIssue = plan && linesOf(plan)
  if (!toIssue || toIssue.prescriptions.length === 0) return { reasons: [NO_EXERCISE] }
  const badDay = nextVisitOn && nextVisitProblem(nextVisitOn, today)
  if (badDay) return { reasons: [badDay] }

  const record = await readEpisodeRecord(tx, chart, episodeId)
  if (record.assessments.length === 0) return { reasons: [NOT_ASSESSED] }
  const picture = await readClinicalPicture(tx, chart, { id: episodeId, isOpen: true }, record, today)
  const clearances = standingClearances(record)
  const { prescriptions, answers } = toIssue
  const review = reviewPlan({ prescriptions, answers }, picture, today)
  const verdict = canIssue(review, answers, clearances)
  if (!verdict.ok) return { reasons: verdict.reasons }

  const latest = await readLatest(tx, chart)
  const before = await readIssuedLines(tx, chart, episodeId)
  const wordsAs = (programNumber: number, last: IssuedLines | undefined) =>
    handoutInLanguages(
      {
        ...names,
        therapist: chart.therapist,
        programNumber,
        purpose,
        issuedOn: today,
        prescriptions,
        lastPrescriptions: last?.prescriptions ?? null,
        nextVisitOn,
        picture,
        review,
        answers,
        clearances,
      },
      language,
    )
  const logoId = (await readLogo(tx, chart.clinicId))?.id ?? null
  const decided = {
    episodeId,
    purpose,
    startedFrom: plan.startedFrom ?? null,
    prescriptions,
    picture,
    review,
    answers,
    clearances,
    nextVisitOn,
    logoId,
  }
  // The same again differs from the one before the latest just as the latest does.
  if (latest && says(latest, { ...decided, ...wordsAs(latest.number, before.at(-2)) }))
    return { id: latest.id, number: latest.number }

  const id = randomUUID()
  const number = (latest?.number ?? 0) + 1
  await tx.insert(homePrograms).values({
    ...decided,
    clinicId: chart.clinicId,
    id,
    patientId: chart.patientId,
    number,
    issuedOn: today,
    issuedAt: at,
    issuedBy: chart.therapist.id,
    ruleVersion: review.ruleVersion,
    ...wordsAs(number, before.at(-1)),
  })
  await recordEvent(
    tx,
    {
      clinicId: chart.clinicId,
      therapistId: chart.therapist.id,
      patientId: chart.patientId,
      action: 'home-program.issued',
      object: { episode: episodeId, homeProgram: id, number },
    },
    at,
  )
  await refreshStanding(tx, chart, episodeId, { today, at })
  return { id, number }
}
