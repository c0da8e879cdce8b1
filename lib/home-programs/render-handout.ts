import { Worker } from 'node:worker_threads'
import type { HandoutImages } from '@/components/handout/handout-pages'
import type { Paper } from '@/components/handout/paper'
import type { PrintOptions } from '@/components/handout/print-options'
import type { HandoutContent } from '@/lib/clinical/handout'
import type { Printed, PrintJob } from './render-job'
import { type PoolOptions, WorkerPool } from './worker-pool'

type HandoutPool = WorkerPool<PrintJob, Uint8Array<ArrayBuffer>>

/** A pool of handout workers; the app shares one, tests bring their own way to start a worker. */
export const createHandoutPool = (spawn: () => Worker, change: Partial<PoolOptions> = {}): HandoutPool =>
  new WorkerPool({ spawn, size: 2, queueLimit: 40, timeoutMs: 20_000, jobsPerWorker: 300, ...change })

/**
 * A handout leaves a dozen megabytes of used-up objects behind. With Node's usual room for young ones they are tidied up for each, by threads
 * beside the worker's own, which is what two workers compete for; with this much, for every fifth.
 */
export const WORKER_LIMITS = { maxYoungGenerationSizeMb: 192 } as const

const shared = globalThis as { plumblineHandouts?: HandoutPool }

/** One pool for the process: the bundler may load this module once for each route. */
const pool = (): HandoutPool =>
  (shared.plumblineHandouts ??= createHandoutPool(
    () => new Worker(new URL('./handout.worker.ts', import.meta.url), { resourceLimits: WORKER_LIMITS }),
  ))

/** How many papers are being made, and how many wait. */
export const papersLoad = (): { readonly busy: number; readonly waiting: number } =>
  shared.plumblineHandouts?.load() ?? { busy: 0, waiting: 0 }

/** The handout as a PDF. The same words, options and pictures give the same bytes. Aborted while it waits, it is not made. */
export const renderHandout = (
  content: HandoutContent,
  options: PrintOptions,
  images: HandoutImages = {},
  signal?: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> =>
  pool().run({ content, options, ...images, projectRoot: process.cwd() }, signal)

/** Another document as a PDF. The same words and paper give the same bytes. */
export const renderDocument = (printed: Printed, paper: Paper): Promise<Uint8Array<ArrayBuffer>> =>
  pool().run({ ...printed, paper, projectRoot: process.cwd() })

/** All figures as a PDF, at print and at screen size. */
export const renderFigureSheet = (paper: Paper): Promise<Uint8Array<ArrayBuffer>> =>
  renderDocument({ sheet: 'figures' }, paper)
