import { type SQL, sql } from 'drizzle-orm'
import { POWERS } from './access'

/** Whether an account, `t`, has patients in its care, as a condition of a query: the same as `treats`. */
export const TREATS: SQL = sql`(t.active and t.role in (${sql.join(
  POWERS.treat.map((role) => sql`${role}`),
  sql`, `,
)}))`
