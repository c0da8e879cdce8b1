import type { Finding } from '@/lib/clinical/finding'
import type { HandoutExercise } from '@/lib/clinical/handout'
import { DecisionList, type Decisions } from './decision-list'

type IssuedExerciseProps = Decisions & {
  readonly exercise: HandoutExercise
  readonly findings: readonly Finding[]
}

/** One exercise as issued: its dosage, the note to the patient, and what was decided about each finding. */
export const IssuedExercise = ({ exercise, findings, ...decisions }: IssuedExerciseProps) => (
  <li className="px-4 py-4 sm:px-5">
    <h3 className="font-semibold">
      <span className="mr-2 text-muted tabular-nums">{exercise.number}</span>
      {exercise.name}
    </h3>
    {exercise.group === undefined ? null : <p className="text-sm text-muted">{exercise.group}</p>}
    <p>{[exercise.dosage.much, exercise.dosage.often].filter((part) => part !== '').join(', ')}</p>
    {exercise.note === '' ? null : (
      <p className="mt-1 border-l-2 border-line-strong pl-3 break-words whitespace-pre-line">
        {exercise.note}
      </p>
    )}
    <DecisionList findings={findings} exercise={exercise.exercise} {...decisions} />
  </li>
)
