import { Text, View } from '@react-pdf/renderer'
import type { HandoutLimits } from '@/lib/clinical/handout'
import { HAIRLINE, styles } from './styles'

/** What to leave out for now, each with its reason, and that it is for now. */
export function Limits({ limits }: { readonly limits: HandoutLimits }) {
  return (
    <View style={{ marginTop: 6, marginBottom: 22 }}>
      <Text style={styles.heading} minPresenceAhead={80}>
        {limits.heading}
      </Text>
      <Text style={{ marginTop: 4, marginBottom: 6 }}>{limits.lead}</Text>
      {limits.items.map((item) => (
        <View key={item.name} wrap={false} style={{ borderTopWidth: HAIRLINE, paddingVertical: 4 }}>
          <Text style={styles.bold}>{item.name}</Text>
          <Text>{item.reason}</Text>
        </View>
      ))}
      <Text style={[styles.bold, { borderTopWidth: HAIRLINE, paddingTop: 6 }]}>{limits.closing}</Text>
    </View>
  )
}
