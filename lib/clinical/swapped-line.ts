import { defaultPrescription } from './default-prescription'
import type { ExerciseSlug } from './catalog'
import type { Dosage } from './dosage'
import type { OwnExercise } from './own-exercise'
import type { Prescription } from './plan'
import { isDistance, secondsEachTime } from './tempo-words'

/** From here on the hold is what is dosed, as in a stretch or a plank; a shorter one belongs to a repetition. Product default. */
const LONG_HOLD_SECONDS = 15

/** How an amount is counted. Only amounts of one kind can be carried over. */
function kindOf({
  durationMinutes,
  holdSeconds,
  tempo,
}: Dosage): 'time' | 'holds' | 'bouts' | 'ways' | 'repetitions' {
  if (durationMinutes !== null) return 'time'
  if (holdSeconds >= LONG_HOLD_SECONDS) return 'holds'
  if (secondsEachTime(tempo) !== null) return 'bouts'
  return isDistance(tempo) ? 'ways' : 'repetitions'
}

const howOften = ({ sessionsPerDay, daysPerWeek }: Dosage) => ({ sessionsPerDay, daysPerWeek })

/**
 * Another exercise in the place of a line: its id, place, group, note, how often and on which days stay. So do sets,
 * repetitions, hold, rest and tempo where both are counted alike; ten slow repetitions say nothing about minutes on a
 * bike. Side and load are the new exercise's: a weight is never carried to another movement.
 */
export function swappedLine(line: Prescription, exercise: ExerciseSlug | OwnExercise): Prescription {
  const { id, note, weekdays, group, dosage } = line
  const usual = defaultPrescription(exercise, id)
  return {
    ...usual,
    dosage: kindOf(dosage) === kindOf(usual.dosage) ? dosage : { ...usual.dosage, ...howOften(dosage) },
    note,
    ...(weekdays === undefined ? {} : { weekdays }),
    ...(group === undefined ? {} : { group }),
  }
}
