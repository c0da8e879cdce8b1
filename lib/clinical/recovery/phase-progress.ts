import type { ClinicalPicture } from '../picture'
import { LADDER_TRACKS, type LadderTrack, type Phase, PHASES, rank } from '../vocabulary'
import { type CheckedCriteria, checkCriteria } from './check-criteria'
import { criteriaOutOf } from './criteria'
import type { TestEvidence } from './evidence'

/** Where the patient stands on the way through the phases. */
export type PhaseProgress = {
  readonly phase: Phase
  /** Null in the last phase. */
  readonly next: { readonly phase: Phase; readonly checked: CheckedCriteria } | null
}

const phaseAt = (index: number): Phase | null => PHASES[index] ?? null

const phaseAfter = (phase: Phase): Phase | null => phaseAt(rank(PHASES, phase) + 1)
const phaseBefore = (phase: Phase): Phase | null => phaseAt(rank(PHASES, phase) - 1)

/** The checklist out of the recorded phase; null while no phase is on the record. */
export function phaseProgress(picture: ClinicalPicture, tests: TestEvidence): PhaseProgress | null {
  const { phase } = picture
  if (phase === undefined) return null
  const set = criteriaOutOf(phase)
  const after = phaseAfter(phase)
  return { phase, next: set && after ? { phase: after, checked: checkCriteria(set, picture, tests) } : null }
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
