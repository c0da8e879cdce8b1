import { STEPS } from '@/lib/figure/pen'
import type { Frame, Picture } from '@/lib/figure/picture'
import { GAP, type Shape } from '@/lib/figure/shape'
import { outlineOf } from './figure-outline'
import { FIGURE_TONES } from './figure-tones'
import type { Painter } from './typeset/painter'

const PAPER = '#ffffff'

function follow(painter: Painter, path: string): Painter {
  for (const { does, points } of outlineOf(path)) painter[does](...points)
  return painter
}

/** Points to a centimetre of the body below which nobody sees the gaps. */
const LEAST_FOR_GAPS = 0.35

/** The gap around a part lies below it, so it is a line of its own. */
function draw(painter: Painter, shape: Shape, hasGaps: boolean): void {
  const color = FIGURE_TONES[shape.tone]
  if (shape.kind === 'line') {
    follow(painter, shape.path)
      .lineWidth(shape.width * STEPS)
      .stroke(color)
    return
  }
  if (hasGaps && !shape.isFlush)
    follow(painter, shape.path)
      .lineWidth(GAP * 2)
      .stroke(PAPER)
  follow(painter, shape.path).fill(color)
}

type Drawn = { readonly picture: Picture; readonly frame: Frame; readonly pointsPerCm: number }

/** Draws a picture of a figure from where the painter is. */
export function paintPicture(painter: Painter, { picture, frame, pointsPerCm }: Drawn): void {
  painter
    .scale(pointsPerCm / STEPS)
    .translate(-frame.x, -frame.y)
    .lineCap('round')
    .lineJoin('round')
  for (const shape of picture.shapes) draw(painter, shape, pointsPerCm >= LEAST_FOR_GAPS)
}
