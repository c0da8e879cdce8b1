import { inClinic } from '@/db/client'
import type { ChartAccess } from '@/lib/auth/chart-access'
import { type CheckIn, readCheckIns } from './reads'

/** The check-ins of one episode, as they stand on the record. */
export const listCheckIns = (chart: ChartAccess, episodeId: string): Promise<CheckIn[]> =>
  inClinic(chart.clinicId, (tx) => readCheckIns(tx, chart, episodeId))
