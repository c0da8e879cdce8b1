/**
 * When to stop, in the words the patient reads. Shared so that the same warning always reads the same.
 * The plain line covers sharp, building and travelling pain; the loaded one adds pain above 5, lost form and spasm;
 * the impact one adds pain on landing; the one for hard effort adds dizziness and chest pain.
 * Emergency signs are said once on the handout, not under each exercise.
 */
export const STOP_PLAIN =
  'Stop if pain turns sharp or keeps building. Stop if pain, tingling or numbness moves down your leg.'

export const STOP_LOADED =
  'Stop if pain is sharp, keeps building, or goes above 5 out of 10. Stop if you lose control, your back locks, or pain moves down your leg.'

export const STOP_IMPACT =
  'Stop if landing hurts your back, or pain turns sharp or keeps building. Stop if pain, tingling or numbness moves down your leg.'

export const STOP_HARD_EFFORT =
  'Stop if you feel dizzy, faint or breathless, or your chest hurts. Stop if back pain is sharp, building or above 5 out of 10. Stop if pain or tingling moves down your leg, or your back locks.'
