import type { LadderTrack } from './vocabulary'

/** A weight with its unit. */
export type Weight = { readonly amount: number; readonly unit: 'kg' | 'lb' }

/** What the patient worked with before the injury, by ladder; a ladder not asked about is left out. */
export type WorkingLoads = Partial<Record<LadderTrack, Weight>>
