import type { HandoutExercise } from '@/lib/clinical/handout'
import { type Pictured, picturesOf } from './pictures'
import type { Sheet } from './sheet'
import { stepsPiece } from './steps'
import { beside, type Piece } from './typeset/piece'
import { stack } from './typeset/stack'

/** Of the width, for pictures beside the steps; all of it, for pictures above them. How tall, and how large a body is drawn at most. */
export type PictureShare = { readonly share: number; readonly height: number; readonly pointsPerCm: number }

const GAPS = { beside: 20, below: 12 }

/** The steps of an exercise with its pictures beside or above them. */
export function shownSteps(
  exercise: HandoutExercise,
  { share, ...most }: PictureShare,
  { sheet, pictured }: { readonly sheet: Sheet; readonly pictured: Pictured },
): Piece {
  const { across, pt } = sheet
  const width = across * share
  const pictures = picturesOf(exercise, pictured, { ...most, width })
  const isBeside = share < 1 && pictures.height > 0
  const stepsAt = isBeside ? width + pt(GAPS.beside) : 0
  const steps = stepsPiece(exercise.steps, across - stepsAt, sheet)
  return isBeside
    ? beside([
        { x: 0, piece: pictures },
        { x: stepsAt, piece: steps },
      ])
    : stack([
        { piece: pictures, leads: true },
        { piece: steps, gap: pt(GAPS.below) },
      ])
}
