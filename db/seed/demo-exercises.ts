import 'server-only'
import type { Therapist } from '@/lib/auth/therapist'
import type { OwnExerciseInput } from '@/lib/own-exercises/schema'
import { createOwnExercise } from '@/lib/own-exercises/writes'

const TOWEL_SLIDE: OwnExerciseInput = {
  name: 'Heel slide on a towel',
  synonyms: ['towel slide'],
  kind: 'mobility',
  region: 'hip',
  position: 'supine',
  equipment: [{ oneOf: ['mat'], optional: false }],
  demands: ['flexion_unloaded', 'supine'],
  loadClass: 'none',
  dosage: {
    sets: 2,
    reps: 10,
    holdSeconds: 0,
    sessionsPerDay: 1,
    daysPerWeek: 7,
    tempo: 'slow',
    restSeconds: 30,
    durationMinutes: null,
  },
  perSide: true,
  usualPhases: ['acute_flare', 'subacute'],
  instructions: {
    purpose: 'Gets your hip moving while your back rests.',
    steps: [
      'Lie on your back with a towel under one heel.',
      'Slide the heel slowly toward you.',
      'Slide it back until the leg is long.',
    ],
    feel: 'Your hip bends with ease. Your back stays flat and calm.',
    mistakes: ['Do not let your back arch.'],
    stop: 'Stop if pain runs down your leg.',
  },
}

const SLED_PUSH: OwnExerciseInput = {
  name: 'Sled push, light',
  synonyms: ['prowler push'],
  kind: 'lift',
  region: 'whole_body',
  position: 'standing',
  equipment: [],
  demands: null,
  loadClass: 'light',
  dosage: {
    sets: 4,
    reps: 1,
    holdSeconds: 0,
    sessionsPerDay: 1,
    daysPerWeek: 2,
    tempo: null,
    restSeconds: 90,
    durationMinutes: 1,
  },
  perSide: false,
  usualPhases: ['rebuilding', 'return_to_lifting'],
  instructions: {
    purpose: 'Builds strong legs for pushing and lifting.',
    steps: [
      'Lean on the sled with straight arms.',
      'Push it with short, steady steps.',
      'Rest, then push back.',
    ],
    feel: 'Your legs work hard. Your back stays long.',
    mistakes: ['Do not round your back.'],
    stop: 'Stop if pain turns sharp or keeps building.',
  },
}

/** Two exercises of the clinic's own: one assessed, and one of which nobody has said what it asks of the spine. */
export async function demoExercises(therapist: Therapist, at: Date): Promise<void> {
  for (const exercise of [TOWEL_SLIDE, SLED_PUSH]) {
    const saved = await createOwnExercise(therapist, exercise, at)
    if (!('id' in saved)) throw new Error(`${exercise.name} was refused: the name is taken`)
  }
}
