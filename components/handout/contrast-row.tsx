import { Text, View } from '@react-pdf/renderer'
import { formPairOf } from '@/components/figure/figure-of'
import type { HandoutContent, HandoutExercise } from '@/lib/clinical/handout'
import { STEPS } from '@/lib/figure/pen'
import { type Drawing, drawnEnd } from '@/lib/figure/picture'
import { FigurePicture } from './figure-picture'
import { HAIRLINE, RULE, styles } from './styles'

const WIDTH = 216
const HEIGHT = 74
/** What the two pictures with their words take from the page. */
export const CONTRAST_ROW_HEIGHT = HEIGHT + 64

type HalfProps = {
  readonly drawing: Drawing
  readonly pointsPerCm: number
  readonly label: string | undefined
  readonly words: string
  readonly isGood: boolean
}

/** How it ends, above what it shows: a line below the good one, a broken line below the bad one. */
const Half = ({ drawing: { frame, pictures }, pointsPerCm, label, words, isGood }: HalfProps) => (
  <View style={{ width: WIDTH }}>
    <View style={{ height: HEIGHT, justifyContent: 'flex-end', alignItems: 'center', marginBottom: 3 }}>
      {pictures.map((picture) => (
        <FigurePicture key={words} picture={picture} frame={frame} pointsPerCm={pointsPerCm} />
      ))}
    </View>
    <View
      style={{
        borderTopWidth: isGood ? RULE : HAIRLINE,
        borderTopStyle: isGood ? 'solid' : 'dashed',
        paddingTop: 2,
      }}
    >
      <Text style={styles.bold}>{label}</Text>
      <Text>{words}</Text>
    </View>
  </View>
)

/** A lift done well beside the mistake that is made most. */
export function ContrastRow({
  contrast: { form, look, avoid },
  labels,
}: {
  readonly contrast: NonNullable<HandoutExercise['contrast']>
  readonly labels: HandoutContent['labels']
}) {
  const { like, notLike } = formPairOf(form)
  const [good, bad] = [drawnEnd(like), drawnEnd(notLike)]
  const room = [good, bad].map(
    ({ frame: { width, height } }) => Math.min(WIDTH / width, HEIGHT / height) * STEPS,
  )
  const pointsPerCm = Math.min(...room)
  return (
    <View wrap={false} style={{ flexDirection: 'row', gap: 20, marginTop: 10 }}>
      <Half drawing={good} pointsPerCm={pointsPerCm} label={labels.like} words={look} isGood />
      <Half drawing={bad} pointsPerCm={pointsPerCm} label={labels.notLike} words={avoid} isGood={false} />
    </View>
  )
}
