import type { CalendarDate } from '../calendar-date'
import { dateInWords } from '../date-in-words'
import { clinicalPicture } from '../derive-picture'
import { isScreenOpen } from '../flag-derivation'
import { findingsOn, type NamedFinding, notAssessed, testsOn } from '../findings-on'
import { CONDITION_LABELS, PHASE_LABELS } from '../labels'
import type { LetterLine } from '../letter'
import type { ClinicalPicture } from '../picture'
import { redFlagOf } from '../red-flags'
import { capitalized } from './phrases'
import { type ReportRecords, recordsUntil } from './records'
import type { FindingsSection, Period } from './report'

/** Days of the period on which the patient was assessed: the first, and the latest where it is another one. */
function assessedDays({ assessments }: ReportRecords, { from, to }: Period): CalendarDate[] {
  const days = assessments
    .map(({ assessedOn }) => assessedOn)
    .filter((day) => day >= from && day <= to)
    .toSorted()
  const [first, last] = [days[0], days.at(-1)]
  return first && last ? [...new Set([first, last])] : []
}

const pictureOn = (records: ReportRecords, day: CalendarDate): ClinicalPicture =>
  clinicalPicture(recordsUntil(records, day), day)

/** A screen that was not complete is not one that found nothing; nor is one that asked of another episode than what is still active. */
function redFlags(picture: ClinicalPicture, wereLeft: boolean): string {
  const active = (picture.redFlags ?? [])
    .filter(({ status }) => status === 'active')
    .map(({ slug }) => redFlagOf(slug).name)
  if (isScreenOpen(picture)) return [...active, 'Screen not complete'].join('; ')
  if (active.length > 0) return active.join('; ')
  return wereLeft ? 'None of this episode' : 'None active'
}

/** What is known on one day, by name. */
function knownOn(
  records: ReportRecords,
  day: CalendarDate,
  flagsWereLeft: boolean,
): ReadonlyMap<string, string | null> {
  const picture = pictureOn(records, day)
  const found: readonly NamedFinding[] = [
    ...(findingsOn(picture, records.assessments, day)?.findings ?? []),
    { label: 'Red flags', text: redFlags(picture, flagsWereLeft) },
    ...testsOn(records.assessments, day).map(({ label, text }) => ({
      label,
      text: text && capitalized(text),
    })),
  ]
  return new Map(found.map(({ label, text }) => [label, text]))
}

/**
 * The first and the latest assessment side by side, and what neither looked at by name.
 * @param flagsWereLeft whether a red flag of an earlier episode is still active
 */
export function findingsSection(
  records: ReportRecords,
  period: Period,
  flagsWereLeft: boolean,
): FindingsSection {
  const days = assessedDays(records, period)
  const heading = 'Findings'
  if (days.length === 0)
    return { heading, text: 'No assessment was made in this period.', columns: [], rows: [], missing: null }
  const known = days.map((day) => knownOn(records, day, flagsWereLeft))
  const labels = [...new Set(known.flatMap((found) => [...found.keys()]))]
  const all = labels.map((label) => ({ label, texts: known.map((found) => found.get(label) ?? null) }))
  const missing = notAssessed(
    all
      .filter(({ texts }) => texts.every((text) => text === null))
      .map(({ label }) => ({ label, text: null })),
  )
  return {
    heading,
    text:
      days.length === 1
        ? `One assessment in this period, on ${dateInWords(days[0] ?? '')}: there is nothing to compare it with.`
        : '',
    columns:
      days.length === 1
        ? []
        : days.map((day, index) => `${index === 0 ? 'First' : 'Latest'}, ${dateInWords(day)}`),
    rows: all
      .filter(({ texts }) => texts.some((text) => text !== null))
      .map(({ label, texts }) => ({ label, texts: texts.map((text) => text ?? 'Not assessed') })),
    missing: missing === null ? null : { label: 'Not assessed', text: missing },
  }
}

const conditionsOf = ({ conditions }: ClinicalPicture): string =>
  conditions === undefined
    ? 'Not assessed'
    : conditions.map((condition) => CONDITION_LABELS[condition]).join('; ') || 'None of those asked about'

const phaseOf = ({ phase }: ClinicalPicture): string =>
  phase === undefined ? 'Not assessed' : PHASE_LABELS[phase]

/** What was treated and in which phase, at the start of the period and now. */
export function statusLines(records: ReportRecords, period: Period): LetterLine[] {
  const days = assessedDays(records, period)
  const [start, end] = [days[0], days.at(-1)]
  if (!start || !end) return []
  const [before, now] = [pictureOn(records, start), pictureOn(records, end)]
  const changed = (of: (picture: ClinicalPicture) => string): string => {
    if (start === end || of(before) === of(now)) return of(now)
    return `${of(before)} on ${dateInWords(start)}; ${of(now)} on ${dateInWords(end)}`
  }
  return [
    { label: 'Treated as', text: changed(conditionsOf) },
    { label: 'Phase', text: changed(phaseOf) },
  ]
}
