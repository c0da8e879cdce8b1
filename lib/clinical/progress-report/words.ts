import type { ProgressReport } from './report'

/** The longest words that keep a report short, in characters. */
export const REPORT_LIMITS = { to: 120, practice: 120, note: 1500, plan: 800 } as const

/** What the therapist adds to what the record says; each may be empty. */
export type ReportWords = {
  readonly to: string
  readonly practice: string
  readonly note: string
  readonly plan: string
}

/** The report with whom it is for and what the therapist says: the same words for the preview and for the record. */
export function withWords(report: ProgressReport, words: ReportWords): ProgressReport {
  const to = [words.to.trim(), words.practice.trim()].filter((part) => part !== '').join(', ')
  const note = words.note.trim()
  return {
    ...report,
    to,
    toLine: `To: ${to}`.trim(),
    note: note === '' ? null : { heading: 'In my own words', text: note, lines: [] },
    plan: { ...report.plan, text: words.plan.trim() },
  }
}
