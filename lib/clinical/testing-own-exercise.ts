import type { OwnExercise } from './own-exercise'

/** An exercise of a clinic's own for tests: it asks for nothing and suits everybody, but for what the test is about. */
export const givenOwnExercise = (about: Partial<OwnExercise> = {}): OwnExercise => ({
  slug: 'own-5b2f6c1e-8a34-4d0f-9c57-1e6f0a9b3d21',
  name: 'Sled push',
  synonyms: [],
  kind: 'exercise',
  region: 'whole_body',
  position: 'standing',
  equipment: [],
  demands: [],
  loadClass: 'none',
  dosage: {
    sets: 2,
    reps: 8,
    holdSeconds: 0,
    sessionsPerDay: 1,
    daysPerWeek: 3,
    tempo: null,
    restSeconds: 30,
    durationMinutes: null,
  },
  perSide: false,
  usualPhases: [],
  instructions: { purpose: '', steps: ['Push the sled.'], feel: '', mistakes: [], stop: '' },
  photos: [],
  ...about,
})
