import { existsSync, statSync } from 'node:fs'
import { backupFolder } from '@/db/backup/place'
import { newestBackup } from '@/db/backup/standing'
import { poolLoad } from '@/db/connection'
import { replicaReads } from '@/db/replica'
import { anchorFile } from '@/lib/audit/anchors'
import { papersLoad } from '@/lib/home-programs/render-handout'
import type { Gauge } from '@/lib/server-in-front'

const secondsBetween = (then: number, at: Date): number => Math.max(0, (at.getTime() - then) / 1000)

/** Undefined without a backup, and where the folder cannot be listed, which the log says: the other figures are told all the same. */
function backupAge(at: Date): number | undefined {
  try {
    const newest = newestBackup(backupFolder(), at)
    return newest && secondsBetween(newest.madeAt.getTime(), at)
  } catch {
    return undefined
  }
}

/** What the app knows of itself: its database connections, the papers that are made, and how old backup and anchors are. */
export async function gauges(at: Date): Promise<Gauge[]> {
  const database = await poolLoad()
  const papers = papersLoad()
  const reads = replicaReads()
  const anchors = anchorFile()
  const known: readonly (readonly [string, string, number | undefined])[] = [
    ['database_connections', 'Connections to the database', database?.total],
    ['database_connections_idle', 'Connections that nobody uses', database?.idle],
    ['database_waiting', 'Requests that wait for a connection', database?.waiting],
    ['reads_by_replica', 'Reads that the replica answered since the start', reads?.replica],
    ['reads_in_place_of_replica', 'Reads that the primary answered in its place', reads?.primary],
    ['papers_under_way', 'Documents that are being made', papers.busy],
    ['papers_waiting', 'Documents that wait to be made', papers.waiting],
    ['backup_age_seconds', 'Since the newest verified backup', backupAge(at)],
    [
      'audit_anchor_age_seconds',
      'Since the ends of the audit chains were last written down',
      existsSync(anchors) ? secondsBetween(statSync(anchors).mtimeMs, at) : undefined,
    ],
  ]
  return known.flatMap(([name, help, value]) =>
    value === undefined ? [] : [{ name: `plumbline_${name}`, help, value }],
  )
}
