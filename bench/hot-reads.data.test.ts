import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { inClinic } from '@/db/client'
import { connection } from '@/db/connection'
import { useTestDatabase } from '@/db/testing'
import { clinicOfAnySize, learnStatistics, type MadeClinic, type Size } from './clinic-of-any-size'
import { type HotRead, hotReads } from './hot-reads'
import { type PlannedStatement, plansOf } from './statement-plans'

const SMALL = { patients: 400, checkIns: 1600, therapists: 4 }
const TIMES = 6
const LARGE = {
  patients: SMALL.patients * TIMES,
  checkIns: SMALL.checkIns * TIMES,
  therapists: SMALL.therapists * TIMES,
}
/** As many therapists, and as many in care of each, as in the small clinic, with so many times the history. */
const OLD = {
  patients: LARGE.patients,
  checkIns: LARGE.checkIns,
  inCareOneOf: 10 * TIMES,
  therapists: SMALL.therapists,
}
/**
 * What is asked of a page, a patient or a therapist may cost so many times as much in a clinic of `TIMES` the size: every list counts
 * up to a thousand, which the small clinic does not have.
 */
const AT_MOST = 3
/** What is asked of a whole clinic may grow as the clinic does, with a deeper index and a longer sort. */
const AT_MOST_OF_WHOLE = TIMES * 1.5
/** Rows more or less of which nothing is said: the clinics are made by chance. */
const FEW_ROWS = 50
/** Rows for each of which somebody works in the clinic, and not for each patient. */
const OF_STAFF = new Set(['therapists', 'sign_in_names', 'sessions', 'audit_heads', 'clinics'])

useTestDatabase({ fresh: true, asOwner: true })

type Growing = Pick<HotRead, 'name' | 'growsWith'>
/** What a statement costs as the planner reckons, and how many rows it reads, each as times of the small clinic. */
type Compared = PlannedStatement & Growing & { readonly growth: number; readonly growthOfRows: number }
let [small, large, old]: MadeClinic[] = []
/** Beside the small clinic, the large one; and the old one in all but what is counted of a whole clinic. */
let compared: readonly Compared[] = []
let comparedWithOld: readonly Compared[] = []
let growing: readonly string[] = []

async function plansOfAll(reads: readonly HotRead[]) {
  const plans = new Map<string, readonly PlannedStatement[]>()
  for (const { name, ask, growsWith } of reads) plans.set(name, await plansOf(ask, growsWith === 'clinic'))
  return plans
}

/** How many rows an insert has makes no other statement of it. */
const asked = (text: string): string => text.replace(/ values \(.*/s, '')

const rowsOfOne = (of: PlannedStatement | undefined): number => (of?.rowsRead ?? 0) + FEW_ROWS

/** What the statements of a read cost in the large clinic, as times of the small one: what only the large one is asked costs too much. */
function growthOf(
  { name, growsWith }: Growing,
  before: readonly PlannedStatement[],
  after: readonly PlannedStatement[],
): Compared[] {
  return after.map((statement) => {
    const first = before.find(({ text }) => asked(text) === asked(statement.text))
    return {
      ...statement,
      name,
      growsWith,
      growth: first ? statement.cost / first.cost : Infinity,
      growthOfRows: rowsOfOne(statement) / rowsOfOne(first),
    }
  })
}

const rowsOf = ({ clinicId }: MadeClinic, name: string) =>
  inClinic(clinicId, async (tx) => {
    const { rows: counted } = await tx.execute<{ count: number }>(
      sql`select count(*)::int as count from ${sql.identifier(name)} where clinic_id = ${clinicId}`,
    )
    return counted[0]?.count ?? 0
  })

/** Tables with more rows in the large clinic than in the small one, each row once for so many patients. */
async function growingTables(): Promise<string[]> {
  const { pool } = await connection()
  const { rows } = await pool.query<{ name: string }>(
    "select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'clinic_id'",
  )
  const names: string[] = []
  for (const { name } of rows)
    if (
      small &&
      large &&
      !OF_STAFF.has(name) &&
      (await rowsOf(large, name)) > 2 * (await rowsOf(small, name))
    )
      names.push(name)
  return names
}

const readsWhole = ({ name, readWhole, text }: Compared): string[] =>
  readWhole
    .filter((table) => growing.includes(table))
    .map((table) => `${name} reads every row of ${table}: ${text.trim().slice(0, 200)}`)

const dear = ({ name, text }: Compared, growth: number, atMost: number): string[] =>
  growth > atMost ? [`${name}: ${growth.toFixed(1)} times, ${text.trim().slice(0, 200)}`] : []

/** A question that no index serves. */
const noted = ({ clinicId }: MadeClinic) =>
  plansOf(() =>
    inClinic(clinicId, (tx) =>
      tx.execute(sql`select id from check_ins where clinic_id = ${clinicId} and note = 'none'`),
    ),
  )

/** A made clinic that somebody has left, whose patients nobody was given: a lead's Today looks for them. */
async function clinicAfterLeaving(size: Size): Promise<MadeClinic> {
  const made = await clinicOfAnySize(size)
  await inClinic(made.clinicId, (tx) =>
    tx.execute(sql`update therapists set active = false where id = ${made.therapistIds.at(-1)}`),
  )
  return made
}

beforeAll(async () => {
  small = await clinicAfterLeaving({ ...SMALL, place: 1 })
  await learnStatistics([small])
  const before = await plansOfAll(await hotReads(small))
  large = await clinicAfterLeaving({ ...LARGE, place: 2 })
  await learnStatistics([large])
  const reads = await hotReads(large)
  const after = await plansOfAll(reads)
  compared = reads.flatMap((read) => growthOf(read, before.get(read.name) ?? [], after.get(read.name) ?? []))
  growing = await growingTables()
  old = await clinicAfterLeaving({ ...OLD, place: 3 })
  await learnStatistics([old])
  const ofSome = (await hotReads(old)).filter(({ growsWith }) => growsWith !== 'clinic')
  const afterYears = await plansOfAll(ofSome)
  comparedWithOld = ofSome.flatMap((read) =>
    growthOf(read, before.get(read.name) ?? [], afterYears.get(read.name) ?? []),
  )
}, 300_000)

describe('Everything that is asked all day', () => {
  it('is made of records of every kind', () => {
    expect(growing.toSorted()).toEqual([
      'assessments',
      'attention_marks',
      'audit_events',
      'check_in_devices',
      'check_in_exercises',
      'check_in_links',
      'check_in_submissions',
      'check_in_tokens',
      'check_ins',
      'clearances',
      'discharge_summaries',
      'episode_standings',
      'episodes',
      'home_programs',
      'outcome_scores',
      'patient_words',
      'patients',
      'plans',
      'prescriptions',
      'progress_reports',
      'referral_notes',
      'reminders',
      'reported_flags',
    ])
  })

  it('searches in what grows, and reads none of it from end to end', () => {
    expect(compared.filter(({ growsWith }) => growsWith === 'nothing').flatMap(readsWhole)).toEqual([])
  })

  it(`costs about the same in a clinic of ${TIMES} times the size`, () => {
    expect(
      compared.flatMap((one) =>
        dear(one, one.growth, one.growsWith === 'nothing' ? AT_MOST : AT_MOST_OF_WHOLE),
      ),
    ).toEqual([])
  })

  it(`reads about as many rows after ${TIMES} times the years, of the clinic and of each who treats`, () => {
    expect(comparedWithOld.filter(({ rowsRead }) => rowsRead !== undefined).length).toBeGreaterThan(100)
    expect(comparedWithOld.flatMap((one) => dear(one, one.growthOfRows, AT_MOST))).toEqual([])
    expect(comparedWithOld.flatMap(readsWhole)).toEqual([])
  })

  it('is caught where no index serves it', async () => {
    if (!small || !large) throw new Error('There are no clinics')
    const [found] = growthOf({ name: 'notes', growsWith: 'nothing' }, await noted(small), await noted(large))
    expect(found && readsWhole(found)).toHaveLength(1)
    expect(found?.growth).toBeGreaterThan(AT_MOST)
    expect(found?.growthOfRows).toBeGreaterThan(AT_MOST)
  })
})
