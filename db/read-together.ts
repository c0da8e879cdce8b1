import 'server-only'
import { setImmediate } from 'node:timers/promises'
import { cache } from 'react'
import { readOnPrimary, told, type Tx, type Work } from './client'

type Read = {
  readonly run: (tx: Tx) => Promise<void>
  readonly fail: (error: unknown) => void
}

/** The reads that wait for the transaction of their clinic, while a request is rendered. */
const ofRequest = cache(() => new Map<string, Read[]>())

/** Runs what waits, and what comes while it runs, in one transaction; no read that fails by itself stops another. */
async function readAll(clinicId: string, waiting: Read[], over: () => void): Promise<void> {
  try {
    await readOnPrimary(clinicId, async (tx) => {
      while (waiting.length > 0) {
        await Promise.all(waiting.splice(0).map(({ run }) => run(tx)))
        // Whoever waited for these goes on now, and often reads on.
        await setImmediate()
      }
      over()
    })
  } catch (error) {
    over()
    // It did not begin, or its end failed, which changes nothing of what was read.
    for (const { fail } of waiting.splice(0)) fail(error)
  }
}

/**
 * Runs a read in a read-only transaction that sees the rows of this clinic only. Reads that a page and its frame ask for at
 * the same time share one: each transaction costs two messages and a login's step down, and a page makes fifteen reads. Anywhere but in
 * the rendering of a request a read has its own. For reads that leave no event; `work` must not wait for another transaction.
 * @throws AppError('unavailable') and ('busy') as inClinic does
 */
export function readTogether<T>(clinicId: string, work: Work<T>): Promise<T> {
  const underWay = ofRequest()
  return new Promise<T>((resolve, reject) => {
    const read: Read = { run: (tx) => work(tx).then(resolve, (error) => reject(told(error))), fail: reject }
    const shared = underWay.get(clinicId)
    if (shared) {
      shared.push(read)
      return
    }
    const waiting = [read]
    underWay.set(clinicId, waiting)
    void readAll(clinicId, waiting, () => underWay.delete(clinicId))
  })
}
