import { SEVERITIES, type Severity } from '@/lib/clinical/vocabulary'

/** One word for each severity, as it stands on a badge. */
export const SEVERITY_WORDS: Record<Severity, string> = {
  none: 'Clear',
  info: 'Note',
  caution: 'Caution',
  limit: 'Limit',
  stop: 'Stop',
}

const COUNTED = { info: 'note', caution: 'caution', limit: 'limit', stop: 'stop' } as const

const plural = (count: number, word: string): string => `${count} ${count === 1 ? word : `${word}s`}`

/** '1 limit, 2 cautions', the most serious first; 'No findings' when there is none. */
export function countInWords(severities: readonly Severity[]): string {
  const parts = SEVERITIES.toReversed().flatMap((severity) => {
    const count = severities.filter((other) => other === severity).length
    return severity === 'none' || count === 0 ? [] : [plural(count, COUNTED[severity])]
  })
  return parts.length === 0 ? 'No findings' : parts.join(', ')
}
