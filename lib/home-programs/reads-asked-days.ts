import 'server-only'
import { sql } from 'drizzle-orm'

/**
 * `askedDays(…).count` in the database, of a home program `h`. The named days are found by one path: each line's days laid beside the line
 * would have the planner count on thousands of rows for every program.
 */
export const ASKED_DAYS = sql`greatest(
  (select max((line -> 'dosage' ->> 'daysPerWeek')::int) from jsonb_array_elements(h.prescriptions) line),
  (select count(distinct named)::int from jsonb_path_query(h.prescriptions, '$[*].weekdays[*]') named))`
