import { Card } from '@/components/ui/card'
import { CheckboxGroup } from '@/components/ui/checkbox-group'
import { TextInput } from '@/components/ui/text-input'
import {
  ASSESSMENT_PARTS,
  ASSESSMENT_QUESTIONS as QUESTIONS,
  NOTHING_TICKED,
  RATING_HINT,
  SYMPTOM_FREE_HINT,
} from '@/lib/clinical/assessment-questions'
import type { DatedFacts } from '@/lib/clinical/assessed-facts'
import {
  CONDITION_LABELS,
  CONTRIBUTING_FACTOR_LABELS,
  DIRECTIONAL_PREFERENCE_LABELS,
  IRRITABILITY_LABELS,
  LEG_SYMPTOM_LABELS,
  PHASE_LABELS,
} from '@/lib/clinical/labels'
import {
  CONDITIONS,
  CONTRIBUTING_FACTORS,
  DIRECTIONAL_PREFERENCES,
  IRRITABILITIES,
  LEG_SYMPTOMS,
  PHASES,
} from '@/lib/clinical/vocabulary'
import { AnswerRow } from './answer-row'
import { carriedOver, lastTime } from './carried-over'
import { answersOf, choicesOf, chosenBefore } from './choices'
import { YES_NO } from './yes-no'

/** What the problem is and how it behaves. Conditions, phase and preference start from the last assessment. */
export const ProblemSection = ({ last }: { last: DatedFacts }) => (
  <Card title={ASSESSMENT_PARTS.problem}>
    <div className="flex flex-col gap-6">
      <CheckboxGroup
        name="conditions"
        legend={QUESTIONS.conditions}
        hint={carriedOver(last.conditions) ?? NOTHING_TICKED}
        choices={choicesOf(CONDITIONS, CONDITION_LABELS)}
        defaultValues={chosenBefore(last.conditions)}
        layout="columns"
      />
      <AnswerRow
        name="phase"
        legend={QUESTIONS.phase}
        hint={carriedOver(last.phase)}
        answers={answersOf(PHASES, PHASE_LABELS)}
        defaultValue={last.phase?.value}
      />
      {last.phase ? (
        <TextInput
          name="phaseReason"
          label="Why the phase changes"
          optional
          hint="Needed only when it is another one than before."
        />
      ) : null}
      <div className="grid gap-6 xl:grid-cols-2">
        <AnswerRow
          name="directionalPreference"
          legend={QUESTIONS.directionalPreference}
          hint={carriedOver(last.directionalPreference)}
          answers={answersOf(DIRECTIONAL_PREFERENCES, DIRECTIONAL_PREFERENCE_LABELS)}
          defaultValue={last.directionalPreference?.value}
        />
        <AnswerRow
          name="irritability"
          legend={QUESTIONS.irritability}
          hint={lastTime(last.irritability, (value) => IRRITABILITY_LABELS[value])}
          answers={answersOf(IRRITABILITIES, IRRITABILITY_LABELS)}
        />
        <AnswerRow
          name="legSymptoms"
          legend={QUESTIONS.legSymptoms}
          hint={lastTime(last.legSymptoms, (value) => LEG_SYMPTOM_LABELS[value])}
          answers={answersOf(LEG_SYMPTOMS, LEG_SYMPTOM_LABELS)}
        />
        <AnswerRow
          name="legNumbTinglingWeak"
          legend={QUESTIONS.legNumbTinglingWeak}
          hint={lastTime(last.legNumbTinglingWeak, (value) => (value ? 'yes' : 'no'))}
          answers={YES_NO}
        />
      </div>
      <div className="grid gap-6 sm:grid-cols-2 lg:grid-cols-3">
        <TextInput
          name="flaresAfterWorkoutLast8Weeks"
          inputMode="numeric"
          label={QUESTIONS.flaresAfterWorkoutLast8Weeks}
          optional
          hint={lastTime(last.flaresAfterWorkoutLast8Weeks, String)}
        />
        <TextInput
          name="adlSymptomFreeDays"
          inputMode="numeric"
          label={QUESTIONS.adlSymptomFreeDays}
          optional
          hint={SYMPTOM_FREE_HINT}
        />
        <TextInput
          name="psfsLowest"
          inputMode="numeric"
          label={QUESTIONS.psfsLowest}
          optional
          hint={lastTime(last.psfsLowest, (value) => `${value} of 10`) ?? RATING_HINT}
        />
      </div>
      <CheckboxGroup
        name="contributingFactors"
        legend={QUESTIONS.contributingFactors}
        optional
        hint={carriedOver(last.contributingFactors) ?? 'More than one may apply.'}
        choices={choicesOf(CONTRIBUTING_FACTORS, CONTRIBUTING_FACTOR_LABELS)}
        defaultValues={chosenBefore(last.contributingFactors)}
        layout="columns"
      />
    </div>
  </Card>
)
