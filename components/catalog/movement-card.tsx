import { ContrastFigures } from '@/components/figure/contrast-figures'
import { ExerciseMovement } from '@/components/figure/exercise-figures'
import { Card } from '@/components/ui/card'
import type { CatalogExercise } from '@/lib/clinical/catalog'
import { FORM_CONTRASTS, liftFormOf } from '@/lib/clinical/form-contrasts'

const PIXELS_PER_CM = 1.5
const CONTRAST_PIXELS_PER_CM = 1.1

/** How the exercise is done, and where it goes wrong, in pictures. */
export function MovementCard({ exercise: { slug, dosage } }: { exercise: CatalogExercise }) {
  const form = liftFormOf(slug)
  return (
    <Card title="The movement">
      <ExerciseMovement slug={slug} dosage={dosage} pixelsPerCm={PIXELS_PER_CM} />
      {form ? (
        <div className="mt-4 border-t border-line pt-4">
          <ContrastFigures
            contrast={{ form, ...FORM_CONTRASTS[form] }}
            pixelsPerCm={CONTRAST_PIXELS_PER_CM}
          />
        </div>
      ) : null}
    </Card>
  )
}
