import { cpus } from 'node:os'
import { Worker } from 'node:worker_threads'

/** Counts only: no memory, no garbage, nothing to compile anew. */
const COUNTING = `
  const { parentPort } = require('node:worker_threads')
  parentPort.on('message', (steps) => {
    let value = 1
    for (let step = 0; step < steps; step += 1) value = (value * 1103515245 + 12345) & 0x7fffffff
    parentPort.postMessage(value)
  })`
const STEPS = 1e8

function counted(worker: Worker): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.once('message', () => resolve()).once('error', reject)
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    worker.postMessage(STEPS)
  })
}

async function timed(workers: readonly Worker[]): Promise<number> {
  const began = performance.now()
  await Promise.all(workers.map(counted))
  return performance.now() - began
}

/** How many times the rate of one thread two have that share nothing: what no division of work can pass on this machine, now. */
export async function rateOfTwo(): Promise<number> {
  const workers = [1, 2].map(() => new Worker(COUNTING, { eval: true }))
  await timed(workers)
  const alone = await timed(workers.slice(0, 1))
  const both = await timed(workers)
  await Promise.all(workers.map((worker) => worker.terminate()))
  return (2 * alone) / both
}

/** Milliseconds that all cores together had, and were at work, since they were started. */
function machineTime(): { readonly had: number; readonly busy: number } {
  const times = cpus().map((core) => core.times)
  const busy = times.reduce((sum, { user, nice, sys, irq }) => sum + user + nice + sys + irq, 0)
  return { busy, had: busy + times.reduce((sum, { idle }) => sum + idle, 0) }
}

/** Begins to watch; what it gives back says which share of the machine other processes have taken since then. */
export function watchOthers(): () => number {
  const [machine, own] = [machineTime(), process.cpuUsage()]
  return () => {
    const [now, { user, system }] = [machineTime(), process.cpuUsage(own)]
    return Math.max(0, now.busy - machine.busy - (user + system) / 1000) / (now.had - machine.had)
  }
}
