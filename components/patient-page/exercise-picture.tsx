import { LateContrast, LateMovement } from '@/components/figure/late-figures'
import type { Dosage } from '@/lib/clinical/dosage'
import type { HandoutContent, HandoutExercise } from '@/lib/clinical/handout'
import type { PatientPageWords } from '@/lib/clinical/languages/patient-page-words'
import { isOwnSlug } from '@/lib/clinical/own-slug'

const PIXELS_PER_CM = 1.6

/** The exercise moving, or the clinic's photos of its own. */
export function ExercisePicture({
  exercise,
  dosage,
  words,
  language,
}: {
  exercise: HandoutExercise
  dosage: Dosage
  words: PatientPageWords['exercise']
  language: HandoutContent['language']
}) {
  const { exercise: slug, name, photos = [] } = exercise
  if (isOwnSlug(slug))
    return photos.map(({ id, alt }) => (
      // oxlint-disable-next-line nextjs/no-img-element -- it is behind the patient's cookie, and kept by the page's own worker
      <img key={id} src={`/c/photos/${id}`} alt={alt} className="max-h-80 w-full rounded-md object-contain" />
    ))
  return (
    <LateMovement
      slug={slug}
      dosage={dosage}
      pixelsPerCm={PIXELS_PER_CM}
      words={{ show: words.showMovement, stop: words.stopMovement, hold: words.holdSeconds }}
      // What a picture says is written in English; the steps say it in every language.
      says={language === 'en' ? undefined : name}
    />
  )
}

/** A lift done well beside its mistake, in the words of the paper. */
export const ExerciseContrast = ({
  contrast,
  labels: { like, notLike },
}: {
  contrast: NonNullable<HandoutExercise['contrast']>
  labels: HandoutContent['labels']
}) => <LateContrast contrast={contrast} labels={{ like, notLike }} pixelsPerCm={1.2} />
