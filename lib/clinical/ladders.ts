import { CATALOG, type CatalogExercise } from './catalog'
import type { LadderTrack } from './vocabulary'

export type LadderStep = { readonly step: number; readonly exercises: readonly CatalogExercise[] }

/** The steps of a ladder from the first up; two exercises can share a step. */
export function ladderSteps(track: LadderTrack): LadderStep[] {
  const onTrack = CATALOG.filter((exercise) => exercise.ladder?.track === track)
  const steps = [...new Set(onTrack.map((exercise) => exercise.ladder?.step ?? 0))].toSorted((a, b) => a - b)
  return steps.map((step) => ({
    step,
    exercises: onTrack.filter((exercise) => exercise.ladder?.step === step),
  }))
}

/** The highest step of a ladder. */
export const ladderTop = (track: LadderTrack): number => ladderSteps(track).at(-1)?.step ?? 0

/** '3 · Kettlebell deadlift' */
export const stepInWords = ({ step, exercises }: LadderStep): string =>
  `${step} · ${exercises.map(({ name }) => name).join(' or ')}`

/** Ladders that lead back to a weight. */
export const LIFTING_TRACKS: readonly LadderTrack[] = ['hinge-squat', 'row', 'press']
