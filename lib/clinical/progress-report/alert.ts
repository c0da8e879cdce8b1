import type { CalendarDate } from '../calendar-date'
import { dateInWords } from '../date-in-words'
import { clinicalPicture } from '../derive-picture'
import { URGENCY_LABELS } from '../labels'
import { triageFlags } from '../triage'
import type { Urgency } from '../vocabulary'
import type { ReportRecords } from './records'

/** Red flags that are active on the day of writing; null where none is. */
export type Alert = { readonly urgency: Urgency; readonly text: string } | null

/** Whatever the period of a letter: the reader must not miss one. */
export function alertOf(records: ReportRecords, writtenOn: CalendarDate): Alert {
  const flags = triageFlags(clinicalPicture(records, writtenOn).redFlags ?? [])
  const [first] = flags
  if (!first) return null
  const kinds = [...new Set(flags.map(({ urgency }) => urgency))].map((kind) => {
    const names = flags.filter(({ urgency }) => urgency === kind).map(({ name }) => name)
    return `${URGENCY_LABELS[kind]}: ${names.join('; ')}.`
  })
  return {
    urgency: first.urgency,
    text: `Active red flag${flags.length === 1 ? '' : 's'} on ${dateInWords(writtenOn)}. ${kinds.join(' ')}`,
  }
}
