import { Card } from '@/components/ui/card'
import type { AssessedFacts } from '@/lib/clinical/assessed-facts'
import { CLINIC_TEST_FORMS } from '@/lib/clinical/clinic-tests'
import { dateInWords } from '@/lib/clinical/date-in-words'
import {
  CONDITION_LABELS,
  CONTRIBUTING_FACTOR_LABELS,
  DIRECTIONAL_PREFERENCE_LABELS,
  IRRITABILITY_LABELS,
  LADDER_TRACK_LABELS,
  LEG_SYMPTOM_LABELS,
  PHASE_LABELS,
  PRECAUTION_LABELS,
} from '@/lib/clinical/labels'
import { CLINIC_TESTS, type ClinicTest, LADDER_TRACKS } from '@/lib/clinical/vocabulary'
import { FactList } from './fact-list'
import { RecordedScreen } from './recorded-screen'

const yesNo = (answer: boolean | null): string | null => (answer === null ? null : answer ? 'Yes' : 'No')
const outOf10 = (value: number | null): string | null => (value === null ? null : `${value} out of 10`)
const number = (value: number | null): string | null => (value === null ? null : String(value))

const labelled = <Value extends string>(value: Value | null, labels: Readonly<Record<Value, string>>) =>
  value === null ? null : labels[value]

const listed = <Value extends string>(
  values: readonly Value[] | null,
  labels: Readonly<Record<Value, string>>,
) => {
  if (values === null) return null
  return values.length === 0 ? 'None of those listed' : values.map((value) => labels[value]).join(', ')
}

function testResult(test: ClinicTest, result: number | boolean | undefined): string | null {
  if (result === undefined) return null
  return typeof result === 'boolean' ? yesNo(result) : `${result} ${CLINIC_TEST_FORMS[test].unit}`
}

/** One assessment as it was recorded. It cannot be changed; a correction is a new one. */
export const RecordedAssessment = ({
  assessment,
}: {
  assessment: AssessedFacts & { readonly note: string }
}) => (
  <div className="flex flex-col gap-5">
    <Card title="That day">
      <FactList
        facts={[
          { label: 'Pain', value: outOf10(assessment.painNow) },
          { label: 'Flare going on', value: yesNo(assessment.activeFlare) },
          { label: 'Getting better', value: yesNo(assessment.improving) },
          {
            label: 'Pain medication before training',
            value: yesNo(assessment.painMedicationBeforeTraining),
          },
          { label: 'Symptoms began on', value: assessment.onsetOn && dateInWords(assessment.onsetOn) },
          { label: 'Hours since onset', value: number(assessment.hoursSinceOnset) },
        ]}
      />
    </Card>
    <Card title="Problem">
      <FactList
        facts={[
          { label: 'Conditions', value: listed(assessment.conditions, CONDITION_LABELS) },
          {
            label: 'What may have led to it',
            value: listed(assessment.contributingFactors, CONTRIBUTING_FACTOR_LABELS),
          },
          { label: 'Phase', value: labelled(assessment.phase, PHASE_LABELS) },
          ...(assessment.phaseReason === ''
            ? []
            : [{ label: 'Why the phase changed', value: assessment.phaseReason }]),
          {
            label: 'Directional preference',
            value: labelled(assessment.directionalPreference, DIRECTIONAL_PREFERENCE_LABELS),
          },
          { label: 'Irritability', value: labelled(assessment.irritability, IRRITABILITY_LABELS) },
          { label: 'Leg symptoms', value: labelled(assessment.legSymptoms, LEG_SYMPTOM_LABELS) },
          { label: 'Numbness, tingling or weakness', value: yesNo(assessment.legNumbTinglingWeak) },
          {
            label: 'Workout flares, last 8 weeks',
            value: number(assessment.flaresAfterWorkoutLast8Weeks),
          },
          { label: 'Symptom-free days in daily life', value: number(assessment.adlSymptomFreeDays) },
          { label: 'Lowest activity rating', value: outOf10(assessment.psfsLowest) },
        ]}
      />
    </Card>
    <Card title="Precautions">
      <FactList
        facts={[{ label: 'Held that day', value: listed(assessment.precautions, PRECAUTION_LABELS) }]}
      />
    </Card>
    <RecordedScreen screen={assessment.redFlagScreen} />
    <Card title="Clinic tests and ladders">
      <FactList
        facts={[
          ...CLINIC_TESTS.map((test) => ({
            label: CLINIC_TEST_FORMS[test].label,
            value: testResult(test, assessment.clinicTests[test]),
          })),
          ...LADDER_TRACKS.map((track) => ({
            label: `${LADDER_TRACK_LABELS[track]}: step passed`,
            value: number(assessment.ladderPassed[track] ?? null),
          })),
        ]}
      />
    </Card>
    <Card title="Note">
      <p className={assessment.note === '' ? 'text-muted italic' : 'max-w-prose whitespace-pre-line'}>
        {assessment.note || 'No note'}
      </p>
    </Card>
  </div>
)
