import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import { CLINIC_TEST_FORMS } from '@/lib/clinical/clinic-tests'
import { ladderSteps } from '@/lib/clinical/ladders'
import type { WorkingLoads } from '@/lib/clinical/load-rules'
import { CLINIC_TESTS, type ClinicTest, LADDER_TRACKS, type LadderTrack } from '@/lib/clinical/vocabulary'
import { AnswerRow } from './answer-row'
import { YES_NO } from './yes-no'
import { FoldedCard } from './folded-card'
import { LADDER_TRACK_LABELS } from '@/lib/clinical/labels'

const stepOptions = (track: LadderTrack) => [
  { value: '0', label: 'No step yet' },
  ...ladderSteps(track).map(({ step, exercises }) => ({
    value: String(step),
    label: `${step} · ${exercises.map(({ name }) => name).join(' or ')}`,
  })),
]

function TestField({ test }: { test: ClinicTest }) {
  const { label, kind, unit, max } = CLINIC_TEST_FORMS[test]
  const name = `test-${test}`
  return kind === 'yes-no' ? (
    <AnswerRow name={name} legend={label} answers={YES_NO} />
  ) : (
    <TextInput name={name} label={`${label} (${unit})`} optional inputMode="numeric" hint={`0 to ${max}`} />
  )
}

/** Ladders that lead back to a weight. */
const LIFTING: readonly LadderTrack[] = ['hinge-squat', 'row', 'press']

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
    <FoldedCard
      title="Clinic tests"
      note="Feed the criteria for the next phase. A result counts for 28 days."
      fieldPrefix="test-"
    >
      <div className="grid gap-x-6 gap-y-5 sm:grid-cols-2 xl:grid-cols-3">
        {CLINIC_TESTS.map((test) => (
          <TestField key={test} test={test} />
        ))}
      </div>
    </FoldedCard>
    <FoldedCard
      title="Ladders"
      note="The highest step passed. A step not filled in stays as it was recorded."
      fieldPrefix="ladder-"
    >
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
      <h3 className="pt-6 font-semibold">Working weight before the injury</h3>
      <p className="text-sm text-muted">Return to lifting starts from a part of it.</p>
      <input type="hidden" name="workingUnit" value={unit} />
      <div className="grid gap-x-6 gap-y-5 pt-3 sm:grid-cols-3">
        {LIFTING.map((track) => {
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
