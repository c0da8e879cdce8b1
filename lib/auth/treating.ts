import { inArray, type SQL, sql } from 'drizzle-orm'
import { therapists } from '@/db/schema/clinics'
import { POWERS } from './access'

/** Whether an account has patients in its care, as a condition of a query: the same as `treats`. */
export const TREATS: SQL = sql`(${therapists.active} and ${inArray(therapists.role, POWERS.treat)})`
