import { Text, View } from '@react-pdf/renderer'
import { styles } from './styles'

/** Steps in order, each whole on one page: a step is one short sentence. */
export function NumberedSteps({ steps }: { readonly steps: readonly string[] }) {
  return (
    <View>
      {steps.map((step, index) => (
        <View key={step} style={[styles.row, { marginTop: index === 0 ? 0 : 3 }]}>
          <Text style={[styles.bold, { width: 20 }]}>{index + 1}</Text>
          <Text style={styles.text}>{step}</Text>
        </View>
      ))}
    </View>
  )
}
