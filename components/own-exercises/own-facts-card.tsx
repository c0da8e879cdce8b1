import { equipmentWords } from '@/components/catalog/equipment-words'
import { Fact } from '@/components/catalog/fact'
import { Card } from '@/components/ui/card'
import { dosageWords } from '@/lib/clinical/dosage-words'
import { DEMAND_LABELS, LOAD_CLASS_LABELS, PHASE_LABELS } from '@/lib/clinical/labels'
import type { OwnExercise } from '@/lib/clinical/own-exercise'

type OwnFactsCardProps = { exercise: OwnExercise & { readonly savedBy: string } }

const demandWords = (demands: OwnExercise['demands']): string =>
  demands === null
    ? 'Not assessed'
    : demands.map((demand) => DEMAND_LABELS[demand]).join(', ') || 'Assessed: none of the list'

/** What the clinic said that the exercise asks of the body, and how much is usual. */
export const OwnFactsCard = ({ exercise }: OwnFactsCardProps) => (
  <Card title="For the therapist" note={`Saved by ${exercise.savedBy}.`}>
    <dl className="flex flex-col gap-3">
      <Fact term="Dosage to start from">
        {dosageWords({
          dosage: exercise.dosage,
          side: exercise.perSide ? 'each' : 'both',
          load: { class: exercise.loadClass, amount: null, unit: null },
        }).join(', ')}
      </Fact>
      <Fact term="Demands">{demandWords(exercise.demands)}</Fact>
      <Fact term="Class of load">{LOAD_CLASS_LABELS[exercise.loadClass]}</Fact>
      <Fact term="Usual phases">
        {exercise.usualPhases.map((phase) => PHASE_LABELS[phase]).join(', ') || 'Not said'}
      </Fact>
      <Fact term="Equipment">{equipmentWords(exercise.equipment)}</Fact>
    </dl>
  </Card>
)
