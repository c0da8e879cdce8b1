import type { AttentionReason } from '@/lib/patients/search'
import { paths } from '@/lib/paths'

/** What the words are made from; a row of the caseload has it. */
export type AttentionFacts = {
  readonly id: string
  readonly painNow: number | null
  readonly painRise: number | null
  readonly quietDays: number | null
  readonly lastCheckInOn: string | null
}

/** A short name for a badge. */
export const ATTENTION_NAMES: Record<AttentionReason, string> = {
  'red-flag': 'Red flag',
  'pain-up': 'Pain up',
  'no-check-in': 'No check-in',
  'draft-plan': 'Plan not issued',
}

export const ATTENTION_TONES = {
  'red-flag': 'stop',
  'pain-up': 'limit',
  'no-check-in': 'caution',
  'draft-plan': 'plain',
} as const satisfies Record<AttentionReason, string>

const plural = (count: number, word: string): string => `${count} ${count === 1 ? word : `${word}s`}`

/** Why this patient needs attention, in a sentence. */
export function attentionInWords(reason: AttentionReason, facts: AttentionFacts): string {
  switch (reason) {
    case 'red-flag':
      return 'A red flag is on record and not cleared.'
    case 'pain-up':
      return `Pain went up by ${plural(facts.painRise ?? 0, 'point')} since the time before${
        facts.painNow === null ? '' : `; now ${facts.painNow} of 10`
      }.`
    case 'no-check-in':
      return facts.lastCheckInOn === null
        ? `No check-in since the home program was issued ${plural(facts.quietDays ?? 0, 'day')} ago.`
        : `No check-in for ${plural(facts.quietDays ?? 0, 'day')}.`
    case 'draft-plan':
      return 'The plan has changes that were not issued.'
  }
}

/** Where to do something about it, and what that is called. */
export function attentionStep(
  reason: AttentionReason,
  { id }: AttentionFacts,
): { label: string; href: string } {
  switch (reason) {
    case 'red-flag':
      return { label: 'Open chart', href: paths.chart(id) }
    case 'pain-up':
      return { label: 'See progress', href: paths.progress(id) }
    case 'no-check-in':
      return { label: 'Record check-in', href: paths.newCheckIn(id) }
    case 'draft-plan':
      return { label: 'Open plan', href: paths.plan(id) }
  }
}
