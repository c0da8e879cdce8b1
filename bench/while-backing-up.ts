/** What those wait for who come while a backup is made. */
import { statSync } from 'node:fs'
import { newestBackup } from '@/db/backup/standing'
import { type Served, tallyOf } from './arrivals'
import { ms } from './rate'
import { printRow } from './row'

type Meanwhile = {
  /** How long it took to write and to check. */
  readonly took: string
  readonly served: readonly Served[]
}

const seconds = (from: number, until: number): string => `${((until - from) / 1000).toFixed(0)} s`

/**
 * What was asked for while the newest backup of the folder was made.
 * @param began when the work began, milliseconds since 1970
 */
function meanwhileOf(folder: string, served: readonly Served[], began: number): Meanwhile {
  const backup = newestBackup(folder, new Date())
  // Its name has whole seconds.
  if (!backup || backup.madeAt.getTime() < began - 1000) throw new Error('No backup was made meanwhile.')
  // It is given its name when it is checked.
  const { ctimeMs, mtimeMs } = statSync(backup.file)
  const madeAt = backup.madeAt.getTime()
  return {
    took: `${seconds(madeAt, mtimeMs)} to write, ${seconds(mtimeMs, ctimeMs)} to check`,
    served: served.filter(({ at }) => began + at >= madeAt && began + at <= ctimeMs),
  }
}

/** The longest that one of them took, milliseconds. */
export const slowest = (served: readonly Served[]): number => Math.max(0, ...served.map(({ took }) => took))

/**
 * Prints whether all were answered who came meanwhile.
 * @returns those
 * @throws where no backup was made
 */
export function printMeanwhile(
  what: string,
  folder: string,
  served: readonly Served[],
  began: number,
): readonly Served[] {
  const meanwhile = meanwhileOf(folder, served, began)
  const { all, right, p95 } = tallyOf(meanwhile.served)
  printRow({
    what: `${what}, ${meanwhile.took}: not answered rightly`,
    figure: `${all - right} of ${all}`,
    beside: `95th percentile ${ms(p95)}, the slowest ${ms(slowest(meanwhile.served))}`,
    ratio: (all - right) / Math.max(1, all),
    atMost: 0,
  })
  return meanwhile.served
}
