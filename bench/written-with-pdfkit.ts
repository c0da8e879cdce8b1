import type PDFDocument from 'pdfkit'
import { outlineOf } from '@/components/handout/figure-outline'
import { FIGURE_TONES } from '@/components/handout/figure-tones'
import { fontOf } from '@/components/handout/fonts'
import type { Mark } from '@/components/handout/typeset/mark'
import { paintMarks } from '@/components/handout/typeset/paint'
import { STEPS } from '@/lib/figure/pen'
import { GAP } from '@/lib/figure/shape'

type Of<Kind extends Mark['kind']> = Extract<Mark, { readonly kind: Kind }>

function follow(document: typeof PDFDocument.prototype, path: string) {
  for (const stroke of outlineOf(path)) {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = stroke.points
    if (stroke.does === 'bezierCurveTo') document.bezierCurveTo(a, b, c, d, e, f)
    else if (stroke.does === 'closePath') document.closePath()
    else document[stroke.does](a, b)
  }
  return document
}

function drawFigure(
  document: typeof PDFDocument.prototype,
  { picture, frame, pointsPerCm, x, y }: Of<'figure'>,
): void {
  document
    .save()
    .translate(x, y)
    .scale(pointsPerCm / STEPS)
    .translate(-frame.x, -frame.y)
    .lineCap('round')
    .lineJoin('round')
  for (const shape of picture.shapes) {
    const color = FIGURE_TONES[shape.tone]
    if (shape.kind === 'line')
      follow(document, shape.path)
        .lineWidth(shape.width * STEPS)
        .stroke(color)
    else {
      if (!shape.isFlush)
        follow(document, shape.path)
          .lineWidth(GAP * 2)
          .stroke('#ffffff')
      follow(document, shape.path).fill(color)
    }
  }
  document.restore()
}

function write(
  document: typeof PDFDocument.prototype,
  { family, weight, size, text, x, baseline }: Of<'words'>,
): void {
  document.font(fontOf(family, weight), `${family} ${weight}`, size)
  document.fillColor('#000000').text(text, x, baseline, { lineBreak: false, baseline: 'alphabetic' })
}

/** Marks as whoever uses pdfkit would write them, method by method: every figure anew, every line of words by itself. */
export function writtenWithPdfkit(document: typeof PDFDocument.prototype, marks: readonly Mark[]): void {
  for (const mark of marks)
    if (mark.kind === 'figure') drawFigure(document, mark)
    else if (mark.kind === 'words') write(document, mark)
    else paintMarks(document, [mark])
}
