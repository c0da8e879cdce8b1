import 'server-only'
import { type Connection, takeClient } from './connection'

/**
 * Whether the pages of tables and indexes agree with themselves and with each other, as PostgreSQL's own extension amcheck sees
 * it. It finds rows that an index lacks and pages that are damaged; not a page of rows that is gone as if it had never been:
 * foreign keys and the audit chain tell of those.
 */
export type Structure =
  | { readonly state: 'not checked'; readonly why: string }
  | { readonly state: 'checked'; readonly relations: number; readonly damage: readonly string[] }

/** A transaction, however it is reached. */
type Asked = {
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- as both engines have it
  readonly query: <Row extends object>(
    text: string,
    values?: unknown[],
  ) => Promise<{ readonly rows: readonly Row[] }>
}

type Relation = { readonly id: number; readonly name: string; readonly isIndex: boolean }

/** The system's own tables as well: a row is as lost when the table is not found. */
const RELATIONS = `select c.oid::int as id, c.oid::regclass::text as name, c.relkind = 'i' as "isIndex"
  from pg_class c join pg_am a on a.oid = c.relam left join pg_index i on i.indexrelid = c.oid
  where c.relpersistence = 'p'
    and (c.relkind in ('r', 't', 'm') and a.amname = 'heap' or c.relkind = 'i' and a.amname = 'btree' and i.indisvalid)
  order by 2`
const NOT_ALLOWED = '42501'
/** PostgreSQL's words for damage: an internal error, and a file that cannot be read. */
const DAMAGE = /^(XX|58)/

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : ''

async function nameOfLogin(client: Asked): Promise<string> {
  const { rows } = await client.query<{ name: string }>('select quote_ident(current_user) as name')
  return rows[0]?.name ?? ''
}

/** @returns the schema of amcheck; where nobody installed it, it is, until the end of the transaction */
async function amcheck(client: Asked): Promise<string> {
  const { rows } = await client.query<{ schema: string }>(
    "select quote_ident(nspname) as schema from pg_extension e join pg_namespace n on n.oid = e.extnamespace where extname = 'amcheck'",
  )
  if (rows[0]) return rows[0].schema
  await client.query('create extension amcheck schema public')
  return 'public'
}

function why(error: unknown, login: string): string {
  if (codeOf(error) === NOT_ALLOWED)
    return `${login} may not use amcheck. As a superuser, once in this database: create extension if not exists amcheck; grant execute on function bt_index_check(regclass, boolean), verify_heapam(regclass, boolean, boolean, text, bigint, bigint) to ${login};`
  return `amcheck cannot be used: ${error instanceof Error ? error.message : String(error)}. PostgreSQL's "contrib" package has it.`
}

async function damageOf(
  client: Asked,
  schema: string,
  { id, isIndex }: Relation,
): Promise<string | undefined> {
  if (isIndex) {
    await client.query(`select ${schema}.bt_index_check($1::oid::regclass, true)`, [id])
    return undefined
  }
  const { rows } = await client.query<{ says: string }>(
    `select format('page %s, item %s: %s', blkno, offnum, msg) as says
      from ${schema}.verify_heapam($1::oid::regclass, on_error_stop => true, check_toast => true)`,
    [id],
  )
  const [first] = rows
  return first && `${first.says}${rows.length > 1 ? ` (and ${rows.length - 1} more)` : ''}`
}

/** Checks every table and index with amcheck, in a transaction of the caller's that is rolled back afterwards. */
export async function checkStructureIn(client: Asked): Promise<Structure> {
  const login = await nameOfLogin(client)
  await client.query('savepoint one')
  let schema
  try {
    schema = await amcheck(client)
  } catch (error) {
    await client.query('rollback to one')
    // Without a code it is no answer; an internal error here is damage of the system's own tables.
    if (codeOf(error) === '' || codeOf(error).startsWith('XX')) throw error
    return { state: 'not checked', why: why(error, login) }
  }
  const { rows: relations } = await client.query<Relation>(RELATIONS)
  const damage: string[] = []
  for (const relation of relations) {
    await client.query('savepoint one')
    try {
      const says = await damageOf(client, schema, relation)
      if (says !== undefined) damage.push(`${relation.name}: ${says}`)
    } catch (error) {
      if (codeOf(error) === NOT_ALLOWED) return { state: 'not checked', why: why(error, login) }
      if (!(error instanceof Error) || !DAMAGE.test(codeOf(error))) throw error
      await client.query('rollback to one')
      damage.push(`${relation.name}: ${error.message}`)
    }
    await client.query('release one')
  }
  return { state: 'checked', relations: relations.length, damage }
}

/** Checks every table and index in one transaction that leaves nothing behind. On the embedded engine others wait meanwhile. */
export async function checkStructure(connection: Connection): Promise<Structure> {
  const client = await takeClient(connection)
  try {
    await client.query('begin')
    return await checkStructureIn(client)
  } finally {
    await client.query('rollback').catch(() => {})
    client.release()
  }
}

const MOST_NAMED = 5

/** What was found, in a sentence. */
export function structureInWords(structure: Structure): string {
  if (structure.state === 'not checked') return `not checked: ${structure.why}`
  const { relations, damage } = structure
  if (damage.length === 0) return `${relations} are whole`
  const more = damage.length > MOST_NAMED ? `; and ${damage.length - MOST_NAMED} more` : ''
  return `damaged: ${damage.slice(0, MOST_NAMED).join('; ')}${more}`
}

/** @throws with a sentence where something is damaged */
export function refuseDamagedStructure(structure: Structure, whatNow: string): void {
  if (structure.state === 'checked' && structure.damage.length > 0)
    throw new Error(`The tables and indexes are ${structureInWords(structure)}. ${whatNow}`)
}
