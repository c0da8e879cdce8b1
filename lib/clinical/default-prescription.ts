import { exerciseOf, type ExerciseSlug } from './catalog'
import type { Prescription } from './plan'
import { prescribed, type PrescribedExercise } from './prescribed-exercise'

/** A new line as the catalog suggests it: its dosage, each side in turn when it is done so, its class of load. */
export function defaultPrescription(choice: ExerciseSlug | PrescribedExercise, id: string): Prescription {
  const exercise = typeof choice === 'string' ? exerciseOf(choice) : choice
  const { dosage, perSide, loadClass } = exercise
  return {
    id,
    ...prescribed(exercise),
    dosage,
    side: perSide ? 'each' : 'both',
    load: { class: loadClass, amount: null, unit: null },
    note: '',
  }
}
