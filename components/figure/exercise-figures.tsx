import type { ComponentProps } from 'react'
import { FigureFrames } from './figure-frames'
import { FigureMovement } from './figure-movement'
import { figureOf } from './figure-of'

/** How an exercise of the catalog is done, still: its poses side by side. Nothing for the clinic's own. */
export function ExerciseFrames({ slug, pixelsPerCm }: { slug: string; pixelsPerCm: number }) {
  const figure = figureOf(slug)
  return figure ? <FigureFrames figure={figure} pixelsPerCm={pixelsPerCm} /> : null
}

type MovementProps = Omit<ComponentProps<typeof FigureMovement>, 'figure'>

/** How an exercise of the catalog is done, moving at its pace. Nothing for the clinic's own. */
export function ExerciseMovement({ slug, ...movement }: MovementProps & { slug: string }) {
  const figure = figureOf(slug)
  return figure ? <FigureMovement figure={figure} {...movement} /> : null
}
