import { useMemo } from 'react'
import type { Dosage } from '@/lib/clinical/dosage'
import { movementTiming } from '@/lib/clinical/movement-timing'
import type { Figure } from '@/lib/figure/figure'
import { FigurePlayer, type PlayerWords } from './figure-player'

/** A figure moving at the pace of its dosage. */
export function FigureMovement({
  figure,
  dosage,
  pixelsPerCm,
  words,
  says,
}: {
  figure: Figure
  dosage: Pick<Dosage, 'tempo' | 'holdSeconds'>
  pixelsPerCm: number
  /** English when left out. */
  words?: PlayerWords
  /** In place of what the figure says, which is English. */
  says?: string | undefined
}) {
  const saying = useMemo(() => (says === undefined ? figure : { ...figure, says }), [figure, says])
  return (
    <FigurePlayer
      figure={saying}
      timing={movementTiming(dosage, figure.isDynamic)}
      pixelsPerCm={pixelsPerCm}
      words={words}
    />
  )
}
