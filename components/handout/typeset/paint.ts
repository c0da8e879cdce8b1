import { writeFigure } from '../figure-picture'
import type { Mark, Tone } from './mark'
import { writeWords } from './write-words'
import type { Writer } from './writer'

/** Black on white; the shade is so light that words on it are read from a poor printer too. */
const COLORS = { ink: '#000000', paper: '#ffffff', shade: '#e9e9e9' } as const satisfies Record<Tone, string>

type Of<Kind extends Mark['kind']> = Extract<Mark, { readonly kind: Kind }>

function paintLine(writer: Writer, { from, to, width, dash, tone = 'ink' }: Of<'line'>): void {
  writer.save().lineWidth(width)
  if (dash !== undefined) writer.dash(dash, { space: dash })
  writer
    .moveTo(...from)
    .lineTo(...to)
    .stroke(COLORS[tone])
    .restore()
}

function paintFrames(writer: Writer, { frames, width, radius = 0 }: Of<'frames'>): void {
  writer.lineWidth(width)
  for (const frame of frames) {
    // The line lies inside, so that a frame is as large as was reckoned.
    const place = [
      frame.x + width / 2,
      frame.y + width / 2,
      frame.width - width,
      frame.height - width,
    ] as const
    if (radius > 0) writer.roundedRect(...place, radius)
    else writer.rect(...place)
  }
  writer.stroke(COLORS.ink)
}

function paintArea(writer: Writer, { area: { x, y, width, height }, tone, radius = 0 }: Of<'area'>): void {
  if (radius > 0) writer.roundedRect(x, y, width, height, radius)
  else writer.rect(x, y, width, height)
  writer.fill(COLORS[tone])
}

/** Draws marks in their order; images are not drawn but stand on the page by themselves. */
export function paintMarks(writer: Writer, marks: readonly Mark[]): void {
  let filling: Tone | null = null
  /** Told only when it changes: most marks are black words. */
  const fillWith = (tone: Tone): void => {
    if (tone !== filling) writer.fillColor(COLORS[tone])
    filling = tone
  }
  for (const mark of marks) {
    if (mark.kind === 'words') {
      fillWith(mark.tone)
      writeWords(writer, mark)
    } else if (mark.kind === 'line') paintLine(writer, mark)
    else if (mark.kind === 'frames') paintFrames(writer, mark)
    else if (mark.kind === 'area') {
      paintArea(writer, mark)
      filling = mark.tone
    } else if (mark.kind === 'disc') {
      writer.circle(...mark.center, mark.radius).fill(COLORS[mark.tone])
      filling = mark.tone
    } else if (mark.kind === 'figure') writeFigure(writer, mark)
  }
}
