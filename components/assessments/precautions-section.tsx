import { Card } from '@/components/ui/card'
import { CheckboxGroup } from '@/components/ui/checkbox-group'
import { ASSESSMENT_QUESTIONS, HOLDS_TODAY, NOTHING_TICKED } from '@/lib/clinical/assessment-questions'
import type { DatedFacts } from '@/lib/clinical/assessed-facts'
import { PRECAUTION_LABELS } from '@/lib/clinical/labels'
import { PRECAUTIONS } from '@/lib/clinical/vocabulary'
import { carriedOver } from './carried-over'
import { choicesOf, chosenBefore } from './choices'

/** What must be respected whatever the problem is; starts from the last assessment. */
export const PrecautionsSection = ({ last }: { last: DatedFacts }) => (
  <Card title={ASSESSMENT_QUESTIONS.precautions}>
    <CheckboxGroup
      name="precautions"
      legend={HOLDS_TODAY}
      hint={carriedOver(last.precautions) ?? NOTHING_TICKED}
      choices={choicesOf(PRECAUTIONS, PRECAUTION_LABELS)}
      defaultValues={chosenBefore(last.precautions)}
      layout="columns"
    />
  </Card>
)
