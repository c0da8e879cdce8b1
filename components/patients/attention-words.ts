import type { ATTENTION_REASONS } from '@/db/schema/attention-marks'
import { paths } from '@/lib/paths'

export type AttentionReason = (typeof ATTENTION_REASONS)[number]

type Words = {
  /** A short name for a badge. */
  readonly name: string
  readonly tone: 'stop' | 'limit' | 'caution' | 'plain'
  /** Where to do something about it, and what that is called. */
  readonly step: string
  readonly href: (patientId: string) => string
}

/** What each reason is called, and what to do about it. */
export const ATTENTION_WORDS: Record<AttentionReason, Words> = {
  'red-flag': {
    name: 'Red flag',
    tone: 'stop',
    step: 'Open chart',
    href: paths.chart,
  },
  'movement-hurts': {
    name: 'A movement hurts',
    tone: 'limit',
    step: 'Change the plan',
    href: paths.plan,
  },
  'pain-up': {
    name: 'Pain up',
    tone: 'limit',
    step: 'See progress',
    href: (patientId) => paths.progress(patientId),
  },
  'no-check-in': {
    name: 'No check-in',
    tone: 'caution',
    step: 'Record check-in',
    href: paths.newCheckIn,
  },
  'reassessment-due': {
    name: 'Assessment due',
    tone: 'caution',
    step: 'Assess',
    href: paths.newAssessment,
  },
  'visit-due': {
    name: 'Visit due',
    tone: 'plain',
    step: 'Assess',
    href: paths.newAssessment,
  },
  'next-phase': {
    name: 'Next phase',
    tone: 'plain',
    step: 'See recovery',
    href: paths.recovery,
  },
  'draft-plan': {
    name: 'Plan not issued',
    tone: 'plain',
    step: 'Open plan',
    href: paths.plan,
  },
}
