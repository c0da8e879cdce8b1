import { useMemo } from 'react'
import type { Dosage } from '@/lib/clinical/dosage'
import type { EducationPicture } from '@/lib/clinical/education/pictures'
import { movementTiming } from '@/lib/clinical/movement-timing'
import type { Figure } from '@/lib/figure/figure'
import { ContrastFigures } from './contrast-figures'
import { FigureFrames } from './figure-frames'
import { educationFigure, figureOf } from './figure-of'
import { FigurePlayer, type PlayerWords } from './figure-player'

/** How an exercise of the catalog is done, still: its poses side by side. Nothing for the clinic's own. */
export function ExerciseFrames({ slug, pixelsPerCm }: { slug: string; pixelsPerCm: number }) {
  const figure = figureOf(slug)
  return figure ? <FigureFrames figure={figure} pixelsPerCm={pixelsPerCm} /> : null
}

function figureSaying(slug: string, says: string | undefined): Figure | null {
  const figure = figureOf(slug)
  return figure && says !== undefined ? { ...figure, says } : figure
}

/** How an exercise of the catalog is done, moving at its pace. Nothing for the clinic's own. */
export function ExerciseMovement({
  slug,
  dosage,
  pixelsPerCm,
  words,
  says,
}: {
  slug: string
  dosage: Pick<Dosage, 'tempo' | 'holdSeconds'>
  pixelsPerCm: number
  /** English when left out. */
  words?: PlayerWords
  /** In place of what the figure says, which is English. */
  says?: string | undefined
}) {
  const figure = useMemo(() => figureSaying(slug, says), [slug, says])
  return figure ? (
    <FigurePlayer
      figure={figure}
      timing={movementTiming(dosage, figure.isDynamic)}
      pixelsPerCm={pixelsPerCm}
      words={words}
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
