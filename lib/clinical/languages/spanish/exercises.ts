import type { ExerciseSlug } from '../../catalog'
import type { ExerciseWords } from '../patient-words'
import { restAndBreathing } from './exercises/rest-and-breathing'
import { walkingAndCardio } from './exercises/walking-and-cardio'
import { impactAndIntensity } from './exercises/impact-and-intensity'
import { spineFlexionMobility } from './exercises/spine-flexion-mobility'
import { spineExtensionMobility } from './exercises/spine-extension-mobility'
import { hamstringAndNerve } from './exercises/hamstring-and-nerve'
import { hipStretches } from './exercises/hip-stretches'
import { upperBackMobility } from './exercises/upper-back-mobility'
import { coreControl } from './exercises/core-control'
import { planksAndCarries } from './exercises/planks-and-carries'
import { bridgesAndHips } from './exercises/bridges-and-hips'
import { squatsAndSteps } from './exercises/squats-and-steps'
import { hingesAndDeadlifts } from './exercises/hinges-and-deadlifts'
import { rowsAndPresses } from './exercises/rows-and-presses'
import { demandingTrunkWork } from './exercises/demanding-trunk-work'

export const exercises: Readonly<Record<ExerciseSlug, ExerciseWords>> = {
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
