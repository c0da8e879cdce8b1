import { Text, View } from '@react-pdf/renderer'
import type { HandoutContent, HandoutExercise } from '@/lib/clinical/handout'
import { figureOf } from '@/components/figure/figure-of'
import { ContrastRow } from './contrast-row'
import { DosageLine } from './dosage-line'
import { FigureRow } from './figure-row'
import { FIGURE_WIDTH } from './figure-size'
import { fitsOnAPage, isShort } from './fits-on-a-page'
import { LabelledRow } from './labelled-row'
import { NumberedSteps } from './numbered-steps'
import { type PhotoBytes, PhotoRow } from './photo-row'
import { HAIRLINE, NUMBER_WIDTH, RULE, styles } from './styles'

type ExerciseCardProps = {
  readonly exercise: HandoutExercise
  readonly labels: HandoutContent['labels']
  readonly photos: PhotoBytes
  readonly hasFigures: boolean
}

/** One exercise: what, how much, how, and when to stop. Whole on a page when short; otherwise it runs on, losing nothing. */
export function ExerciseCard({ exercise, labels, photos, hasFigures }: ExerciseCardProps) {
  const figure = hasFigures ? figureOf(exercise.exercise) : null
  return (
    <View wrap={!fitsOnAPage(exercise, hasFigures)} style={{ marginBottom: 14 }}>
      <View wrap={false} style={{ borderTopWidth: RULE, paddingTop: 8, marginBottom: 8 }}>
        <View style={styles.row}>
          <Text style={[styles.heading, { width: NUMBER_WIDTH }]}>{exercise.number}</Text>
          <View style={styles.text}>
            <Text style={styles.heading}>{exercise.name}</Text>
            {exercise.group === undefined ? null : <Text style={styles.bold}>{exercise.group}</Text>}
            <Text style={{ marginBottom: 6 }}>{exercise.purpose}</Text>
            <DosageLine phrases={exercise.dosage} />
          </View>
        </View>
      </View>
      <View style={{ marginLeft: NUMBER_WIDTH }}>
        {figure ? <FigureRow figure={figure} width={FIGURE_WIDTH} /> : null}
        <PhotoRow photos={exercise.photos ?? []} bytes={photos} />
        <NumberedSteps steps={exercise.steps} />
        <View style={{ marginTop: 6 }}>
          <LabelledRow label={labels.feel}>{exercise.feel}</LabelledRow>
          {exercise.mistakes.length > 0 ? (
            <LabelledRow label={labels.mistakes}>{exercise.mistakes.join(' ')}</LabelledRow>
          ) : null}
          <LabelledRow label={labels.stop}>{exercise.stop}</LabelledRow>
          {exercise.careNotes.map((note) => (
            <LabelledRow key={note} label={labels.care}>
              {note}
            </LabelledRow>
          ))}
        </View>
        {figure && exercise.contrast ? <ContrastRow contrast={exercise.contrast} labels={labels} /> : null}
        {exercise.note === '' ? null : (
          <View
            wrap={!isShort(exercise.note)}
            style={{ borderWidth: HAIRLINE, paddingHorizontal: 10, paddingVertical: 7, marginTop: 10 }}
          >
            <Text style={styles.bold}>{labels.note}</Text>
            <Text>{exercise.note}</Text>
          </View>
        )}
      </View>
    </View>
  )
}
