import type { Progress } from '@/db/backup/contents'

/** Says on standard error how far something has come: one line for each table that has rows. */
export const showProgress =
  (what: string): Progress =>
  (table, rows, share) => {
    if (rows === 0) return
    console.error(`${what} ${String(Math.floor(share * 100)).padStart(3)} %  ${table}: ${rows} rows`)
  }
