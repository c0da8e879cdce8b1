import { Text, View } from '@react-pdf/renderer'
import { groupHeading, type HandoutContent } from '@/lib/clinical/handout'
import { HAIRLINE, NUMBER_WIDTH, styles } from './styles'

/** The whole program at a glance. */
export function ExerciseList({ content }: { readonly content: HandoutContent }) {
  return (
    <View style={{ marginTop: 20 }}>
      <Text style={[styles.heading, { marginBottom: 6 }]} minPresenceAhead={60}>
        {content.labels.exercises}
      </Text>
      {content.exercises.map((exercise, index) => (
        <View key={exercise.number} wrap={false}>
          {groupHeading(content, index) === undefined ? null : (
            <Text style={[styles.bold, { marginTop: 8, marginBottom: 3 }]}>
              {groupHeading(content, index)}
            </Text>
          )}
          <View style={[styles.row, { borderTopWidth: HAIRLINE, paddingTop: 4, paddingBottom: 4 }]}>
            <Text style={[styles.bold, { width: NUMBER_WIDTH }]}>{exercise.number}</Text>
            <View style={styles.text}>
              <Text style={styles.bold}>{exercise.name}</Text>
              <Text>{exercise.dosage.join(', ')}</Text>
            </View>
          </View>
        </View>
      ))}
    </View>
  )
}
