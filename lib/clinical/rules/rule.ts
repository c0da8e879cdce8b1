import type { ExerciseSlug } from '../catalog'
import type { SourceId } from '../sources'
import type { Severity } from '../vocabulary'
import type { When } from './condition'
import type { RuleId } from './rule-ids'

/**
 * Rules with the same cause that fire on one line are shown as one finding with the sources of all: what the exercise
 * makes the back do, how much load it is, or the one condition that is the reason for them.
 */
type Cause =
  | 'movement'
  | 'load'
  | 'ladder'
  | 'response'
  | 'flag'
  | 'leg'
  | 'stenosis'
  | 'slip'
  | 'si-joint'
  | 'osteoporosis'
  | 'fracture'
  | 'pregnancy'
  | 'pressure'
  | 'surgery'

/** A safety rule: when it fires, how much it weighs, and what it says to whom. */
export type Rule = {
  readonly id: RuleId
  readonly title: string
  readonly severity: Exclude<Severity, 'none'>
  /** 'patient': the fact holds for the whole plan, so that a plan shows it once, as a banner. */
  readonly about: 'patient' | 'line'
  readonly cause?: Cause
  readonly when: When
  readonly reason: string
  readonly patientReason: string
  readonly sources: readonly SourceId[]
  /** What to do instead, best first. */
  readonly alternatives: readonly ExerciseSlug[]
  /** Easier forms of the exercise itself come before `alternatives`. */
  readonly easierFirst?: true
}
