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
/** As many in care as in the small clinic, of so many times the history. */
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
/**
 * Of those in care it may cost so many times as much in a clinic of `TIMES` the history, which a read of the history would reach: the
 * planner takes the share in care to be the same in every clinic, and so counts on more than there are.
 */
const AT_MOST_OF_OLD = TIMES - 1
/** Rows for each of which somebody works in the clinic, and not for each patient. */
const OF_STAFF = new Set(['therapists', 'sign_in_names', 'sessions', 'audit_heads', 'clinics'])

useTestDatabase({ fresh: true, asOwner: true })

type Growing = Pick<HotRead, 'name' | 'growsWith'>
type Compared = PlannedStatement & Growing & { readonly growth: number }
let [small, large, old]: MadeClinic[] = []
/** Beside the small clinic, the large one; and the old one in what is asked of those in care. */
let compared: readonly Compared[] = []
let comparedInCare: readonly Compared[] = []
let growing: readonly string[] = []

async function plansOfAll(reads: readonly HotRead[]) {
  const plans = new Map<string, readonly PlannedStatement[]>()
  for (const { name, ask, growsWith } of reads) plans.set(name, await plansOf(ask, growsWith === 'clinic'))
  return plans
}

/** How many rows an insert has makes no other statement of it. */
const asked = (text: string): string => text.replace(/ values \(.*/s, '')

/** What the statements of a read cost in the large clinic, as times of the small one: what only the large one is asked costs too much. */
function growthOf(
  { name, growsWith }: Growing,
  before: readonly PlannedStatement[],
  after: readonly PlannedStatement[],
): Compared[] {
  return after.map((statement) => {
    const first = before.find(({ text }) => asked(text) === asked(statement.text))
    return { ...statement, name, growsWith, growth: first ? statement.cost / first.cost : Infinity }
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

/**
 * The count of those in care looks on where it finds fewer than a thousand: for those who have no episode yet, among all patients.
 * No index knows who has none. With more in care, it has stopped before.
 */
const COUNTS_WITHOUT_EPISODE = /union all\s+select 1 from patients p where .* and not exists/s

const dear = ({ name, growth, text }: Compared, atMost: number): string[] =>
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
  const inCare = (await hotReads(old)).filter(({ growsWith }) => growsWith === 'in care')
  const afterYears = await plansOfAll(inCare)
  comparedInCare = inCare.flatMap((read) =>
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
      compared.flatMap((one) => dear(one, one.growsWith === 'nothing' ? AT_MOST : AT_MOST_OF_WHOLE)),
    ).toEqual([])
  })

  it('of everybody in care, reads none of the history of a clinic, and costs about the same however long that is', () => {
    const looking = comparedInCare.filter(({ text }) => !COUNTS_WITHOUT_EPISODE.test(text))
    expect(looking.length).toBeGreaterThan(3)
    expect(comparedInCare.length - looking.length).toBe(2)
    expect(looking.flatMap((one) => dear(one, AT_MOST_OF_OLD))).toEqual([])
    expect(looking.flatMap(readsWhole)).toEqual([])
  })

  it('is caught where no index serves it', async () => {
    if (!small || !large) throw new Error('There are no clinics')
    const [found] = growthOf({ name: 'notes', growsWith: 'nothing' }, await noted(small), await noted(large))
    expect(found && readsWhole(found)).toHaveLength(1)
    expect(found?.growth).toBeGreaterThan(AT_MOST)
  })
})
