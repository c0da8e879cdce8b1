/** The patient's words for every exercise. A slug of the catalog without its words does not compile. */
import type { ExerciseSlug } from './catalog'
import type { Instructions } from './instructions'
import { restAndBreathingInstructions } from './instructions/rest-and-breathing'
import { walkingAndCardioInstructions } from './instructions/walking-and-cardio'
import { impactAndIntensityInstructions } from './instructions/impact-and-intensity'
import { spineFlexionMobilityInstructions } from './instructions/spine-flexion-mobility'
import { spineExtensionMobilityInstructions } from './instructions/spine-extension-mobility'
import { hamstringAndNerveInstructions } from './instructions/hamstring-and-nerve'
import { hipStretchesInstructions } from './instructions/hip-stretches'
import { upperBackMobilityInstructions } from './instructions/upper-back-mobility'
import { coreControlInstructions } from './instructions/core-control'
import { planksAndCarriesInstructions } from './instructions/planks-and-carries'
import { bridgesAndHipsInstructions } from './instructions/bridges-and-hips'
import { squatsAndStepsInstructions } from './instructions/squats-and-steps'
import { hingesAndDeadliftsInstructions } from './instructions/hinges-and-deadlifts'
import { rowsAndPressesInstructions } from './instructions/rows-and-presses'
import { demandingTrunkWorkInstructions } from './instructions/demanding-trunk-work'

const INSTRUCTIONS: Readonly<Record<ExerciseSlug, Instructions>> = {
  ...restAndBreathingInstructions,
  ...walkingAndCardioInstructions,
  ...impactAndIntensityInstructions,
  ...spineFlexionMobilityInstructions,
  ...spineExtensionMobilityInstructions,
  ...hamstringAndNerveInstructions,
  ...hipStretchesInstructions,
  ...upperBackMobilityInstructions,
  ...coreControlInstructions,
  ...planksAndCarriesInstructions,
  ...bridgesAndHipsInstructions,
  ...squatsAndStepsInstructions,
  ...hingesAndDeadliftsInstructions,
  ...rowsAndPressesInstructions,
  ...demandingTrunkWorkInstructions,
}

/** What the patient reads about one exercise. */
export const instructionsOf = (slug: ExerciseSlug): Instructions => INSTRUCTIONS[slug]
