import type { RecordedAnswer } from '@/db/schema/home-programs'
import type { Finding } from '@/lib/clinical/finding'
import type { HandoutExercise } from '@/lib/clinical/handout'
import type { Clearance } from '@/lib/clinical/plan'
import { DecisionLine } from './decision-line'

type IssuedExerciseProps = {
  readonly exercise: HandoutExercise
  readonly findings: readonly Finding[]
  readonly answers: readonly RecordedAnswer[]
  readonly clearances: readonly Clearance[]
  readonly whenInWords: (iso: string) => string
}

/** One exercise as issued: its dosage, the note to the patient, and what was decided about each finding. */
export const IssuedExercise = ({
  exercise,
  findings,
  answers,
  clearances,
  whenInWords,
}: IssuedExerciseProps) => (
  <li className="px-4 py-4 sm:px-5">
    <h3 className="font-semibold">
      <span className="mr-2 text-muted tabular-nums">{exercise.number}</span>
      {exercise.name}
    </h3>
    <p>{exercise.dosage.join(', ')}</p>
    {exercise.note === '' ? null : (
      <p className="mt-1 border-l-2 border-line-strong pl-3 break-words whitespace-pre-line">
        {exercise.note}
      </p>
    )}
    {findings.length === 0 ? null : (
      <ul className="mt-2 divide-y divide-line border-t border-line">
        {findings.map((finding) => (
          <DecisionLine
            key={finding.ruleId}
            finding={finding}
            answer={answers.find(({ ruleId }) => finding.ruleIds.includes(ruleId))}
            clearance={
              finding.severity === 'stop'
                ? clearances.find(
                    (cleared) =>
                      finding.ruleIds.includes(cleared.ruleId) &&
                      (cleared.exercise ?? exercise.exercise) === exercise.exercise,
                  )
                : undefined
            }
            whenInWords={whenInWords}
          />
        ))}
      </ul>
    )}
  </li>
)
