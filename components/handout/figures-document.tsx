import { Document } from '@react-pdf/renderer'
import { educationFigure } from '@/components/figure/education-figure'
import { figureOf } from '@/components/figure/figure-of'
import { formPairOf } from '@/components/figure/form-pair'
import { CATALOG } from '@/lib/clinical/catalog'
import { FORM_CONTRASTS, LIFT_FORMS } from '@/lib/clinical/form-contrasts'
import type { Figure } from '@/lib/figure/figure'
import { drawnPoses } from '@/lib/figure/picture'
import type { Paper } from './paper'
import { pictureRow } from './picture-column'
import { HAIR, LINE, type Sheet, sheetFor } from './sheet'
import { PrintedPage } from './typeset/page'
import { beside, type Piece, rule } from './typeset/piece'
import { type Item, pagesOf, stack } from './typeset/stack'
import { textPiece } from './typeset/text'

type Named = { readonly name: string; readonly figure: Figure }

const EXERCISES: readonly Named[] = CATALOG.flatMap(({ slug, name }) => {
  const figure = figureOf(slug)
  return figure ? [{ name, figure }] : []
})
const OTHERS: readonly Named[] = [
  ...LIFT_FORMS.flatMap((form) => [
    { name: `Like this: ${FORM_CONTRASTS[form].look}`, figure: formPairOf(form).like },
    { name: `Not like this: ${FORM_CONTRASTS[form].avoid}`, figure: formPairOf(form).notLike },
  ]),
  { name: 'Ice and warmth', figure: educationFigure('ice-and-heat') },
  { name: 'Keep walking', figure: educationFigure('walk') },
  { name: 'Lift with the hips and knees', figure: educationFigure('posture') },
]

/** Points to a centimetre of the body: as large as beside the steps of an exercise, and as on its page on the screen. */
const SIZES = { paper: 0.84, screen: 1.125 }
const TALLEST = 180
const BETWEEN = 24
/** So that a name stands on few lines. */
const LEAST_WIDTH = 90

type Block = { readonly piece: Piece; readonly width: number }

function blockOf({ name, figure }: Named, pointsPerCm: number, { across, type }: Sheet): Block {
  const drawn = pictureRow(drawnPoses(figure), { width: across, height: TALLEST, pointsPerCm })
  const width = Math.max(drawn.width, LEAST_WIDTH)
  return { width, piece: stack([textPiece(name, width, type.smallStrong), { piece: drawn.piece, gap: 3 }]) }
}

/** As many beside each other as a line holds, in their order. */
function inRows(blocks: readonly Block[], across: number): readonly (readonly Block[])[] {
  const rows: Block[][] = []
  let taken = Number.POSITIVE_INFINITY
  for (const block of blocks) {
    taken += BETWEEN + block.width
    if (taken > across) {
      rows.push([])
      taken = block.width
    }
    rows.at(-1)?.push(block)
  }
  return rows
}

function rowPiece(blocks: readonly Block[], across: number): Piece {
  let next = 0
  const columns = blocks.map(({ piece, width }) => {
    const x = next
    next += width + BETWEEN
    return { x, piece }
  })
  return stack([rule(across, HAIR), { piece: beside(columns), gap: 4 }])
}

function sheetItems(title: string, pointsPerCm: number, sheet: Sheet): readonly Item[] {
  const { across, type } = sheet
  const blocks = [...EXERCISES, ...OTHERS].map((one) => blockOf(one, pointsPerCm, sheet))
  return [
    { piece: rule(across, LINE), gap: 18, leads: true },
    { piece: textPiece(title, across, type.heading), gap: 6, leads: true },
    ...inRows(blocks, across).map((row): Item => ({ piece: rowPiece(row, across), gap: 8, whole: true })),
  ]
}

/** All figures at the size of the handout, and again at that of an exercise's page on the screen: for the clinic's eyes. */
export function FiguresDocument({ paper }: { readonly paper: Paper }) {
  const sheet = sheetFor(paper, 'standard')
  const { across, type, margin, width, height } = sheet
  const items: readonly Item[] = [
    { piece: textPiece('Figures', across, type.title) },
    {
      piece: textPiece(
        'Every exercise of the catalog, drawn by Plumbline. Needs clinical sign-off.',
        across,
        type.body,
      ),
      gap: 6,
    },
    ...sheetItems('As large as on the handout', SIZES.paper, sheet),
    ...sheetItems('As large as on the screen', SIZES.screen, sheet),
  ]
  return (
    <Document title="Figures of all exercises" creator="Plumbline" producer="Plumbline" language="en">
      {pagesOf(items, height - margin.top - margin.bottom).map((body, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- a page has no name, only its number
        <PrintedPage key={index} width={width} height={height} marks={body.marks(margin.side, margin.top)} />
      ))}
    </Document>
  )
}
