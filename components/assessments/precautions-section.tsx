import { Card } from '@/components/ui/card'
import { CheckboxGroup } from '@/components/ui/checkbox-group'
import type { DatedFacts } from '@/lib/clinical/assessed-facts'
import { PRECAUTION_LABELS } from '@/lib/clinical/labels'
import { PRECAUTIONS } from '@/lib/clinical/vocabulary'
import { carriedOver } from './carried-over'
import { choicesOf, chosenBefore } from './choices'

/** What must be respected whatever the problem is; starts from the last assessment. */
export const PrecautionsSection = ({ last }: { last: DatedFacts }) => (
  <Card title="Precautions">
    <CheckboxGroup
      name="precautions"
      legend="Holds today"
      hint={carriedOver(last.precautions) ?? 'Nothing ticked means not assessed.'}
      choices={choicesOf(PRECAUTIONS, PRECAUTION_LABELS)}
      defaultValues={chosenBefore(last.precautions)}
      layout="columns"
    />
  </Card>
)
