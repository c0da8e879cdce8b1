import { Canvas } from '@react-pdf/renderer'
import { STEPS } from '@/lib/figure/pen'
import type { Frame, Picture } from '@/lib/figure/picture'
import { GAP, type Shape } from '@/lib/figure/shape'
import { FIGURE_TONES } from './figure-tones'

const PAPER = '#ffffff'

/** What the renderer lends for drawing, as far as it is used here. */
type Painter = {
  readonly [
    does in 'scale' | 'translate' | 'path' | 'lineWidth' | 'lineCap' | 'lineJoin' | 'fill' | 'stroke'
  ]: (...values: readonly (number | string)[]) => Painter
}

/** The gap around a part lies below it, so it is a line of its own. */
function draw(painter: Painter, shape: Shape): void {
  const color = FIGURE_TONES[shape.tone]
  if (shape.kind === 'line') {
    painter
      .path(shape.path)
      .lineWidth(shape.width * STEPS)
      .stroke(color)
    return
  }
  if (!shape.isFlush)
    painter
      .path(shape.path)
      .lineWidth(GAP * 2)
      .stroke(PAPER)
  painter.path(shape.path).fill(color)
}

/**
 * A picture of a figure on paper, so many points to a centimetre of the body. Drawn straight onto the page: as elements of the renderer,
 * which lays out and styles each path, the same shapes took three times as long.
 */
export const FigurePicture = ({
  picture: { shapes },
  frame: { x, y, width, height },
  pointsPerCm,
}: {
  readonly picture: Picture
  readonly frame: Frame
  readonly pointsPerCm: number
}) => (
  <Canvas
    style={{ width: (width / STEPS) * pointsPerCm, height: (height / STEPS) * pointsPerCm }}
    paint={(painter: Painter) => {
      painter
        .scale(pointsPerCm / STEPS)
        .translate(-x, -y)
        .lineCap('round')
        .lineJoin('round')
      for (const shape of shapes) draw(painter, shape)
      return null
    }}
  />
)
