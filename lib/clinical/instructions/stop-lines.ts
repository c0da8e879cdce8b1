/**
 * When to stop, in the words the patient reads. Shared so that the same warning always reads the same.
 * The plain line covers sharp, building and travelling pain; the loaded one adds pain above 5, lost form and spasm.
 * Emergency signs are said once on the handout, not under each exercise.
 */
export const STOP_PLAIN =
  'Stop if pain turns sharp or keeps building. Stop if pain, tingling or numbness moves down your leg.'

export const STOP_LOADED =
  'Stop if pain is sharp, keeps building, or goes above 5 out of 10. Stop if you lose control, your back locks, or pain moves down your leg.'
