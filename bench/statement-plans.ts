import { connection } from '@/db/connection'
import { everythingSent, type Sent } from './sent-statements'

/** A node of a plan, as the planner tells it. */
type PlanNode = {
  readonly 'Node Type': string
  readonly 'Relation Name'?: string
  readonly 'Index Name'?: string
  readonly 'Index Cond'?: string
  readonly 'Total Cost': number
  readonly 'Actual Rows'?: number
  readonly 'Actual Loops'?: number
  readonly 'Rows Removed by Filter'?: number
  readonly 'Rows Removed by Index Recheck'?: number
  readonly Plans?: readonly PlanNode[]
}

/** A statement that was sent, and what the planner says of it. */
export type PlannedStatement = {
  readonly text: string
  readonly cost: number
  /** How many rows it took from tables and indexes, kept or not; undefined where it writes. */
  readonly rowsRead: number | undefined
  /** Tables of which it reads every row, or every row of the clinic. */
  readonly readWhole: readonly string[]
}

/** They have read everything below them before they give anything on: no limit above stops what is below. */
const READ_ALL = new Set([
  'Sort',
  'Aggregate',
  'Hash',
  'Materialize',
  'WindowAgg',
  'SetOp',
  'Bitmap Heap Scan',
])

/** Indexes that have no more than those in care, or with a red flag: what is read of them grows with these, which the cost tells. */
const OF_FEW = new Set(['episodes_one_open', 'episode_standings_flagged', 'patients_in_care'])

/** Whether the condition of an index asks for more than the clinic; row-level security asks for that once more. */
const narrows = (condition: string): boolean =>
  condition.split(' AND ').some((part) => !/\bclinic_id = /.test(part))

/** @param isStopped whether a limit above ends the reading early */
function wholeBelow(node: PlanNode, isStopped: boolean, table = node['Relation Name']): string[] {
  const { 'Node Type': type, 'Index Cond': condition, Plans: below = [] } = node
  const isSearched = /Index/.test(type) && (narrows(condition ?? '') || OF_FEW.has(node['Index Name'] ?? ''))
  const reads = /Seq Scan|Index/.test(type)
  if (type === 'Seq Scan' || (reads && !isSearched && !isStopped && condition !== undefined))
    return [table ?? '']
  const stops = type === 'Limit' || (isStopped && !READ_ALL.has(type))
  return below.flatMap((child) => wholeBelow(child, stops, child['Relation Name'] ?? table))
}

/** What each scan took, as often as it was done. */
const rowsReadBelow = (node: PlanNode): number =>
  (node['Node Type'].endsWith('Scan') && node['Relation Name'] !== undefined
    ? ((node['Actual Rows'] ?? 0) +
        (node['Rows Removed by Filter'] ?? 0) +
        (node['Rows Removed by Index Recheck'] ?? 0)) *
      (node['Actual Loops'] ?? 0)
    : 0) + (node.Plans ?? []).reduce((sum, child) => sum + rowsReadBelow(child), 0)

const WRITES = /\b(insert into|update|delete from)\b/i
const EXPLAINED = /^\s*\(?(select|insert|update|delete|with)\b/i
const CLINIC = /^begin read (?:write|only); select set_config\('app\.clinic_id', '([^']*)'/

/**
 * Tables of a test are so small that whatever is read shares its pages with the rest, and that to read them from end to end is
 * cheap. Rows alone are counted, as at size, where each is on a page of its own.
 */
const ROWS_ALONE =
  'set local seq_page_cost = 0; set local random_page_cost = 0; set local enable_seqscan = off'
/** Where a few rows are asked for, each is looked up, as at size: the other joins read one side from end to end. */
const ONE_BY_ONE = 'set local enable_hashjoin = off; set local enable_mergejoin = off'

/** The plan of a statement with its values, as the app has it planned, but for the size of the tables; what only reads is done again. */
async function planOf(clinicId: string, { text, values }: Sent, isOfWholeClinic: boolean): Promise<PlanNode> {
  const { pool, stepsDown } = await connection()
  const client = await pool.connect()
  try {
    await client.query('begin')
    await client.query("select set_config('app.clinic_id', $1, true)", [clinicId])
    if (stepsDown) await client.query("select set_config('role', 'plumbline_app', true)")
    await client.query(`${ROWS_ALONE}; ${isOfWholeClinic ? '' : ONE_BY_ONE}`)
    const { rows } = await client.query<{ 'QUERY PLAN': readonly [{ readonly Plan: PlanNode }] }>(
      `explain (format json${WRITES.test(text) ? '' : ', analyze, timing off'}) ${text}`,
      [...values],
    )
    const plan = rows[0]?.['QUERY PLAN'][0].Plan
    if (!plan) throw new Error('There is no plan')
    return plan
  } finally {
    await client.query('rollback')
    client.release()
  }
}

/** Does the work, and has everything planned again that it sent: each statement once, as the dearest of its kind. */
export async function plansOf(
  work: () => Promise<unknown>,
  isOfWholeClinic = false,
): Promise<readonly PlannedStatement[]> {
  const planned = new Map<string, PlannedStatement>()
  let clinicId = ''
  for (const sent of await everythingSent(work)) {
    const [, named] = CLINIC.exec(sent.text) ?? []
    if (named !== undefined) clinicId = named
    else if (EXPLAINED.test(sent.text)) {
      const plan = await planOf(clinicId, sent, isOfWholeClinic)
      const { text } = sent
      const cost = plan['Total Cost']
      if (cost > (planned.get(text)?.cost ?? 0))
        planned.set(text, {
          text,
          cost,
          rowsRead: plan['Actual Rows'] === undefined ? undefined : rowsReadBelow(plan),
          readWhole: wholeBelow(plan, false),
        })
    }
  }
  return [...planned.values()]
}
