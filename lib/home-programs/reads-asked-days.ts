import 'server-only'
import { type SQL, type SQLWrapper, sql } from 'drizzle-orm'

/**
 * `askedDays(…).count` in the database, of the lines of a home program. The named days are found by one path: each line's days laid beside
 * the line would have the planner count on thousands of rows for every program.
 */
export const askedDaysOf = (prescriptions: SQLWrapper): SQL<number> => sql<number>`greatest(
  (select max((line -> 'dosage' ->> 'daysPerWeek')::int) from jsonb_array_elements(${prescriptions}) line),
  (select count(distinct named)::int from jsonb_path_query(${prescriptions}, '$[*].weekdays[*]') named))`

/** The same of a home program `h`. */
export const ASKED_DAYS = askedDaysOf(sql`h.prescriptions`)
