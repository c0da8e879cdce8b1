import 'server-only'
import { and, desc, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Tx } from '@/db/client'
import { readTogether } from '@/db/read-together'
import { therapists } from '@/db/schema/clinics'
import { homePrograms } from '@/db/schema/home-programs'
import type { ChartAccess } from '@/lib/auth/chart-access'
import type { ContactAccess } from '@/lib/auth/desk-access'
import type { RecordAccess } from '@/lib/auth/record-access'
import { type CalendarDate, storedDate, storedDateOrNull } from '@/lib/clinical/calendar-date'
import type { GivenAdvice } from '@/lib/clinical/discharge-summary/content'
import type { HandoutContent } from '@/lib/clinical/handout'
import type { Language } from '@/lib/clinical/languages/language'
import type { IssuedLines } from '@/lib/clinical/recovery/last-prescribed'
import { contentByLanguage, currentContent } from '@/lib/clinical/stored-handout'
import { AppError } from '@/lib/errors'
import { askedDaysOf } from './reads-asked-days'

type Row = typeof homePrograms.$inferSelect

/** An issued plan as it was issued, with the name of who issued it. */
export type HomeProgram = Omit<
  Row,
  'clinicId' | 'patientId' | 'issuedOn' | 'issuedBy' | 'nextVisitOn' | 'content' | 'translations'
> & {
  readonly issuedOn: CalendarDate
  readonly issuedBy: string
  readonly nextVisitOn: CalendarDate | null
  /** In the patient's language. */
  readonly content: HandoutContent
  /** In every language in which it was kept, the patient's first. */
  readonly contents: ReadonlyMap<Language, HandoutContent>
}

/** What an issued program asks for, without the words of its paper. */
export type IssuedPlan = Pick<
  HomeProgram,
  'id' | 'number' | 'issuedOn' | 'prescriptions' | 'startedFrom' | 'nextVisitOn'
>

/** What a list of home programs shows. */
export type HomeProgramSummary = Pick<
  HomeProgram,
  'id' | 'episodeId' | 'number' | 'purpose' | 'issuedOn' | 'issuedBy'
> & {
  readonly exercises: number
  /** Days a week on which it asks for anything. */
  readonly daysPerWeek: number
}

const ofChart = (chart: Pick<RecordAccess, 'clinicId' | 'patientId'>) =>
  and(eq(homePrograms.clinicId, chart.clinicId), eq(homePrograms.patientId, chart.patientId))

const issuer = and(eq(therapists.clinicId, homePrograms.clinicId), eq(therapists.id, homePrograms.issuedBy))

/** Every home program of this chart, newest first. Its lines are counted where they are. */
export const listHomePrograms = (chart: ChartAccess): Promise<HomeProgramSummary[]> =>
  readTogether(chart.clinicId, async (tx) => {
    const rows = await tx
      .select({
        id: homePrograms.id,
        episodeId: homePrograms.episodeId,
        number: homePrograms.number,
        purpose: homePrograms.purpose,
        issuedOn: homePrograms.issuedOn,
        issuedBy: therapists.name,
        exercises: sql<number>`jsonb_array_length(${homePrograms.prescriptions})`,
        daysPerWeek: askedDaysOf(homePrograms.prescriptions),
      })
      .from(homePrograms)
      .innerJoin(therapists, issuer)
      .where(ofChart(chart))
      .orderBy(desc(homePrograms.number))
    return rows.map(({ issuedOn, ...row }) => ({ ...row, issuedOn: storedDate(issuedOn) }))
  })

/**
 * What one home program of this chart asks for: its paper, which is much larger, stays where it is.
 * @throws AppError('not-found') when the id is unknown or another patient's
 */
export const getIssuedPlan = (chart: ChartAccess, homeProgramId: string): Promise<IssuedPlan> =>
  readTogether(chart.clinicId, async (tx) => {
    const [found] = await tx
      .select({
        id: homePrograms.id,
        number: homePrograms.number,
        issuedOn: homePrograms.issuedOn,
        prescriptions: homePrograms.prescriptions,
        startedFrom: homePrograms.startedFrom,
        nextVisitOn: homePrograms.nextVisitOn,
      })
      .from(homePrograms)
      .where(and(ofChart(chart), eq(homePrograms.id, homeProgramId)))
    if (!found) throw new AppError('not-found')
    return {
      ...found,
      issuedOn: storedDate(found.issuedOn),
      nextVisitOn: storedDateOrNull(found.nextVisitOn),
    }
  })

/**
 * One home program of this chart.
 * @throws AppError('not-found') when the id is malformed, unknown or another patient's
 */
export async function getHomeProgram(chart: ContactAccess, homeProgramId: string): Promise<HomeProgram> {
  if (!z.uuid().safeParse(homeProgramId).success) throw new AppError('not-found')
  const [found] = await readTogether(chart.clinicId, (tx) =>
    tx
      .select({ row: homePrograms, issuedBy: therapists.name })
      .from(homePrograms)
      .innerJoin(therapists, issuer)
      .where(and(ofChart(chart), eq(homePrograms.id, homeProgramId))),
  )
  if (!found) throw new AppError('not-found')
  const { clinicId: _clinic, patientId: _patient, translations, ...row } = found.row
  return {
    ...row,
    issuedOn: storedDate(row.issuedOn),
    issuedBy: found.issuedBy,
    nextVisitOn: storedDateOrNull(row.nextVisitOn),
    content: currentContent(row.content),
    contents: contentByLanguage(row.content, translations),
  }
}

/** What the home programs of an episode prescribed, inside a transaction that is already open. */
export async function readIssuedLines(
  tx: Tx,
  chart: RecordAccess,
  episodeId: string,
): Promise<IssuedLines[]> {
  const rows = await tx
    .select({ issuedOn: homePrograms.issuedOn, prescriptions: homePrograms.prescriptions })
    .from(homePrograms)
    .where(and(ofChart(chart), eq(homePrograms.episodeId, episodeId)))
    .orderBy(homePrograms.number)
  return rows.map(({ issuedOn, prescriptions }) => ({ issuedOn: storedDate(issuedOn), prescriptions }))
}

/** Titles of the advice printed with the home programs of an episode, in English, in the order given. */
export async function readAdvice(tx: Tx, chart: RecordAccess, episodeId: string): Promise<GivenAdvice[]> {
  const rows = await tx
    .select({
      issuedOn: homePrograms.issuedOn,
      content: homePrograms.content,
      translations: homePrograms.translations,
    })
    .from(homePrograms)
    .where(and(ofChart(chart), eq(homePrograms.episodeId, episodeId)))
    .orderBy(homePrograms.number)
  return rows.flatMap(({ issuedOn, content, translations }) =>
    (contentByLanguage(content, translations).get('en')?.education?.blocks ?? []).map(({ title }) => ({
      title,
      issuedOn: storedDate(issuedOn),
    })),
  )
}

/** The last home program of a patient, inside a transaction that is already open. */
export async function readLatest(tx: Tx, chart: RecordAccess): Promise<Row | undefined> {
  const [latest] = await tx
    .select()
    .from(homePrograms)
    .where(ofChart(chart))
    .orderBy(desc(homePrograms.number))
    .limit(1)
  return latest
}
