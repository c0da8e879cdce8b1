import type { CalendarDate } from '../calendar-date'
import { dateInWords } from '../date-in-words'
import { URGENCY_LABELS } from '../labels'
import type { RecordedFlag } from '../picture'
import { triageFlags } from '../triage'
import type { Urgency } from '../vocabulary'

/** Red flags that are active on the day of writing; null where none is. */
export type Alert = { readonly urgency: Urgency; readonly text: string } | null

/** Whatever the period of a letter: the reader must not miss one. */
export function alertOf(recorded: readonly RecordedFlag[], writtenOn: CalendarDate): Alert {
  const flags = triageFlags(recorded)
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
