import { nameOfLine, type Prescribed } from '@/lib/clinical/prescribed-exercise'
import { type AttentionReason, PAIN_RISE } from '@/lib/patients/search'
import { paths } from '@/lib/paths'

/** What the words are made from; a row of the caseload has it. */
export type AttentionFacts = {
  readonly id: string
  readonly painNow: number | null
  readonly painRise: number | null
  readonly quietDays: number | null
  readonly lastCheckInOn: string | null
  readonly hurtingExercises: readonly Prescribed[]
}

type Words = {
  /** A short name for a badge. */
  readonly name: string
  readonly tone: 'stop' | 'limit' | 'caution' | 'plain'
  readonly sentence: (facts: AttentionFacts) => string
  /** Where to do something about it, and what that is called. */
  readonly step: string
  readonly href: (patientId: string) => string
}

const plural = (count: number, word: string): string => `${count} ${count === 1 ? word : `${word}s`}`

/** Why a patient needs attention, and what to do. */
export const ATTENTION_WORDS: Record<AttentionReason, Words> = {
  'red-flag': {
    name: 'Red flag',
    tone: 'stop',
    sentence: () => 'A red flag is on record and not cleared.',
    step: 'Open chart',
    href: paths.chart,
  },
  'movement-hurts': {
    name: 'A movement hurts',
    tone: 'limit',
    sentence: ({ hurtingExercises }) =>
      `${hurtingExercises.map(nameOfLine).join(', ')}: pain rose by ${PAIN_RISE} or more in most of the last sessions.`,
    step: 'Change the plan',
    href: paths.plan,
  },
  'pain-up': {
    name: 'Pain up',
    tone: 'limit',
    sentence: ({ painNow, painRise }) => {
      const now = painNow === null ? '' : `; now ${painNow} of 10`
      return `Pain went up by ${plural(painRise ?? 0, 'point')} since the time before${now}.`
    },
    step: 'See progress',
    href: paths.progress,
  },
  'no-check-in': {
    name: 'No check-in',
    tone: 'caution',
    sentence: ({ lastCheckInOn, quietDays }) =>
      lastCheckInOn === null
        ? `No check-in since the home program was issued ${plural(quietDays ?? 0, 'day')} ago.`
        : `No check-in for ${plural(quietDays ?? 0, 'day')}.`,
    step: 'Record check-in',
    href: paths.newCheckIn,
  },
  'draft-plan': {
    name: 'Plan not issued',
    tone: 'plain',
    sentence: () => 'The plan has changes that were not issued.',
    step: 'Open plan',
    href: paths.plan,
  },
}
