import { Text, View } from '@react-pdf/renderer'
import { styles } from './styles'

/** The dosage, a frame around each phrase: read at arm's length, from the floor. */
export function DosageLine({ phrases }: { readonly phrases: readonly string[] }) {
  return (
    <View wrap={false} style={[styles.row, { flexWrap: 'wrap', gap: 5 }]}>
      {phrases.map((phrase) => (
        <View
          key={phrase}
          style={{ borderWidth: 1, borderRadius: 3, paddingHorizontal: 7, paddingTop: 3, paddingBottom: 1 }}
        >
          <Text style={[styles.bold, { fontSize: 14, lineHeight: 1.3 }]}>{phrase}</Text>
        </View>
      ))}
    </View>
  )
}
