import { LADDER_TRACK_LABELS, PHASE_LABELS } from '../labels'
import type { ClinicalPicture } from '../picture'
import { LADDER_TRACKS } from '../vocabulary'

/** The one that came onto the record last, whichever day it is of; undefined while there is none. */
export const lastRecorded = <Item extends { readonly recordedAt: Date }>(
  recorded: readonly Item[],
): Item | undefined => recorded.toSorted((a, b) => b.recordedAt.getTime() - a.recordedAt.getTime())[0]

/** What a decision about the way back rests on and that now reads otherwise, in words for the therapist. */
export function changedSince(before: ClinicalPicture, now: ClinicalPicture): string[] {
  const flare = now.activeFlare === true ? 'a flare is going on' : 'no flare is going on'
  return [
    ...(now.phase && now.phase !== before.phase
      ? [`the phase is ${PHASE_LABELS[now.phase].toLowerCase()}`]
      : []),
    ...((now.activeFlare === true) === (before.activeFlare === true) ? [] : [flare]),
    ...LADDER_TRACKS.flatMap((track) => {
      const passed = now.ladderPassed?.[track] ?? 0
      return passed === (before.ladderPassed?.[track] ?? 0)
        ? []
        : [`${LADDER_TRACK_LABELS[track].toLowerCase()}: ${passed} ${passed === 1 ? 'step' : 'steps'} passed`]
    }),
  ]
}
