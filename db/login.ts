import 'server-only'
import type { Pool } from 'pg'

/** Tables that are read before the clinic is known; nothing of a patient is in them. */
export const BEFORE_THE_CLINIC: readonly string[] = ['check_in_tokens', 'sign_in_names']

/** What the login may become: itself, and every role that it is a member of. */
const STRONG_ROLES = `
  select r.rolname as role, r.rolname = current_user as "isSelf",
    case
      when r.rolsuper then 'is a superuser'
      when r.rolbypassrls then 'has BYPASSRLS'
      when r.rolcreaterole then 'may create roles'
      when r.rolname in ('pg_execute_server_program', 'pg_read_server_files', 'pg_write_server_files')
        then 'reaches the files of the server'
      when exists (select from pg_database d where d.datname = current_database() and d.datdba = r.oid)
        then 'owns the database'
      when exists (
        select from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname = 'public' and c.relkind in ('r', 'p') and c.relowner = r.oid
      ) then 'owns tables'
    end as why
  from pg_roles r where pg_has_role(current_user, r.oid, 'member')`

const OPEN_TABLES = `
  select c.relname as name from pg_class c
  join pg_namespace n on n.oid = c.relnamespace
  join pg_attribute a on a.attrelid = c.oid and a.attname = 'clinic_id' and not a.attisdropped
  where n.nspname = 'public' and c.relkind in ('r', 'p') and c.relname <> all ($1)
    and not (c.relrowsecurity and c.relforcerowsecurity
      and exists (select from pg_policy p where p.polrelid = c.oid))
  order by 1`

const HOW = 'See docs/operating.md, PostgreSQL.'

/**
 * Why nobody should serve with this login: it could lift row-level security, or a table has none. Undefined when all is
 * well.
 */
export async function loginProblem(pool: Pool): Promise<string | undefined> {
  const { rows: roles } = await pool.query<{ role: string; isSelf: boolean; why: string | null }>(
    `select * from (${STRONG_ROLES}) strong where why is not null order by "isSelf" desc, role`,
  )
  const [strong] = roles
  if (strong) {
    const what = strong.isSelf ? `it ${strong.why}` : `it is a member of ${strong.role}, which ${strong.why}`
    return `The login of DATABASE_URL could lift row-level security: ${what}. Give the app a login of its own, and the owner's to migrations as DATABASE_OWNER_URL. ${HOW}`
  }
  const { rows: open } = await pool.query<{ name: string }>(OPEN_TABLES, [BEFORE_THE_CLINIC])
  if (open.length === 0) return undefined
  const names = open.map(({ name }) => name).join(', ')
  return `Row-level security is not forced on ${names}: somebody changed the database by hand. Force it again before you serve. ${HOW}`
}
