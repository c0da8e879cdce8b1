import 'server-only'
import { setImmediate } from 'node:timers/promises'
import { cache } from 'react'
import { AppError } from '@/lib/errors'
import { readOnPrimary, told, type Tx, type Work } from './client'

type Read = {
  /** @returns whether the transaction can go on */
  readonly run: (tx: Tx) => Promise<boolean>
  readonly fail: (error: unknown) => void
}

/** The reads that wait for the transaction of their clinic, while a request is rendered. */
const ofRequest = cache(() => new Map<string, Read[]>())

/** Runs what waits, and what comes while it runs, in one transaction; in another, where a refused statement spoiled it. */
async function readAll(clinicId: string, waiting: Read[], over: () => void): Promise<void> {
  let goesOn = true
  const failure: unknown = await readOnPrimary(clinicId, async (tx) => {
    while (waiting.length > 0 && goesOn) {
      const ends = await Promise.all(waiting.splice(0).map(({ run }) => run(tx)))
      goesOn = !ends.includes(false)
      // Whoever waited for these goes on now, and often reads on.
      if (goesOn) await setImmediate()
    }
    if (goesOn) over()
  }).catch((error: unknown) => error)
  if (!goesOn && waiting.length > 0) return readAll(clinicId, waiting, over)
  over()
  // It never began.
  for (const { fail } of waiting.splice(0)) fail(failure)
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
    const run = async (tx: Tx): Promise<boolean> => {
      try {
        resolve(await work(tx))
        return true
      } catch (error) {
        reject(told(error))
        return error instanceof AppError
      }
    }
    const read: Read = { run, fail: reject }
    const shared = underWay.get(clinicId)
    if (shared) {
      shared.push(read)
      return
    }
    const waiting = [read]
    underWay.set(clinicId, waiting)
    void readAll(clinicId, waiting, () => {
      // By then another may have begun.
      if (underWay.get(clinicId) === waiting) underWay.delete(clinicId)
    })
  })
}
