import { parentPort } from 'node:worker_threads'
import { giveWay } from './give-way'
import { type PrintJob, renderJob } from './render-job'

async function answer(job: PrintJob): Promise<void> {
  try {
    const pdf = await renderJob(job)
    parentPort?.postMessage({ result: pdf }, [pdf.buffer])
  } catch (error) {
    const failure = error instanceof Error ? error.message : String(error)
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    parentPort?.postMessage({ failure })
  }
}

giveWay()
parentPort?.on('message', (job: PrintJob) => void answer(job))
