import type { Dosage } from '@/lib/clinical/dosage'
import type { EducationPicture } from '@/lib/clinical/education/pictures'
import { movementTiming } from '@/lib/clinical/movement-timing'
import { ContrastFigures } from './contrast-figures'
import { FigureFrames } from './figure-frames'
import { educationFigure, figureOf } from './figure-of'
import { FigurePlayer } from './figure-player'

/** How an exercise of the catalog is done, still: its poses side by side. Nothing for the clinic's own. */
export function ExerciseFrames({ slug, pixelsPerCm }: { slug: string; pixelsPerCm: number }) {
  const figure = figureOf(slug)
  return figure ? <FigureFrames figure={figure} pixelsPerCm={pixelsPerCm} /> : null
}

/** How an exercise of the catalog is done, moving at its pace. Nothing for the clinic's own. */
export function ExerciseMovement({
  slug,
  dosage,
  pixelsPerCm,
}: {
  slug: string
  dosage: Pick<Dosage, 'tempo' | 'holdSeconds'>
  pixelsPerCm: number
}) {
  const figure = figureOf(slug)
  return figure ? (
    <FigurePlayer
      figure={figure}
      timing={movementTiming(dosage, figure.isDynamic)}
      pixelsPerCm={pixelsPerCm}
    />
  ) : null
}

/** What an education block shows. */
export const EducationFrames = ({
  picture,
  pixelsPerCm,
}: {
  picture: EducationPicture
  pixelsPerCm: number
}) => <FigureFrames figure={educationFigure(picture)} pixelsPerCm={pixelsPerCm} />

export { ContrastFigures }
