import { parentPort } from 'node:worker_threads'
import { renderToBuffer } from '@react-pdf/renderer'
import { FiguresDocument } from '@/components/handout/figures-document'
import { registerFonts } from '@/components/handout/fonts'
import { HandoutDocument } from '@/components/handout/handout-document'
import type { Paper } from '@/components/handout/paper'
import type { PhotoBytes } from '@/components/handout/photo-row'
import { printable } from '@/components/handout/printable'
import { ReferralDocument } from '@/components/handout/referral-document'
import type { HandoutContent } from '@/lib/clinical/handout'
import type { ReferralNote } from '@/lib/clinical/referral-note'

/** A document to print: a handout, a referral letter, or the sheet of all figures. */
export type Printed =
  | { readonly content: HandoutContent; readonly photos?: PhotoBytes }
  | { readonly letter: ReferralNote }
  | { readonly sheet: 'figures' }

export type PrintJob = Printed & { readonly paper: Paper; readonly projectRoot: string }

let fontsFor: string | null = null

async function documentOf(job: PrintJob) {
  const { paper } = job
  if ('letter' in job) return <ReferralDocument note={await printable(job.letter)} paper={paper} />
  if ('sheet' in job) return <FiguresDocument paper={paper} />
  return <HandoutDocument content={await printable(job.content)} paper={paper} photos={job.photos} />
}

/** One document. Layout is work for the processor alone: here it holds up no request. */
async function render(job: PrintJob): Promise<Uint8Array<ArrayBuffer>> {
  const { projectRoot } = job
  if (fontsFor !== projectRoot) {
    registerFonts(projectRoot)
    fontsFor = projectRoot
  }
  // A copy of its own: the buffer is part of a shared pool, which cannot be handed over.
  return new Uint8Array(await renderToBuffer(await documentOf(job)))
}

async function answer(job: PrintJob): Promise<void> {
  try {
    const pdf = await render(job)
    parentPort?.postMessage({ result: pdf }, [pdf.buffer])
  } catch (error) {
    const failure = error instanceof Error ? error.message : String(error)
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    parentPort?.postMessage({ failure })
  }
}

parentPort?.on('message', (job: PrintJob) => void answer(job))
