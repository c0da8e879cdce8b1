import { paintPicture } from '../figure-picture'
import { fontOf } from '../fonts'
import type { Mark, Tone } from './mark'
import type { Painter } from './painter'

/** Black on white; the shade is so light that words on it are read from a poor printer too. */
const COLORS = { ink: '#000000', paper: '#ffffff', shade: '#e9e9e9' } as const satisfies Record<Tone, string>

type Of<Kind extends Mark['kind']> = Extract<Mark, { readonly kind: Kind }>

function paintWords(painter: Painter, { text, family, weight, size, x, baseline }: Of<'words'>): void {
  painter
    .font(fontOf(family, weight), `${family} ${weight}`, size)
    .text(text, x, baseline, { lineBreak: false, baseline: 'alphabetic' })
}

function paintLine(painter: Painter, { from, to, width, dash, tone = 'ink' }: Of<'line'>): void {
  painter.save().lineWidth(width)
  if (dash !== undefined) painter.dash(dash, { space: dash })
  painter
    .moveTo(...from)
    .lineTo(...to)
    .stroke(COLORS[tone])
    .restore()
}

function paintFrames(painter: Painter, { frames, width, radius = 0 }: Of<'frames'>): void {
  painter.lineWidth(width)
  for (const frame of frames) {
    // The line lies inside, so that a frame is as large as was reckoned.
    const place = [
      frame.x + width / 2,
      frame.y + width / 2,
      frame.width - width,
      frame.height - width,
    ] as const
    if (radius > 0) painter.roundedRect(...place, radius)
    else painter.rect(...place)
  }
  painter.stroke(COLORS.ink)
}

function paintArea(painter: Painter, { area: { x, y, width, height }, tone, radius = 0 }: Of<'area'>): void {
  if (radius > 0) painter.roundedRect(x, y, width, height, radius)
  else painter.rect(x, y, width, height)
  painter.fill(COLORS[tone])
}

/** Draws marks in their order; images are not drawn but stand on the page by themselves. */
export function paintMarks(painter: Painter, marks: readonly Mark[]): void {
  let filling: Tone | null = null
  /** Told only when it changes: most marks are black words. */
  const fillWith = (tone: Tone): void => {
    if (tone !== filling) painter.fillColor(COLORS[tone])
    filling = tone
  }
  for (const mark of marks) {
    if (mark.kind === 'words') {
      fillWith(mark.tone)
      paintWords(painter, mark)
    } else if (mark.kind === 'line') paintLine(painter, mark)
    else if (mark.kind === 'frames') paintFrames(painter, mark)
    else if (mark.kind === 'area') {
      paintArea(painter, mark)
      filling = mark.tone
    } else if (mark.kind === 'disc') {
      painter.circle(...mark.center, mark.radius).fill(COLORS[mark.tone])
      filling = mark.tone
    } else if (mark.kind === 'figure') {
      painter.save().translate(mark.x, mark.y)
      paintPicture(painter, mark)
      painter.restore()
    }
  }
}
