import { flagsStopPlan } from '../flag-derivation'
import type { ClinicalPicture } from '../picture'
import { LADDER_TRACKS, type LadderTrack, type Phase, PHASES, rank } from '../vocabulary'
import { type CheckedCriteria, checkCriteria } from './check-criteria'
import { criteriaOutOf } from './criteria'
import type { TestEvidence } from './evidence'

type NextPhase = {
  readonly phase: Phase
  readonly checked: CheckedCriteria
  /**
   * open: every criterion holds; held: a red flag stops the plan, whatever the criteria say; closed: they do not all hold. The
   * therapist still decides.
   */
  readonly state: 'open' | 'held' | 'closed'
}

/** Where the patient stands on the way through the phases. */
export type PhaseProgress = {
  readonly phase: Phase
  /** Null in the last phase. */
  readonly next: NextPhase | null
}

const phaseAt = (index: number): Phase | null => PHASES[index] ?? null

const phaseAfter = (phase: Phase): Phase | null => phaseAt(rank(PHASES, phase) + 1)
const phaseBefore = (phase: Phase): Phase | null => phaseAt(rank(PHASES, phase) - 1)

function nextPhase(picture: ClinicalPicture, phase: Phase, tests: TestEvidence): NextPhase | null {
  const set = criteriaOutOf(phase)
  const after = phaseAfter(phase)
  if (!set || !after) return null
  const checked = checkCriteria(set, picture, tests)
  const state = flagsStopPlan(picture) ? 'held' : checked.isReady ? 'open' : 'closed'
  return { phase: after, checked, state }
}

/**
 * The checklist out of the recorded phase, and whether the next one is open; null while no phase is on the record. The picture has
 * the red flags that earlier episodes left: see withFlagsLeft.
 */
export function phaseProgress(picture: ClinicalPicture, tests: TestEvidence): PhaseProgress | null {
  const { phase } = picture
  return phase === undefined ? null : { phase, next: nextPhase(picture, phase, tests) }
}

/** What a flare changes: one phase back, and one step back on every ladder that was begun. */
export function afterFlare({ phase, ladderPassed = {} }: ClinicalPicture): {
  readonly phase: Phase
  readonly ladderPassed: Partial<Record<LadderTrack, number>>
} {
  const back = phase === undefined ? null : phaseBefore(phase)
  return {
    phase: back ?? 'acute_flare',
    ladderPassed: Object.fromEntries(
      LADDER_TRACKS.flatMap((track) => {
        const passed = ladderPassed[track]
        return passed === undefined ? [] : [[track, Math.max(0, passed - 1)] as const]
      }),
    ),
  }
}
