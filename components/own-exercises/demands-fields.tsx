'use client'
import { useState } from 'react'
import { Card } from '@/components/ui/card'
import { CheckboxGroup } from '@/components/ui/checkbox-group'
import { useFormField } from '@/components/ui/form-context'
import { RadioGroup } from '@/components/ui/radio-group'
import { DEMAND_LABELS } from '@/lib/clinical/labels'
import { type Demand, DEMANDS } from '@/lib/clinical/vocabulary'

const CHOICES = DEMANDS.map((value) => ({ value, label: DEMAND_LABELS[value] }))

/** undefined: a new exercise, of which nothing is said yet. */
type Said = readonly Demand[] | null | undefined

/** What the exercise asks of the spine, or that nobody has said yet: the rules read this and nothing else. */
export function DemandsFields({ demands }: { demands: Said }) {
  const typed = useFormField('assessed').typed?.[0]
  const [assessed, setAssessed] = useState(typed ?? (demands === undefined ? '' : demands ? 'yes' : 'no'))
  // Kept while they are out of sight, so that a change of mind loses nothing.
  const [ticked, setTicked] = useState<readonly Demand[]>(demands ?? [])
  return (
    <div id="demands" className="scroll-mt-4">
      <Card
        title="What it asks of the spine"
        note="The rules read this. They can only check what is said here, so an exercise that is not assessed is never called clear."
      >
        <div className="flex flex-col gap-5">
          <RadioGroup
            name="assessed"
            legend="Have you gone through the list?"
            defaultValue={demands === undefined ? undefined : demands ? 'yes' : 'no'}
            onValueChange={setAssessed}
            choices={[
              {
                value: 'no',
                label: 'Not assessed yet',
                hint: 'It can be prescribed, and each plan says that it is not assessed.',
              },
              {
                value: 'yes',
                label: 'Assessed',
                hint: 'Tick all that apply, also in part. None ticked means that it asks for none of them.',
              },
            ]}
          />
          {assessed === 'yes' ? (
            <CheckboxGroup
              name="demands"
              legend="It asks for"
              layout="many"
              choices={CHOICES}
              values={ticked}
              onValuesChange={setTicked}
            />
          ) : null}
        </div>
      </Card>
    </div>
  )
}
