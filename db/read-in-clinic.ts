import 'server-only'
import { sql } from 'drizzle-orm'
import { cache } from 'react'
import { attempt, told, type Work } from './client'
import { readTogether } from './read-together'
import { isReplicaTrouble, noteAnswer, noteTrouble, openedReplica, type ReplicaTrouble } from './replica'

/** The newest event on the clinic's record, as the primary says; asked once for each page that is made. */
const newestEvent = cache((clinicId: string) =>
  readTogether(clinicId, async (tx) => {
    const { rows } = await tx.execute<{ seq: string; hash: string }>(
      sql`select seq, hash from audit_heads where clinic_id = ${clinicId}`,
    )
    return rows[0]
  }),
)

class NotYet extends Error {
  constructor(readonly trouble: ReplicaTrouble) {
    super(trouble)
  }
}

/** @returns undefined where the primary has to answer */
async function onReplica<T>(clinicId: string, work: Work<T>): Promise<{ readonly result: T } | undefined> {
  const other = await openedReplica()
  const wanted = other && (await newestEvent(clinicId))
  if (!other || !wanted) return undefined
  let isReading = false
  const upToDate: Work<T> = async (tx) => {
    // By its seal: a replica of another past, from before something was restored, has another event in its place.
    const { rows } = await tx.execute<{ isReplica: boolean; has: boolean }>(
      sql`select pg_is_in_recovery() as "isReplica", exists (
        select from audit_events where clinic_id = ${clinicId} and seq = ${wanted.seq} and hash = ${wanted.hash}) as has`,
    )
    if (!rows[0]?.isReplica) throw new NotYet('unfit')
    if (!rows[0].has) throw new NotYet('behind')
    isReading = true
    return work(tx)
  }
  try {
    const result = await attempt(other, clinicId, upToDate, 'read only')
    noteAnswer()
    return { result }
  } catch (error) {
    if (error instanceof NotYet) noteTrouble(error.trouble)
    // Whatever went wrong before what was asked: too many connections, a password that was changed.
    else if (!isReading || isReplicaTrouble(error)) noteTrouble('away')
    else throw told(error)
    return undefined
  }
}

/**
 * Runs a read in one read-only transaction that sees the rows of this clinic only: on the replica, where there is one and
 * it has the newest event that was on the clinic's record when the read began, whoever wrote it and through whichever instance;
 * else on the primary. The record is the clock: everything that changes what these reads show leaves an event, events of a
 * clinic are numbered in the order of their commits, and a replica repeats commits in that order. Of use for what costs the
 * database something and leaves no event of its own in the same transaction.
 */
export async function readInClinic<T>(clinicId: string, work: Work<T>): Promise<T> {
  const answered = await onReplica(clinicId, work)
  return answered ? answered.result : readTogether(clinicId, work)
}
