import type { Progress } from '@/db/backup/contents'

/** Says on standard error how far something has come: one line for each table. */
export const showProgress =
  (what: string): Progress =>
  (table, rows, share) => {
    console.error(`${what} ${String(Math.floor(share * 100)).padStart(3)} %  ${table}: ${rows} rows`)
  }
