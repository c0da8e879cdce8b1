import type { AttentionReason } from '@/components/patients/attention-words'
import { dateInWords } from '@/lib/clinical/date-in-words'
import { PHASE_LABELS } from '@/lib/clinical/labels'
import type { Phase } from '@/lib/clinical/vocabulary'

/** What the sentences are made from; a row of Today has it. */
export type AttentionFacts = {
  readonly programNumber: number | null
  readonly painBaseline: number | null
  readonly painRise: number | null
  readonly quietDays: number | null
  readonly lastCheckInOn: string | null
  readonly lastAssessedOn: string | null
  readonly nextVisitOn: string | null
  readonly redFlagSince: string | null
  readonly nextPhase: Phase | null
  /** Names of the exercises with which symptoms moved down the leg, and of the others that hurt. */
  readonly movedDownLeg: readonly string[]
  readonly hurting: readonly string[]
}

const plural = (count: number, word: string): string => `${count} ${count === 1 ? word : `${word}s`}`

const on = (day: string | null): string => (day === null ? '' : ` on ${dateInWords(day)}`)

const about = (names: readonly string[], what: string): string =>
  names.length === 0 ? '' : `${names.join(', ')}: ${what}`

/** Why a patient needs attention, in one sentence. */
export const ATTENTION_SENTENCES: Readonly<Record<AttentionReason, (facts: AttentionFacts) => string>> = {
  'red-flag': ({ redFlagSince }) =>
    `A red-flag question was answered yes${on(redFlagSince)}, and is not cleared.`,
  'movement-hurts': ({ movedDownLeg, hurting }) =>
    [
      about(movedDownLeg, 'symptoms moved further down the leg.'),
      // What counts as high, and as rising, stands in the settings.
      about(hurting, 'pain was sharp, high or rising in the last sessions.'),
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  'pain-up': ({ painBaseline, painRise, programNumber }) =>
    `Pain rose from ${painBaseline ?? 0} to ${(painBaseline ?? 0) + (painRise ?? 0)} since program ${programNumber ?? 1}.`,
  'no-check-in': ({ lastCheckInOn, quietDays, programNumber }) =>
    lastCheckInOn === null
      ? `No check-in since program ${programNumber ?? 1} was issued ${plural(quietDays ?? 0, 'day')} ago.`
      : `No check-in for ${plural(quietDays ?? 0, 'day')}.`,
  'reassessment-due': ({ lastAssessedOn }) => `Last assessed${on(lastAssessedOn)}.`,
  'visit-due': ({ nextVisitOn }) => `A visit was planned${on(nextVisitOn)}; nothing was assessed since.`,
  'next-phase': ({ nextPhase }) =>
    `The criteria for the next phase are met${nextPhase ? `: ${PHASE_LABELS[nextPhase]}` : ''}.`,
  'draft-plan': () => 'The plan has changes that were not issued.',
}
