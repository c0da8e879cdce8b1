import { Disclosure } from '@/components/findings/disclosure'
import { Card } from '@/components/ui/card'
import { Form, type FormAction } from '@/components/ui/form'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { CONDITION_LABELS, PHASE_LABELS } from '@/lib/clinical/labels'
import type { Prescription } from '@/lib/clinical/plan'
import { type Condition, CONDITIONS, type Phase, PHASES } from '@/lib/clinical/vocabulary'
import { TemplateLines } from './template-lines'

export type KeptTemplate = {
  readonly id: string
  readonly name: string
  readonly condition: Condition | null
  readonly phase: Phase | null
  readonly prescriptions: readonly Prescription[]
  readonly version: number
  readonly savedBy: string
}

const conditions = CONDITIONS.map((value) => ({ value, label: CONDITION_LABELS[value] }))
const phases = PHASES.map((value) => ({ value, label: PHASE_LABELS[value] }))

const meant = ({ condition, phase }: KeptTemplate): string =>
  [condition ? CONDITION_LABELS[condition] : 'Any condition', phase ? PHASE_LABELS[phase] : 'any phase'].join(
    ', ',
  )

/** A template that the clinic keeps, and what can be changed about it. */
export const ClinicTemplateCard = ({
  template,
  change,
}: {
  template: KeptTemplate
  /** Undefined for who may not change it. */
  change: FormAction | undefined
}) => (
  <Card title={template.name} note={`${meant(template)}. Saved by ${template.savedBy}.`}>
    <div className="space-y-3">
      <TemplateLines lines={template.prescriptions} />
      {change ? (
        <Disclosure label="Rename or put away">
          <div className="space-y-4 pt-3">
            <Form action={change} label={`Change ${template.name}`}>
              <input type="hidden" name="templateId" value={template.id} />
              <input type="hidden" name="version" value={template.version} />
              <TextInput name="name" label="Name" defaultValue={template.name} autoComplete="off" />
              <div className="grid gap-4 sm:grid-cols-2">
                <Select
                  name="condition"
                  label="For"
                  optional
                  placeholder="Any condition"
                  options={conditions}
                  defaultValue={template.condition ?? ''}
                />
                <Select
                  name="phase"
                  label="Phase"
                  optional
                  placeholder="Any phase"
                  options={phases}
                  defaultValue={template.phase ?? ''}
                />
              </div>
              <div className="flex flex-wrap gap-2">
                <SubmitButton name="change" value="save" size="small" pendingLabel="Saving…">
                  Save
                </SubmitButton>
                <SubmitButton name="change" value="archive" variant="danger" size="small" pendingLabel="…">
                  Put away
                </SubmitButton>
              </div>
            </Form>
          </div>
        </Disclosure>
      ) : null}
    </div>
  </Card>
)
