import type { Worker } from 'node:worker_threads'
import { AppError } from '@/lib/errors'

export type PoolOptions = {
  readonly spawn: () => Worker
  readonly size: number
  /** Jobs that may wait; one more is refused, so that a crowd gets an answer instead of a silence. */
  readonly queueLimit: number
  readonly timeoutMs: number
  /** A worker is replaced after so many jobs, because the text cache of the renderer only grows. */
  readonly jobsPerWorker: number
}

type Answer<Result> = { readonly result: Result } | { readonly failure: string }
type Waiting<Job, Result> = {
  readonly job: Job
  readonly resolve: (result: Result) => void
  readonly reject: (error: Error) => void
}
type Seat = { readonly worker: Worker; jobs: number; busy: boolean }

const nobodyWaits = (): AppError => new AppError('unavailable', 'Nobody waits for the document any more')

/** Runs jobs in worker threads, a few at a time, in the order they came. A job that hangs is killed with its worker; the rest go on. */
export class WorkerPool<Job, Result> {
  readonly #options: PoolOptions
  readonly #seats = new Set<Seat>()
  readonly #queue: Waiting<Job, Result>[] = []

  constructor(options: PoolOptions) {
    this.#options = options
  }

  /**
   * The result of the job; AppError 'busy' when too many wait, 'unavailable' when it took too long or its worker died.
   * When the signal is aborted while the job waits, it leaves the queue; one under way is finished for nobody.
   */
  run(job: Job, signal?: AbortSignal): Promise<Result> {
    if (signal?.aborted) return Promise.reject(nobodyWaits())
    if (this.#queue.length >= this.#options.queueLimit) {
      return Promise.reject(new AppError('busy', 'Too many documents are waiting'))
    }
    return new Promise((resolve, reject) => {
      const waiting = { job, resolve, reject }
      signal?.addEventListener('abort', () => this.#leave(waiting), { once: true })
      this.#queue.push(waiting)
      this.#next()
    })
  }

  /** How many jobs are under way, and how many wait. */
  load(): { readonly busy: number; readonly waiting: number } {
    const busy = [...this.#seats].filter((seat) => seat.busy).length
    return { busy, waiting: this.#queue.length }
  }

  /** Ends all workers; for tests and a tidy shutdown. */
  async close(): Promise<void> {
    await Promise.all([...this.#seats].map(({ worker }) => worker.terminate()))
  }

  #leave(waiting: Waiting<Job, Result>): void {
    const place = this.#queue.indexOf(waiting)
    if (place === -1) return
    this.#queue.splice(place, 1)
    waiting.reject(nobodyWaits())
  }

  #next(): void {
    const seat = [...this.#seats].find(({ busy }) => !busy) ?? this.#newSeat()
    const waiting = seat ? this.#queue.shift() : undefined
    if (seat && waiting) this.#work(seat, waiting)
  }

  #newSeat(): Seat | undefined {
    if (this.#queue.length === 0 || this.#seats.size >= this.#options.size) return undefined
    const worker = this.#options.spawn()
    const seat: Seat = { worker, jobs: 0, busy: false }
    // An idle worker must not keep the process alive, and a dead one must not be given work.
    worker.unref()
    worker.once('exit', () => this.#seats.delete(seat))
    worker.on('error', () => this.#seats.delete(seat))
    this.#seats.add(seat)
    return seat
  }

  #work(seat: Seat, { job, resolve, reject }: Waiting<Job, Result>): void {
    const { worker } = seat
    seat.busy = true
    seat.jobs += 1
    worker.ref()

    const finish = (retire: boolean, settle: () => void): void => {
      clearTimeout(timer)
      worker.off('message', onMessage).off('error', onError).off('exit', onExit).unref()
      seat.busy = false
      if (retire || seat.jobs >= this.#options.jobsPerWorker) {
        this.#seats.delete(seat)
        void worker.terminate()
      }
      settle()
      this.#next()
    }
    const fail = (detail: string): void => finish(true, () => reject(new AppError('unavailable', detail)))
    const onMessage = (answer: Answer<Result>): void =>
      'result' in answer
        ? finish(false, () => resolve(answer.result))
        : finish(false, () => reject(new Error(answer.failure)))
    const onError = (error: Error): void => fail(`The worker failed: ${error.message}`)
    const onExit = (): void => fail('The worker ended early')
    const timer = setTimeout(() => fail('The document took too long'), this.#options.timeoutMs)

    worker.on('message', onMessage).on('error', onError).on('exit', onExit)
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    worker.postMessage(job)
  }
}
