import { Worker } from 'node:worker_threads'
import type { Paper } from '@/components/handout/paper'
import type { HandoutContent } from '@/lib/clinical/handout'
import type { HandoutJob } from './handout.worker'
import { WorkerPool } from './worker-pool'

type HandoutPool = WorkerPool<HandoutJob, Uint8Array<ArrayBuffer>>

/** A pool of handout workers; the app shares one, tests bring their own way to start a worker. */
export const createHandoutPool = (spawn: () => Worker): HandoutPool =>
  new WorkerPool({ spawn, size: 2, queueLimit: 40, timeoutMs: 20_000, jobsPerWorker: 300 })

const shared = globalThis as { plumblineHandouts?: HandoutPool }

/** The handout as a PDF. The same content and paper give the same bytes. */
export function renderHandout(content: HandoutContent, paper: Paper): Promise<Uint8Array<ArrayBuffer>> {
  // One pool for the process: the bundler may load this module once for each route.
  shared.plumblineHandouts ??= createHandoutPool(
    () => new Worker(new URL('./handout.worker.tsx', import.meta.url)),
  )
  return shared.plumblineHandouts.run({ content, paper, projectRoot: process.cwd() })
}
