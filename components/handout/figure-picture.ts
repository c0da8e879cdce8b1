import { deflateSync } from 'node:zlib'
import { STEPS } from '@/lib/figure/pen'
import type { Frame, Picture } from '@/lib/figure/picture'
import { reachOf } from '@/lib/figure/reach'
import { GAP, type Shape } from '@/lib/figure/shape'
import { outlineOf, type Stroke } from './figure-outline'
import { FIGURE_TONES } from './figure-tones'
import { short } from './typeset/short'
import type { Reference, Writer } from './typeset/writer'

const PAPER = '#ffffff'

/** Operators of a page (ISO 32000-1, 8.5.2). */
const OPERATOR = { moveTo: 'm', lineTo: 'l', bezierCurveTo: 'c', closePath: 'h' } as const satisfies Record<
  Stroke['does'],
  string
>

const written = (path: string): string =>
  outlineOf(path)
    .map(({ does, points }) => [...points, OPERATOR[does]].join(' '))
    .join(' ')

const rgb = (color: string): string =>
  [1, 3, 5].map((at) => short(Number.parseInt(color.slice(at, at + 2), 16) / 255, 3)).join(' ')

/** The gap around a part lies below it, so it is a line of its own. */
function drawn(shape: Shape): string {
  const [path, color] = [written(shape.path), rgb(FIGURE_TONES[shape.tone])]
  if (shape.kind === 'line') return `${short(shape.width * STEPS)} w ${color} RG ${path} S`
  const gap = shape.isFlush ? '' : `${GAP * 2} w ${rgb(PAPER)} RG ${path} S `
  return `${gap}${color} rg ${path} f`
}

const ROUND = '1 J 1 j'
/** Around the outline: more than the widest line reaches over it. */
const AROUND = 3 * STEPS

type Form = { readonly box: readonly number[]; readonly bytes: Uint8Array }

function made({ shapes }: Picture): Form {
  const { left, top, right, bottom } = reachOf(shapes.map(({ path }) => path))
  return {
    box: [left - AROUND, top - AROUND, right + AROUND, bottom + AROUND],
    bytes: deflateSync([ROUND, ...shapes.map(drawn)].join('\n'), { level: 9 }),
  }
}

const forms = new WeakMap<Picture, Form>()

/** A picture as it is in a file. Figures never change, so it is made and compressed once for all files. */
function formOf(picture: Picture): Form {
  const form = forms.get(picture) ?? made(picture)
  forms.set(picture, form)
  return form
}

const inFiles = new WeakMap<Writer, Map<Picture, Reference>>()

/** A picture is once in a file, however often and large it is shown. */
function inFile(writer: Writer, picture: Picture): Reference {
  const pictures = inFiles.get(writer) ?? new Map<Picture, Reference>()
  inFiles.set(writer, pictures)
  const found = pictures.get(picture)
  if (found) return found
  const { box, bytes } = formOf(picture)
  const reference = writer.ref({ Type: 'XObject', Subtype: 'Form', BBox: box, Filter: 'FlateDecode' })
  reference.end(bytes)
  pictures.set(picture, reference)
  return reference
}

type Placed = {
  readonly picture: Picture
  readonly frame: Frame
  readonly pointsPerCm: number
  readonly x: number
  readonly y: number
}

/** Shows a picture of a figure, the corner of its frame at a place. */
export function writeFigure(writer: Writer, { picture, frame, pointsPerCm, x, y }: Placed): void {
  const reference = inFile(writer, picture)
  const name = `P${reference.id}`
  writer.page.xobjects[name] = reference
  const scale = pointsPerCm / STEPS
  const [left, top] = [x - frame.x * scale, y - frame.y * scale]
  writer.addContent(
    `q ${short(scale, 5)} 0 0 ${short(scale, 5)} ${short(left)} ${short(top)} cm/${name} Do Q`,
  )
}
