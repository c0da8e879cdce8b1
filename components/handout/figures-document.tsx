import { Document, Page, Text, View } from '@react-pdf/renderer'
import { educationFigure, figureOf, formPairOf } from '@/components/figure/figure-of'
import { CATALOG } from '@/lib/clinical/catalog'
import { FORM_CONTRASTS, LIFT_FORMS } from '@/lib/clinical/form-contrasts'
import type { Figure } from '@/lib/figure/figure'
import { drawnPoses } from '@/lib/figure/picture'
import { FigureRow } from './figure-row'
import { figureSize } from './figure-size'
import type { Paper } from './paper'
import { HAIRLINE, RULE, styles } from './styles'

const PAGE_SIZES = { a4: 'A4', letter: 'LETTER' } as const satisfies Record<Paper, string>

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

/** Across the text of the narrower paper, points. */
const PAGE_WIDTH = 490
const BETWEEN = 24
/** Points to a centimetre of the body on an exercise's page on the screen; the handout's is the default of a row. */
const SCREEN_POINTS_PER_CM = 1.125

type Sized = Named & { readonly width: number }

const sized = ({ name, figure }: Named, pointsPerCm: number | undefined): Sized => {
  const { width } = figureSize(drawnPoses(figure), PAGE_WIDTH, pointsPerCm)
  return { name, figure, width: Math.max(width, LEAST_WIDTH) }
}
/** So that a name stands on few lines. */
const LEAST_WIDTH = 90

/** As many beside each other as a line holds, in their order. */
function inRows(all: readonly Sized[]): readonly (readonly Sized[])[] {
  const rows: Sized[][] = []
  let taken = Number.POSITIVE_INFINITY
  for (const one of all) {
    taken += BETWEEN + one.width
    if (taken > PAGE_WIDTH) {
      rows.push([])
      taken = one.width
    }
    rows.at(-1)?.push(one)
  }
  return rows
}

const Sheet = ({ title, pointsPerCm }: { readonly title: string; readonly pointsPerCm?: number }) => (
  <View>
    <Text
      style={[styles.heading, { borderTopWidth: RULE, paddingTop: 6, marginBottom: 10 }]}
      minPresenceAhead={120}
    >
      {title}
    </Text>
    {inRows([...EXERCISES, ...OTHERS].map((one) => sized(one, pointsPerCm))).map((row) => (
      <View
        key={row[0]?.name}
        wrap={false}
        style={[styles.row, { gap: BETWEEN, borderTopWidth: HAIRLINE, paddingTop: 4, marginBottom: 4 }]}
      >
        {row.map(({ name, figure, width }) => (
          <View key={name} style={{ width, justifyContent: 'space-between' }}>
            <Text style={[styles.small, styles.bold]}>{name}</Text>
            <FigureRow figure={figure} width={PAGE_WIDTH} {...(pointsPerCm && { pointsPerCm })} />
          </View>
        ))}
      </View>
    ))}
  </View>
)

/** All figures at the size of the handout, and again at that of an exercise's page on the screen: for the clinic's eyes. */
export const FiguresDocument = ({ paper }: { readonly paper: Paper }) => (
  <Document title="Figures of all exercises" creator="Plumbline" producer="Plumbline" language="en">
    <Page size={PAGE_SIZES[paper]} style={styles.page}>
      <View style={styles.body}>
        <Text style={styles.title}>Figures</Text>
        <Text style={{ marginTop: 6, marginBottom: 16 }}>
          Every exercise of the catalog, drawn by Plumbline. Needs clinical sign-off.
        </Text>
        <Sheet title="As large as on the handout" />
        <Sheet title="As large as on the screen" pointsPerCm={SCREEN_POINTS_PER_CM} />
      </View>
    </Page>
  </Document>
)
