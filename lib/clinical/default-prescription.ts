import { exerciseOf, type ExerciseSlug } from './catalog'
import type { Prescription } from './plan'

/** A new line as the catalog suggests it: its dosage, each side in turn when it is done so, its class of load. */
export function defaultPrescription(exercise: ExerciseSlug, id: string): Prescription {
  const { dosage, perSide, loadClass } = exerciseOf(exercise)
  return {
    id,
    exercise,
    dosage,
    side: perSide ? 'each' : 'both',
    load: { class: loadClass, amount: null, unit: null },
    note: '',
  }
}
