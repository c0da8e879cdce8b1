import { renderToBuffer } from '@react-pdf/renderer'
import { AssessmentFormDocument } from '@/components/handout/assessment-form-document'
import { BlankLogDocument } from '@/components/handout/blank-log-document'
import { DischargeDocument } from '@/components/handout/discharge-document'
import { EngagementDocument } from '@/components/handout/engagement-document'
import { FiguresDocument } from '@/components/handout/figures-document'
import { loadFonts, registerFonts } from '@/components/handout/fonts'
import { HandoutDocument } from '@/components/handout/handout-document'
import type { Paper } from '@/components/handout/paper'
import type { HandoutImages } from '@/components/handout/handout-pages'
import type { PrintOptions } from '@/components/handout/print-options'
import { printable } from '@/components/handout/printable'
import { RecordDocument } from '@/components/handout/record-document'
import { ReferralDocument } from '@/components/handout/referral-document'
import { ReportDocument } from '@/components/handout/report-document'
import type { BlankAssessment } from '@/lib/clinical/blank-forms/assessment-form'
import type { BlankLog } from '@/lib/clinical/blank-forms/blank-log'
import type { DischargeSummaryContent } from '@/lib/clinical/discharge-summary/summary'
import type { EngagementSheet } from '@/lib/clinical/engagement-sheet'
import type { HandoutContent } from '@/lib/clinical/handout'
import type { ProgressReport } from '@/lib/clinical/progress-report/report'
import type { RecordSheet } from '@/lib/clinical/record-sheet'
import type { ReferralNote } from '@/lib/clinical/referral-note'

/** A handout to print. */
type HandoutJob = HandoutImages & { readonly content: HandoutContent; readonly options: PrintOptions }

/** A clinic's own paper, with its logo where it has one. */
type OnLetterhead = { readonly logo?: Uint8Array | undefined }

/** Another document to print: a letter, a report, a summary, a form to fill in by hand, or the sheet of all figures. */
export type Printed =
  | (OnLetterhead & { readonly letter: ReferralNote })
  | (OnLetterhead & { readonly report: ProgressReport })
  | (OnLetterhead & { readonly discharge: DischargeSummaryContent })
  | { readonly engagement: EngagementSheet }
  | { readonly record: RecordSheet }
  | { readonly assessment: BlankAssessment }
  | { readonly blankLog: BlankLog }
  | { readonly sheet: 'figures' }

export type PrintJob = (HandoutJob | (Printed & { readonly paper: Paper })) & { readonly projectRoot: string }

let fontsFor: string | null = null

async function documentOf(job: PrintJob) {
  if ('content' in job) {
    const { content, options, photos, logo, checkInAddress } = job
    return (
      <HandoutDocument
        content={await printable(content)}
        options={options}
        {...(photos && { photos })}
        {...(logo && { logo })}
        {...(checkInAddress !== undefined && { checkInAddress })}
      />
    )
  }
  const { paper } = job
  if ('letter' in job)
    return <ReferralDocument note={await printable(job.letter)} paper={paper} logo={job.logo} />
  if ('report' in job)
    return <ReportDocument report={await printable(job.report)} paper={paper} logo={job.logo} />
  if ('discharge' in job)
    return <DischargeDocument summary={await printable(job.discharge)} paper={paper} logo={job.logo} />
  if ('engagement' in job) return <EngagementDocument sheet={await printable(job.engagement)} paper={paper} />
  if ('record' in job) return <RecordDocument record={await printable(job.record)} paper={paper} />
  if ('assessment' in job)
    return <AssessmentFormDocument form={await printable(job.assessment)} paper={paper} />
  if ('blankLog' in job) return <BlankLogDocument content={await printable(job.blankLog)} paper={paper} />
  return <FiguresDocument paper={paper} />
}

/** One document as a PDF. Layout is work for the processor alone: the app does it in a worker, so that it holds up no request. */
export async function renderJob(job: PrintJob): Promise<Uint8Array<ArrayBuffer>> {
  const { projectRoot } = job
  if (fontsFor !== projectRoot) {
    registerFonts(projectRoot)
    fontsFor = projectRoot
  }
  await loadFonts()
  // A copy of its own: the buffer is part of a shared pool, which cannot be handed over.
  return new Uint8Array(await renderToBuffer(await documentOf(job)))
}
