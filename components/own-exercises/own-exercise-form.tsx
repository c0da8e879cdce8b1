import { Card } from '@/components/ui/card'
import { CheckboxGroup } from '@/components/ui/checkbox-group'
import { Form, type FormAction } from '@/components/ui/form'
import { LinkButton } from '@/components/ui/link-button'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'
import {
  EQUIPMENT_LABELS,
  KIND_LABELS,
  PHASE_LABELS,
  POSITION_LABELS,
  REGION_LABELS,
} from '@/lib/clinical/labels'
import type { OwnExercise } from '@/lib/clinical/own-exercise'
import { EQUIPMENT, EXERCISE_KINDS, PHASES, POSITIONS, REGIONS } from '@/lib/clinical/vocabulary'
import { OWN_LIMITS } from '@/lib/own-exercises/schema'
import { DemandsFields } from './demands-fields'
import { DosageFields } from './dosage-fields'
import { PatientWordsFields } from './patient-words-fields'

const optionsOf = <Value extends string>(values: readonly Value[], words: Readonly<Record<Value, string>>) =>
  values.map((value) => ({ value, label: words[value] }))

const KINDS = optionsOf(EXERCISE_KINDS, KIND_LABELS)
const PLACES = optionsOf(REGIONS, REGION_LABELS)
const STARTS = optionsOf(POSITIONS, POSITION_LABELS)

/** An exercise of the clinic's own: what it is, what it asks of the spine, how much, and what the patient reads. */
export const OwnExerciseForm = ({
  action,
  exercise,
  cancelHref,
  submitLabel,
}: {
  action: FormAction
  /** As it was read; left out for a new one. */
  exercise?: OwnExercise & { readonly version: number }
  cancelHref: string
  submitLabel: string
}) => (
  <Form action={action} className="max-w-4xl">
    {exercise ? <input type="hidden" name="version" value={exercise.version} /> : null}
    <Card title="What it is">
      <div className="grid gap-5 sm:grid-cols-2">
        <TextInput
          name="name"
          label="Name"
          defaultValue={exercise?.name}
          maxLength={OWN_LIMITS.name}
          autoComplete="off"
        />
        <TextArea
          name="synonyms"
          label="Other names"
          optional
          rows={2}
          fieldClassName="sm:row-span-2"
          defaultValue={exercise?.synonyms.join('\n')}
          hint={`One on each line, at most ${OWN_LIMITS.synonyms}. The search finds it by them.`}
        />
        <Select name="kind" label="Kind" placeholder="Choose" options={KINDS} defaultValue={exercise?.kind} />
        <Select
          name="region"
          label="Trains"
          placeholder="Choose"
          options={PLACES}
          defaultValue={exercise?.region}
        />
        <Select
          name="position"
          label="Position"
          placeholder="Choose"
          options={STARTS}
          defaultValue={exercise?.position}
        />
        <CheckboxGroup
          name="usualPhases"
          legend="Usual phases"
          optional
          layout="row"
          choices={optionsOf(PHASES, PHASE_LABELS)}
          defaultValues={exercise?.usualPhases}
          className="sm:col-span-2"
        />
        <CheckboxGroup
          name="equipment"
          legend="Equipment"
          optional
          layout="many"
          choices={optionsOf(EQUIPMENT, EQUIPMENT_LABELS)}
          defaultValues={exercise?.equipment.flatMap(({ oneOf }) => oneOf)}
          className="sm:col-span-2"
        />
      </div>
    </Card>
    <DemandsFields demands={exercise?.demands} />
    <DosageFields exercise={exercise} />
    <PatientWordsFields words={exercise?.instructions} />
    <div className="flex flex-wrap gap-3">
      <SubmitButton pendingLabel="Saving…">{submitLabel}</SubmitButton>
      <LinkButton href={cancelHref}>Cancel</LinkButton>
    </div>
  </Form>
)
