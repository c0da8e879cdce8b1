import { Worker } from 'node:worker_threads'
import { afterEach, describe, expect, it } from 'vitest'
import { AppError } from '@/lib/errors'
import { type PoolOptions, WorkerPool } from './worker-pool'

type Job = 'work' | 'hang' | 'die' | 'refuse'

/** Answers with the id of its thread, so that a test sees which worker did the job. */
const SOURCE = `
  const { parentPort, threadId } = require('node:worker_threads')
  parentPort.on('message', (job) => {
    if (job === 'hang') for (;;) {}
    if (job === 'die') process.exit(1)
    parentPort.postMessage(job === 'refuse' ? { failure: 'no such paper' } : { result: threadId })
  })`

let pool: WorkerPool<Job, number>
const open = (options: Partial<PoolOptions> = {}): WorkerPool<Job, number> => {
  pool = new WorkerPool({
    spawn: () => new Worker(SOURCE, { eval: true }),
    size: 1,
    queueLimit: 10,
    timeoutMs: 5000,
    jobsPerWorker: 100,
    ...options,
  })
  return pool
}
afterEach(() => pool.close())

const codeOf = (job: Promise<unknown>): Promise<unknown> =>
  job.then(
    () => 'done',
    (error: unknown) => (error instanceof AppError ? error.code : error),
  )

describe('A worker pool', () => {
  it('gives one worker one job after the other', async () => {
    open()
    const threads = await Promise.all([pool.run('work'), pool.run('work'), pool.run('work')])
    expect(new Set(threads).size).toBe(1)
  })

  it('works side by side up to its size', async () => {
    open({ size: 2 })
    const threads = await Promise.all(Array.from({ length: 6 }, () => pool.run('work')))
    expect(new Set(threads).size).toBe(2)
  })

  it('tells how much is under way and waits', async () => {
    open({ size: 2 })
    expect(pool.load()).toEqual({ busy: 0, waiting: 0 })
    const jobs = Array.from({ length: 5 }, () => pool.run('work'))
    expect(pool.load()).toEqual({ busy: 2, waiting: 3 })
    await Promise.all(jobs)
    expect(pool.load()).toEqual({ busy: 0, waiting: 0 })
  })

  it('kills a job that hangs and does the next one', async () => {
    open({ timeoutMs: 300 })
    const [hung, next] = [codeOf(pool.run('hang')), pool.run('work')]
    expect(await hung).toBe('unavailable')
    expect(await next).toBeGreaterThan(0)
  })

  it('outlives a worker that dies', async () => {
    open()
    expect(await codeOf(pool.run('die'))).toBe('unavailable')
    expect(await pool.run('work')).toBeGreaterThan(0)
  })

  it('refuses at once when too many wait', async () => {
    open({ queueLimit: 2 })
    const jobs = Array.from({ length: 4 }, () => codeOf(pool.run('work')))
    expect(await Promise.all(jobs)).toEqual(['done', 'done', 'done', 'busy'])
  })

  it('does what came first first: a long run of two at a time holds up another by two jobs at most', async () => {
    open()
    const done: string[] = []
    const run = async (name: string) => {
      await pool.run('work')
      done.push(name)
    }
    const longRun = async () => {
      for (const _ of [1, 2, 3, 4, 5]) await run('run')
    }
    const lanes = [longRun(), longRun()]
    await run('other')
    await Promise.all(lanes)
    expect(done.indexOf('other')).toBeLessThanOrEqual(2)
  })

  it('forgets a waiting job that nobody waits for any more', async () => {
    open({ queueLimit: 1 })
    const underWay = pool.run('work')
    const cancel = new AbortController()
    const waiting = codeOf(pool.run('die', cancel.signal))
    expect(await codeOf(pool.run('work'))).toBe('busy')
    cancel.abort()
    expect(await waiting).toBe('unavailable')
    const next = pool.run('work')
    expect(await next).toBe(await underWay)
  })

  it('does not begin what was given up before it came, and finishes what is under way', async () => {
    open()
    const cancel = new AbortController()
    const underWay = pool.run('work', cancel.signal)
    cancel.abort()
    expect(await underWay).toBeGreaterThan(0)
    expect(await codeOf(pool.run('die', cancel.signal))).toBe('unavailable')
    expect(await pool.run('work')).toBe(await underWay)
  })

  it('replaces a worker after its share of jobs', async () => {
    open({ jobsPerWorker: 2 })
    const threads = [await pool.run('work'), await pool.run('work'), await pool.run('work')]
    expect(threads[0]).toBe(threads[1])
    expect(threads[2]).not.toBe(threads[1])
  })

  it('passes on what went wrong in a job and keeps the worker', async () => {
    open()
    const before = await pool.run('work')
    await expect(pool.run('refuse')).rejects.toThrow('no such paper')
    expect(await pool.run('work')).toBe(before)
  })
})
