import { Worker } from 'node:worker_threads'
import { createHandoutPool, WORKER_LIMITS } from './render-handout'
import type { PoolOptions } from './worker-pool'

/** Handout workers from source, for tests: the app's own are compiled by the bundler. */
export const createSourcePool = (change: Partial<PoolOptions> = {}) =>
  createHandoutPool(() => {
    const source = new URL('./handout.worker.ts', import.meta.url).href
    return new Worker(`require('tsx/esm/api').register(); import(${JSON.stringify(source)})`, {
      eval: true,
      resourceLimits: WORKER_LIMITS,
    })
  }, change)
