import type { OutcomeMeasure } from '../vocabulary'

type Dated = { readonly measure: OutcomeMeasure; readonly measuredOn: string }

/**
 * The results that count: a correction is another result of the same day, and of one day and measure the last record
 * stands. `results` come in the order they were recorded within a day, and so do those that stand.
 */
export const standingResults = <Result extends Dated>(results: readonly Result[]): Result[] =>
  results.filter(
    ({ measure, measuredOn }, index) =>
      !results.slice(index + 1).some((later) => later.measure === measure && later.measuredOn === measuredOn),
  )
