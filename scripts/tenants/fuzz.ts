import { inClinic, outsideClinics } from '@/db/client'
import { chanceOf } from '@/db/seed/random'
import { sql } from 'drizzle-orm'
import { AppError } from '@/lib/errors'
import { type DrillClinic, type Ids, noIds } from '../access/world'
import type { At } from './operation'
import { OPERATIONS } from './operations'

/** What came of a run: rows of another clinic that were seen or changed, and answers that the oracle has otherwise. */
export type Fuzzed = {
  readonly operations: number
  readonly foreign: readonly string[]
  readonly otherwise: readonly string[]
}

type Side = 'own' | 'foreign' | 'missing' | 'mixed'

/** Each id by itself of one's own, of the other clinic, or of nothing. */
function mixedIds(own: Ids, other: Ids, whole: (low: number, high: number) => number): Ids {
  const nothing = noIds()
  const pick = (name: keyof Ids): string => [own, other, nothing][whole(0, 2)]?.[name] ?? nothing[name]
  return {
    patientId: pick('patientId'),
    episodeId: pick('episodeId'),
    assessmentId: pick('assessmentId'),
    checkInId: pick('checkInId'),
    homeProgramId: pick('homeProgramId'),
    dischargeSummaryId: pick('dischargeSummaryId'),
    dischargedPatientId: pick('dischargedPatientId'),
    progressReportId: pick('progressReportId'),
    referralNoteId: pick('referralNoteId'),
    exerciseId: pick('exerciseId'),
    photoId: pick('photoId'),
    logoId: pick('logoId'),
    templateId: pick('templateId'),
    memberId: pick('memberId'),
    viewId: pick('viewId'),
    holdId: pick('holdId'),
    linkId: pick('linkId'),
  }
}

/** Expected failures, and what the database refuses: nothing was seen or done. */
const nothingDone = (error: unknown): undefined => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  // A predicate that was taken away can name a row that is not there, or not this clinic's.
  if (error instanceof AppError || ['42501', '23503', '23505', '21000'].includes(code)) return undefined
  throw error
}

const isNothing = (result: unknown): boolean =>
  result === undefined ||
  result === null ||
  (Array.isArray(result) && result.length === 0) ||
  (typeof result === 'object' && ('problem' in result || 'problems' in result || 'conflict' in result))

const wordsOf = (result: unknown): string => JSON.stringify(result ?? null)

/** What belongs to a clinic, told by the ids and words that are nobody else's. */
const marksOf = ({ clinicId, ids, canaries, team }: DrillClinic): string[] => [
  clinicId,
  canaries.name,
  canaries.clinical,
  ...Object.values(ids),
  ...Object.values(team).map(({ id }) => id),
]

/** Does one operation, and says what came of the other clinic's. */
export async function tryOne(
  name: string,
  at: At,
  other: DrillClinic,
  side: Side,
): Promise<{ readonly foreign?: string }> {
  const operation = OPERATIONS[name]
  if (!operation) throw new Error(`There is no operation ${name}.`)
  const result = await operation.run(at).catch(nothingDone)
  const given = new Set<string>(Object.values(at.ids))
  // An id that was given may be said again, in words that nothing is there.
  const seen = marksOf(other).find((mark) => !given.has(mark) && wordsOf(result).includes(mark))
  if (seen) return { foreign: `${name}, ${side}: saw ${seen}` }
  if (!operation.byIds || side === 'mixed') return {}
  if (side !== 'own' && !isNothing(result))
    return { foreign: `${name}, ${side}: came to ${wordsOf(result).slice(0, 80)}` }
  return {}
}

const key = ({ clinicId }: DrillClinic, table: string): string => `${clinicId} ${table}`

const COUNTED = ['assessments', 'referral_notes', 'plan_templates', 'outcome_scores'] as const
const COUNTED_BY: Readonly<Record<string, (typeof COUNTED)[number]>> = {
  recordAssessment: 'assessments',
  writeReferralNote: 'referral_notes',
  saveTemplate: 'plan_templates',
  recordScores: 'outcome_scores',
}

const countIn = async ({ clinicId }: DrillClinic, table: (typeof COUNTED)[number]): Promise<number> => {
  const { rows } = await inClinic(clinicId, (tx) =>
    tx.execute<{ n: number }>(sql`select count(*)::int as n from ${sql.identifier(table)}`),
  )
  return rows[0]?.n ?? 0
}

/**
 * Random operations of the therapists of two clinics, with ids of both and of nothing, against an oracle that knows what
 * is whose and counts what each should have by now.
 */
export async function fuzz(
  clinics: readonly [DrillClinic, DrillClinic],
  { operations, seed }: { readonly operations: number; readonly seed: number },
): Promise<Fuzzed> {
  const chance = chanceOf(seed)
  const names = Object.keys(OPERATIONS)
  const foreign: string[] = []
  const otherwise: string[] = []
  const expected = new Map<string, number>()
  for (const clinic of clinics)
    for (const table of COUNTED) expected.set(key(clinic, table), await countIn(clinic, table))
  for (let done = 0; done < operations; done += 1) {
    const isFirst = chance.happens(0.5)
    const [clinic, other] = isFirst ? clinics : [clinics[1], clinics[0]]
    const name = names[chance.whole(0, names.length - 1)] ?? ''
    const side = chance.pick(['own', 'foreign', 'missing', 'mixed'] as const)
    const ids = {
      own: () => clinic.ids,
      foreign: () => other.ids,
      missing: () => noIds(),
      mixed: () => mixedIds(clinic.ids, other.ids, chance.whole),
    }[side]()
    const table = COUNTED_BY[name]
    // The oracle: what one's own ids name is there and can be written; of all others, nothing.
    const isWritten =
      table !== undefined &&
      (name === 'saveTemplate' ||
        (ids.patientId === clinic.ids.patientId && ids.episodeId === clinic.ids.episodeId))
    if (table && isWritten) expected.set(key(clinic, table), (expected.get(key(clinic, table)) ?? 0) + 1)
    const wrong = await tryOne(name, { clinic, ids }, other, side)
    if (wrong.foreign) foreign.push(wrong.foreign)
  }
  for (const clinic of clinics)
    for (const table of COUNTED) {
      const [now, should] = [await countIn(clinic, table), expected.get(key(clinic, table)) ?? 0]
      if (now !== should) otherwise.push(`${table}: ${now}, where the oracle has ${should}`)
    }
  const stray = await outsideClinics((tx) => tx.execute(sql`select 1 from patients limit 1`))
  if (stray.rows.length > 0) foreign.push('rows without a clinic')
  return { operations, foreign, otherwise }
}
