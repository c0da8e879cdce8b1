import type { Weight, WorkingLoads } from '../load-rules'
import { ladderOf, type PrescribedExercise } from '../prescribed-exercise'

/**
 * What the patient lifted on the ladder of this exercise before the injury. A part of it says nothing about a drill, a movement with the
 * body's own weight or a light lift: nobody did those with it.
 */
export function workingLoad(
  exercise: PrescribedExercise,
  loads: WorkingLoads | undefined,
): Weight | undefined {
  const { kind, loadClass } = exercise
  const ladder = ladderOf(exercise)
  const isLoaded = kind === 'lift' && (loadClass === 'moderate' || loadClass === 'heavy')
  return isLoaded && ladder ? loads?.[ladder.track] : undefined
}
