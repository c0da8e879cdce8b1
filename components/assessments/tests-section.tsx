import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import {
  ASSESSMENT_PARTS,
  LADDERS_NOTE,
  NO_STEP_LABEL,
  TESTS_NOTE,
  WORKING_LOADS_NOTE,
} from '@/lib/clinical/assessment-questions'
import { CLINIC_TEST_FORMS, testQuestion, testRange } from '@/lib/clinical/clinic-tests'
import { ladderSteps, LIFTING_TRACKS, stepInWords } from '@/lib/clinical/ladders'
import type { WorkingLoads } from '@/lib/clinical/load-rules'
import { CLINIC_TESTS, type ClinicTest, LADDER_TRACKS, type LadderTrack } from '@/lib/clinical/vocabulary'
import { AnswerRow } from './answer-row'
import { YES_NO } from './yes-no'
import { FoldedCard } from './folded-card'
import { LADDER_TRACK_LABELS } from '@/lib/clinical/labels'

const stepOptions = (track: LadderTrack) => [
  { value: '0', label: NO_STEP_LABEL },
  ...ladderSteps(track).map((step) => ({ value: String(step.step), label: stepInWords(step) })),
]

function TestField({ test }: { test: ClinicTest }) {
  const form = CLINIC_TEST_FORMS[test]
  const name = `test-${test}`
  return form.kind === 'yes-no' ? (
    <AnswerRow name={name} legend={testQuestion(form)} answers={YES_NO} />
  ) : (
    <TextInput name={name} label={testQuestion(form)} optional inputMode="numeric" hint={testRange(form)} />
  )
}

/** Results the criteria for the next phase read. Folded away: most days have none. */
export const TestsSection = ({
  ladders,
  workingLoads,
  unit,
}: {
  ladders: Partial<Record<LadderTrack, number>>
  workingLoads: WorkingLoads
  /** The clinic's; a weight recorded before keeps its own. */
  unit: 'kg' | 'lb'
}) => (
  <>
    <FoldedCard title={ASSESSMENT_PARTS.tests} note={TESTS_NOTE} fieldPrefix="test-">
      <div className="grid gap-x-6 gap-y-5 sm:grid-cols-2 xl:grid-cols-3">
        {CLINIC_TESTS.map((test) => (
          <TestField key={test} test={test} />
        ))}
      </div>
    </FoldedCard>
    <FoldedCard title={ASSESSMENT_PARTS.ladders} note={LADDERS_NOTE} fieldPrefix="ladder-">
      <div className="grid gap-x-6 gap-y-5 sm:grid-cols-2">
        {LADDER_TRACKS.map((track) => (
          <Select
            key={track}
            name={`ladder-${track}`}
            label={LADDER_TRACK_LABELS[track]}
            optional
            placeholder="Not assessed"
            options={stepOptions(track)}
            hint={ladders[track] === undefined ? undefined : `Recorded so far: step ${ladders[track]}.`}
          />
        ))}
      </div>
      <h3 className="pt-6 font-semibold">{ASSESSMENT_PARTS.workingLoads}</h3>
      <p className="text-sm text-muted">{WORKING_LOADS_NOTE}</p>
      <input type="hidden" name="workingUnit" value={unit} />
      <div className="grid gap-x-6 gap-y-5 pt-3 sm:grid-cols-3">
        {LIFTING_TRACKS.map((track) => {
          const known = workingLoads[track]
          return (
            <TextInput
              key={track}
              name={`ladder-weight-${track}`}
              inputMode="numeric"
              label={`${LADDER_TRACK_LABELS[track]} (${unit})`}
              optional
              hint={known ? `Recorded: ${known.amount} ${known.unit}.` : undefined}
            />
          )
        })}
      </div>
    </FoldedCard>
  </>
)
