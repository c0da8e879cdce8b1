/** The figures of all exercises, in the groups in which the catalog keeps them. */
import type { Figure } from './figure'
import { bridgesAndHips } from './figures/bridges-and-hips'
import { coreControl } from './figures/core-control'
import { demandingTrunkWork } from './figures/demanding-trunk-work'
import { hamstringAndNerve } from './figures/hamstring-and-nerve'
import { hingesAndDeadlifts } from './figures/hinges-and-deadlifts'
import { hipStretches } from './figures/hip-stretches'
import { impactAndIntensity } from './figures/impact-and-intensity'
import { planksAndCarries } from './figures/planks-and-carries'
import { restAndBreathing } from './figures/rest-and-breathing'
import { rowsAndPresses } from './figures/rows-and-presses'
import { spineExtensionMobility } from './figures/spine-extension-mobility'
import { spineFlexionMobility } from './figures/spine-flexion-mobility'
import { squatsAndSteps } from './figures/squats-and-steps'
import { upperBackMobility } from './figures/upper-back-mobility'
import { walkingAndCardio } from './figures/walking-and-cardio'

const ALL = {
  ...restAndBreathing,
  ...walkingAndCardio,
  ...impactAndIntensity,
  ...spineFlexionMobility,
  ...spineExtensionMobility,
  ...hamstringAndNerve,
  ...hipStretches,
  ...upperBackMobility,
  ...coreControl,
  ...planksAndCarries,
  ...bridgesAndHips,
  ...squatsAndSteps,
  ...hingesAndDeadlifts,
  ...rowsAndPresses,
  ...demandingTrunkWork,
}

/** By the slug of the exercise. */
export const FIGURES: Readonly<Record<keyof typeof ALL, Figure>> = ALL
