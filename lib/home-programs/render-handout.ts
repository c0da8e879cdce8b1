import { Worker } from 'node:worker_threads'
import type { Paper } from '@/components/handout/paper'
import type { PhotoBytes } from '@/components/handout/photo-row'
import type { HandoutContent } from '@/lib/clinical/handout'
import type { Printed, PrintJob } from './handout.worker'
import { WorkerPool } from './worker-pool'

type HandoutPool = WorkerPool<PrintJob, Uint8Array<ArrayBuffer>>

/** A pool of handout workers; the app shares one, tests bring their own way to start a worker. */
export const createHandoutPool = (spawn: () => Worker): HandoutPool =>
  new WorkerPool({ spawn, size: 2, queueLimit: 40, timeoutMs: 20_000, jobsPerWorker: 300 })

const shared = globalThis as { plumblineHandouts?: HandoutPool }

/** A document as a PDF. The same words and paper give the same bytes. */
export function renderDocument(printed: Printed, paper: Paper): Promise<Uint8Array<ArrayBuffer>> {
  // One pool for the process: the bundler may load this module once for each route.
  shared.plumblineHandouts ??= createHandoutPool(
    () => new Worker(new URL('./handout.worker.tsx', import.meta.url)),
  )
  return shared.plumblineHandouts.run({ ...printed, paper, projectRoot: process.cwd() })
}

/** The handout as a PDF, with the bytes of its photos. */
export const renderHandout = (
  content: HandoutContent,
  paper: Paper,
  photos: PhotoBytes,
): Promise<Uint8Array<ArrayBuffer>> => renderDocument({ content, photos }, paper)

/** All figures as a PDF, at print and at screen size. */
export const renderFigureSheet = (paper: Paper): Promise<Uint8Array<ArrayBuffer>> =>
  renderDocument({ sheet: 'figures' }, paper)
